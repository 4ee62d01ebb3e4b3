// Rows of a few columns inside a form: members, budget lines.
import { Button } from 'antd'
import type { Facts } from '#rules/condition.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { TableProps } from './control-props.ts'
import styles from './SchemaForm.module.css'
import { TableCell } from './TableCell.tsx'
import { formTexts } from './texts.ts'
import { YearsControl } from './YearsControl.tsx'

export function TableControl(props: TableProps) {
  const { by } = props.field
  return by === undefined ? <RowsControl {...props} /> : <YearsControl {...props} by={by} />
}

function RowsControl({ id, name: path, field, value, onChange, onLeave, problems, label }: TableProps) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const rows = (value as readonly Facts[] | undefined) ?? []
  const columns = Object.entries(field.columns)
  const change = (at: number, name: string, next: unknown) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: next } : row)))
  return (
    <div className={styles['table']}>
      <table aria-label={label}>
        {rows.length > 0 && (
          <thead>
            <tr>
              {columns.map(([name, column]) => (
                <th key={name} scope="col">
                  {inLanguage(column.label, language)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
            <tr key={index}>
              {columns.map(([name, column]) => (
                <TableCell
                  key={name}
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
              <td>
                <Button
                  type="text"
                  size="small"
                  aria-label={t('removeRow', { no: index + 1 })}
                  onClick={() => onChange(rows.filter((_, at) => at !== index))}
                >
                  ×
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        id={id}
        size="small"
        disabled={rows.length >= (field.most ?? 500)}
        onClick={() => onChange([...rows, {}])}
      >
        {t('addRow')}
      </Button>
    </div>
  )
}
