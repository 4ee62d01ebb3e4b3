// Where a fact of an entry stands in the database: a column where all registers share it, the JSON otherwise.
import { type RawBuilder, sql } from 'kysely'
import { type Register, statusField } from '#rules/define-register.ts'
import { registerErrors } from '../errors.ts'

export type Expression = RawBuilder<unknown>

export interface FieldSql {
  value: Expression
  /** What a value given from outside is cast to before it is compared. */
  type: 'text' | 'numeric' | 'date' | 'bigint'
}

const ofKind = (kind: string): FieldSql['type'] => (kind === 'number' || kind === 'money' ? 'numeric' : 'text')

/** Refuses `field-unknown`. */
export function fieldSql({ allFields, common, key, parties = [] }: Register, name: string): FieldSql {
  const field = allFields[name]
  if (!field) throw registerErrors.refuse('field-unknown', { field: name })
  if (name === statusField) return { value: sql.ref('entry.status'), type: 'text' }
  if (name === common.name) return { value: sql.ref('entry.name'), type: 'text' }
  if (name === common.region) return { value: sql.ref('entry.region'), type: 'text' }
  if (name === common.unit) return { value: sql.ref('entry.unit'), type: 'text' }
  if (name === common.happenedOn) return { value: sql.ref('entry.happened_on'), type: 'date' }
  if (name === common.validTo) return { value: sql.ref('entry.valid_to'), type: 'date' }
  if (name === common.validFrom) return { value: sql.ref('entry.valid_from'), type: 'date' }
  if (name === common.amount) return { value: sql.ref('entry.amount'), type: 'bigint' }
  if (key.kind !== 'number' && name === key.field && !parties.includes(name) && !field.optional)
    return { value: sql.ref('entry.key'), type: 'text' }
  const text = sql`(entry.facts ->> ${sql.lit(name)})`
  const type = ofKind(field.kind)
  return { value: type === 'numeric' ? sql`${text}::numeric` : text, type }
}

/** A value to compare with. */
export const given = (value: string | number | boolean, type: FieldSql['type']): Expression =>
  type === 'text' ? sql`${String(value)}` : sql`${String(value)}::${sql.raw(type)}`
