// What happened to a commitment: who, when, what, why; newest first.
import { useActWords } from '#web/history/acts.ts'
import { changeInWords } from '#web/history/change-in-words.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { Commitment } from '../contract.ts'
import styles from './CommitmentPage.module.css'
import { commitmentTexts } from './commitment-texts.ts'

export function CommitmentHistory({ history }: { history: Commitment['history'] }) {
  const t = useTexts(commitmentTexts)
  const words = useActWords()
  return (
    <section className={styles['history']}>
      <h2>{t('history')}</h2>
      {history.length === 0 && <p>{t('noHistory')}</p>}
      <ol>
        {history.map((line) => (
          <li key={`${line.at} ${line.action}`}>
            <div className={styles['when']}>
              <b>{words.act(line.action)}</b>
              <span>{line.by}</span>
              <span>{dayAndTime(line.at)}</span>
            </div>
            <p>{changeInWords(line, words)}</p>
            {line.reason !== null && (
              <p>
                {t('reason')}：{line.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
