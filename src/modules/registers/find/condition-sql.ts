// A condition on facts as SQL over entries: it finds exactly those of which the condition holds.
import { sql } from 'kysely'
import { isDateOnly } from '#kernel/date-only.ts'
import { placePrefix } from '#kernel/region.ts'
import type { Bounds, Condition } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { choiceMark, piecesOf, plainWords } from '../change/found-by.ts'
import { type Expression, fieldSql, given } from './field-sql.ts'

/** Refuses `field-unknown`. */
export function conditionSql(register: Register, condition: Condition): Expression {
  if ('all' in condition) return joined(register, condition.all, sql` and `, sql`true`)
  if ('any' in condition) return joined(register, condition.any, sql` or `, sql`false`)
  // What is missing equals nothing and meets no bound: the opposite then holds.
  if ('not' in condition) return sql`(not coalesce(${conditionSql(register, condition.not)}, false))`
  const { field } = condition
  const { value, type } = fieldSql(register, field)
  if ('filled' in condition) return condition.filled ? sql`(${value} is not null)` : sql`(${value} is null)`
  if ('includes' in condition) return marked([choiceMark(field, condition.includes)])
  if ('inside' in condition) return begunWith(value, [placePrefix(condition.inside)])
  if ('contains' in condition) return containing(register, field, value, condition.contains)
  if ('is' in condition) {
    if (isMarked(register, field)) return marked([choiceMark(field, condition.is as string | boolean)])
    return typeof condition.is === 'boolean' ? sql`false` : compared(value, type, '=', condition.is)
  }
  if ('in' in condition) {
    if (condition.in.length === 0) return sql`false`
    if (isMarked(register, field))
      return sql`(entry.found_by && ${condition.in.map((one) => choiceMark(field, String(one)))}::text[])`
    return sql`(${sql.join(
      condition.in.map((one) => compared(value, type, '=', one)),
      sql` or `,
    )})`
  }
  return bounded(value, type, condition)
}

/** As ranges, not by `like`: behind row security an index is only used for comparisons that can tell nothing of other rows. */
export const begunWith = (code: Expression, prefixes: readonly string[]): Expression =>
  prefixes.length === 0
    ? sql`false`
    : sql`(${sql.join(
        prefixes.map((prefix) => sql`(${code} collate "C" >= ${prefix} and ${code} collate "C" < ${`${prefix}~`})`),
        sql` or `,
      )})`

function joined(register: Register, conditions: readonly Condition[], by: Expression, none: Expression): Expression {
  if (conditions.length === 0) return none
  return sql`(${sql.join(
    conditions.map((one) => conditionSql(register, one)),
    by,
  )})`
}

const isMarked = ({ allFields }: Register, name: string) =>
  allFields[name]?.kind === 'choice' || allFields[name]?.kind === 'yes-no' || allFields[name]?.kind === 'choices'

export const marked = (marks: readonly string[]): Expression => sql`(entry.found_by @> ${marks}::text[])`

type Type = ReturnType<typeof fieldSql>['type']

/** A number never equals a text, as in `holds`. */
function compared(value: Expression, type: Type, operator: '=' | '>=' | '<=' | '>' | '<', other: string | number) {
  const isNumber = type === 'numeric' || type === 'bigint'
  if (isNumber !== (typeof other === 'number')) return sql`false`
  // Half a day, `2022-10`, compares as text does.
  if (type === 'date' && !isDateOnly(String(other))) return sql`(${value}::text ${sql.raw(operator)} ${other})`
  return sql`(${value} ${sql.raw(operator)} ${given(other, type === 'bigint' ? 'numeric' : type)})`
}

function bounded(value: Expression, type: Type, { from, upTo, above, below }: Bounds): Expression {
  const parts = [
    ['>=', from],
    ['<=', upTo],
    ['>', above],
    ['<', below],
  ] as const
  const meant = parts.flatMap(([operator, bound]) =>
    bound === undefined ? [] : [compared(value, type, operator, bound)],
  )
  return meant.length === 0 ? sql`(${value} is not null)` : sql`(${sql.join(meant, sql` and `)})`
}

export const likeWithin = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

function containing({ common, search = [] }: Register, field: string, value: Expression, words: string): Expression {
  const exact = sql`lower(${value}) like ${likeWithin(words.toLowerCase())}`
  // Pieces are kept of one width only: they may narrow down what is plain already.
  const isPlain = plainWords(words) === words.toLowerCase()
  const pieces = piecesOf(words).filter((piece) => [...piece].length > 1)
  const isIndexed = field === common.name || search.includes(field)
  return isIndexed && isPlain && pieces.length > 0 ? sql`(${marked(pieces)} and ${exact})` : sql`(${exact})`
}
