// One cell of a table inside a form: the control of its column, and what is wrong with it.
import type { Facts, FactValue } from '#rules/condition.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { FieldControl } from './FieldControl.tsx'
import { isAsked } from './form-facts.ts'
import styles from './SchemaForm.module.css'
import { formTexts } from './texts.ts'

interface Props {
  /** Of the table. */
  id: string
  name: string
  column: Field
  row: Facts
  index: number
  problem: string | undefined
  onChange: (value: FactValue) => void
  onLeave: () => void
}

export function TableCell({ id, name, column, row, index, problem, onChange, onLeave }: Props) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const label = `${inLanguage(column.label, language)} ${t('row', { no: index + 1 })}`
  return (
    <td data-label={inLanguage(column.label, language)}>
      {column.kind !== 'table' && isAsked(column, row) && (
        <FieldControl
          id={`${id}-${index}-${name}`}
          name={name}
          field={column}
          label={label}
          aria-label={label}
          value={row[name]}
          aria-invalid={problem !== undefined}
          onChange={onChange}
          onLeave={onLeave}
        />
      )}
      <div className={styles['problem']}>{problem}</div>
    </td>
  )
}
