// One line of the paper with its marks; drawn anew only when a mark of its own changes.
import { memo } from 'react'
import type { Mark } from './marks.ts'
import styles from './Paper.module.css'
import { type Span, segmentsOf } from './segments.ts'

interface Props {
  text: string
  line: Span
  marks: readonly Mark[]
  /** Changes when the marks do. */
  signature: string
  place: string
}

const classesOf = (marks: readonly Mark[]) =>
  [...new Set(marks.flatMap(({ look }) => look.split(' ')))].map((name) => styles[name] ?? '').join(' ')

function DrawnLine({ text, line, marks, place }: Props) {
  if (line.end === line.start) return <p className={styles['blank']} />
  return (
    <p className={styles[place]}>
      {segmentsOf(line, marks).map((segment) => (
        <span
          key={segment.start}
          data-o={segment.start}
          data-m={segment.marks.map(({ record }) => record).join(' ')}
          className={classesOf(segment.marks)}
        >
          {text.slice(segment.start, segment.end)}
        </span>
      ))}
    </p>
  )
}

export const PaperLine = memo(
  DrawnLine,
  (before, after) => before.signature === after.signature && before.text === after.text && before.place === after.place,
)
