// The state of a row as a small shape, with its word for those who do not see it.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import styles from './CommitmentList.module.css'

export function StateMark({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span className={styles['mark']} title={word}>
      <StatusTag tone={tone}>
        <span className="unseen">{word}</span>
      </StatusTag>
    </span>
  )
}
