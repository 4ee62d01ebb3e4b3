// Rows of a few columns inside a form: members, budget lines.
import { Button } from 'antd'
import type { Facts } from '#rules/condition.ts'
import type { TableField } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { ControlProps } from './control-props.ts'
import { FieldControl } from './FieldControl.tsx'
import { isAsked } from './form-facts.ts'
import styles from './SchemaForm.module.css'
import { formTexts } from './texts.ts'

interface Props extends ControlProps<TableField> {
  problems: ReadonlyMap<string, string>
}

export function TableControl({ id, name: path, field, value, onChange, onLeave, problems, label }: Props) {
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
              {columns.map(([name, column]) => {
                const problem = problems.get(`${path}.${index}.${name}`)
                const cellLabel = `${inLanguage(column.label, language)} ${t('row', { no: index + 1 })}`
                return (
                  <td key={name} data-label={inLanguage(column.label, language)}>
                    {column.kind !== 'table' && isAsked(column, row) && (
                      <FieldControl
                        id={`${id}-${index}-${name}`}
                        name={name}
                        field={column}
                        label={cellLabel}
                        aria-label={cellLabel}
                        value={row[name]}
                        aria-invalid={problem !== undefined}
                        onChange={(next) => change(index, name, next)}
                        onLeave={onLeave}
                      />
                    )}
                    <div className={styles['problem']}>{problem}</div>
                  </td>
                )
              })}
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
