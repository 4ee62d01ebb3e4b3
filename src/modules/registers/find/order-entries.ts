// The order of a list and the place in it from which its next page begins.
import { type OrderByDirection, sql } from 'kysely'
import type { Register } from '#rules/define-register.ts'
import { registerErrors } from '../errors.ts'
import { type Expression, fieldSql } from './field-sql.ts'
import { keyName, recorded } from './seen-fields.ts'

export interface Order {
  /** The field it goes by. */
  by: string
  value: Expression
  type: string
  direction: OrderByDirection
}

/** Blanks come last when the largest come first; written as the indexes are, so that they are used. */
const blanks = { text: sql`''`, numeric: sql`-1`, bigint: sql`-1`, date: sql`date '0001-01-01'` }

/** `-amount` for the largest first; by default the newest. */
export function orderOf(register: Register, sort: string | undefined): Order {
  const asked = sort ?? `-${register.common.happenedOn ?? recorded}`
  const by = asked.replace(/^-/, '')
  const direction = asked.startsWith('-') ? 'desc' : 'asc'
  if (by === recorded) return { by, value: sql`entry.id`, type: 'uuid', direction }
  if (by === keyName) return { by, value: sql`entry.key`, type: 'text', direction }
  if (by === register.common.name) return { by, value: sql`entry.initials`, type: 'text', direction }
  const { value, type } = fieldSql(register, by)
  const blank = by === register.common.validTo ? sql`date '9999-12-31'` : blanks[type]
  return { by, value: sql`coalesce(${value}, ${blank})`, type, direction }
}

/** What stands behind the place that `cursor` names. Refuses `cursor-invalid`. */
export function behind({ value, type, direction }: Order, cursor: string): Expression {
  try {
    const [last, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]
    if (typeof last !== 'string' || !/^[\da-f-]{36}$/.test(id)) throw new Error('no place')
    const sign = sql.raw(direction === 'desc' ? '<' : '>')
    return sql`((${value}, entry.id) ${sign} (${last}::${sql.raw(type)}, ${id}::uuid))`
  } catch {
    throw registerErrors.refuse('cursor-invalid')
  }
}

export const placeOf = (last: unknown, id: string): string =>
  Buffer.from(JSON.stringify([String(last), id])).toString('base64url')
