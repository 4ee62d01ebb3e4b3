// What happened to a record, newest first: the act, by whom, when, what changed and why.
import type { ReactNode } from 'react'
import { useActWords } from '#web/history/acts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import styles from './Registers.module.css'
import { entryTexts } from './texts.ts'

interface Line {
  at: string
  by: string
  action: string
  changes: readonly string[]
  why: string | null
  /** More about when and to what it happened. */
  notes?: ReactNode
}

export function HistoryList({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useTexts(entryTexts)
  const words = useActWords()
  return (
    <section className={styles['history']}>
      <h2>{title}</h2>
      <ol>
        {lines.map(({ at, by, action, changes, why, notes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be of one moment; lines are only ever added
          <li key={`${at} ${index}`}>
            <div className={styles['when']}>
              <b>{words.act(action)}</b>
              <span>{by}</span>
              <span>{dayAndTime(at)}</span>
              {notes}
            </div>
            {changes.map((change) => (
              <p key={change}>{change}</p>
            ))}
            {why !== null && (
              <p>
                {t('reason')}：{why}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
