// The figures of an entry by year, the newest first: a figure a line, a year a column.
import type { Facts } from '#rules/condition.ts'
import type { TableField } from '#rules/field.ts'
import { headingOf, inLanguage } from '#rules/field-words.ts'
import { useLanguage } from '#web/language/define-texts.ts'
import { inCell } from '../entry-columns.tsx'
import styles from '../Registers.module.css'

interface Props {
  field: TableField
  by: string
  rows: readonly Facts[]
}

export function YearlyFigures({ field, by, rows }: Props) {
  const language = useLanguage()
  const newestFirst = rows.toSorted((a, b) => Number(b[by]) - Number(a[by]))
  const columns = Object.entries(field.columns).filter(
    ([name]) => name !== by && rows.some((row) => row[name] !== undefined),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles['yearly']} tabIndex={0} aria-label={inLanguage(field.label, language)}>
      <table>
        <thead>
          <tr>
            <td />
            {newestFirst.map((row) => (
              <th key={String(row[by])} scope="col">
                {String(row[by])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(([name, column]) => (
            <tr key={name}>
              <th scope="row">{headingOf(column, language)}</th>
              {newestFirst.map((row) => (
                <td key={String(row[by])}>{inCell(column, row[name], language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
