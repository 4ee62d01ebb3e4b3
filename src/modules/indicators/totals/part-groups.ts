// The choices an indicator keeps apart, as SQL: one pass over the entries counts every part of every field.
import { type RawBuilder, sql } from 'kysely'
import { fieldSql } from '#modules/registers/index.ts'
import type { Counted } from '../contract/declared.ts'

export interface PartGroups {
  /** The value of each field, under a name of its own. */
  columns: readonly RawBuilder<unknown>[]
  names: readonly RawBuilder<unknown>[]
  /** `category=service`, the empty text where rows of all choices are taken together. */
  part: RawBuilder<unknown>
}

export function partGroups({ source, register }: Counted): PartGroups {
  const fields = source.parts ?? []
  const names = fields.map((_, index) => sql.ref(`p${index}`))
  const cases = names.map(
    (name, index) => sql`when grouping(${name}) = 0 then ${`${fields[index]}=`} || coalesce(${name}, '')`,
  )
  return {
    columns: fields.map((field, index) => sql`${fieldSql(register, field).value} as ${names[index]}`),
    names,
    part: cases.length === 0 ? sql`''` : sql`case ${sql.join(cases, sql` `)} else '' end`,
  }
}
