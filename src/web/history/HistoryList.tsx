// What happened to a record, newest first: the act, by whom, when, what changed and why.
import type { ReactNode } from 'react'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { useActWords } from './acts.ts'
import styles from './HistoryList.module.css'

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
  const t = useTexts(kitTexts)
  const words = useActWords()
  if (lines.length === 0) return null
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
