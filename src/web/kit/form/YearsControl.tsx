// Rows known by a year, laid on their side: a figure a line, a year a column, as accounts are read.
import { Button } from 'antd'
import type { Facts } from '#rules/condition.ts'
import { headingOf } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { TableProps } from './control-props.ts'
import styles from './SchemaForm.module.css'
import { TableCell } from './TableCell.tsx'
import { formTexts } from './texts.ts'

export function YearsControl({
  id,
  name: path,
  field,
  by,
  value,
  onChange,
  onLeave,
  problems,
  label,
}: TableProps & { by: string }) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const rows = (value as readonly Facts[] | undefined) ?? []
  const change = (at: number, name: string, next: unknown) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: next } : row)))
  const newest = Math.max(0, ...rows.map((row) => Number(row[by]) || 0))
  return (
    <div className={styles['table']}>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles['years']} tabIndex={0} aria-label={label}>
          <table aria-label={label}>
            <tbody>
              {Object.entries(field.columns).map(([name, column]) => (
                <tr key={name}>
                  <th scope="row">{headingOf(column, language)}</th>
                  {rows.map((row, index) => (
                    <TableCell
                      // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
                      key={index}
                      id={id}
                      name={name}
                      column={column}
                      row={row}
                      index={index}
                      problem={problems.get(`${path}.${index}.${name}`)}
                      onChange={(next) => change(index, name, next)}
                      onLeave={onLeave}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td />
                {rows.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
                  <td key={index}>
                    <Button
                      type="text"
                      size="small"
                      aria-label={t('removeYear', { year: String(row[by] ?? '') })}
                      onClick={() => onChange(rows.filter((_, at) => at !== index))}
                    >
                      ×
                    </Button>
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      <Button
        id={id}
        size="small"
        disabled={rows.length >= (field.most ?? 500)}
        onClick={() => onChange([...rows, newest === 0 ? {} : { [by]: newest + 1 }])}
      >
        {t('addYear')}
      </Button>
    </div>
  )
}
