// What every control of a form is given.
import type { FactValue } from '#rules/condition.ts'
import type { Field, TableField } from '#rules/field.ts'

export interface ControlProps<F extends Field = Field> {
  id: string
  name: string
  field: F
  label: string
  value: FactValue
  onChange: (value: FactValue) => void
  /** The person goes on to the next field. */
  onLeave: () => void
  /** Where no label element stands beside it: in a cell. */
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

export interface TableProps extends ControlProps<TableField> {
  /** By path: of the row and the column. */
  problems: ReadonlyMap<string, string>
}
