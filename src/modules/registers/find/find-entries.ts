// The entries of a register: filtered, searched, sorted, page by page, and their totals.
import { sql } from 'kysely'
import type { Page } from '#kernel/endpoint.ts'
import { maskedPersonId } from '#kernel/person-id.ts'
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'
import { type EntryState, stateColumns } from '../change/entry-state.ts'
import type { EntryFilter, EntryListQuery, EntryRow, Totals } from '../contract.ts'
import { getRegister } from '../get-register.ts'
import { privacyIn, seesIn, type View } from '../view.ts'
import { matching, narrowEntries } from './narrow-entries.ts'
import { behind, orderOf, placeOf } from './order-entries.ts'
import { privacyNamed } from './seen-fields.ts'

interface Paging {
  cursor?: string | undefined
  limit: number
}

export async function findEntries(
  ctx: Context,
  input: EntryListQuery & Paging & { register: string },
): Promise<Page<EntryRow>> {
  const register = getRegister(input.register)
  const columns = columnsOf(register, input.columns)
  const order = orderOf(register, input.sort)
  const asked = input.columns === undefined ? [] : columns
  const narrowed = await narrowEntries(ctx, register, input, [...asked, order.by])
  let query = matching(ctx, narrowed).select(stateColumns).select(order.value.$castTo<string>().as('place'))
  if (input.cursor !== undefined) query = query.where(behind(order, input.cursor).$castTo<boolean>())
  const found = await query
    .orderBy(order.value, order.direction)
    .orderBy('entry.id', order.direction)
    .limit(input.limit + 1)
    .execute()
  const rows = found.slice(0, input.limit)
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => presentRow(register, narrowed.view, row, columns)),
    next: found.length > input.limit && last ? placeOf(last.place, last.id) : null,
  }
}

/** The amount only where the reader may see amounts. */
export async function countEntries(ctx: Context, input: EntryFilter & { register: string }): Promise<Totals> {
  const register = getRegister(input.register)
  const narrowed = await narrowEntries(ctx, register, input)
  const { amount } = register.common
  const seesAmount = amount !== undefined && narrowed.view.everywhere.has(privacyIn(register, amount))
  const { count, sum, demonstration } = await matching(ctx, narrowed)
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`count(*) filter (where entry.is_demonstration)`.as('demonstration'),
      sql<number>`coalesce(sum(entry.amount), 0)`.as('sum'),
    ])
    .executeTakeFirstOrThrow()
  return { count, amount: seesAmount ? sum : null, demonstration }
}

const columnsOf = ({ columns, allFields }: Register, asked: string | undefined): string[] =>
  (asked?.split(',') ?? [...columns]).filter((name) => name !== '' && (asked !== undefined || name in allFields))

/** The facts of the columns, as far as the reader may see them in this entry. */
export function presentRow(register: Register, view: View, state: EntryState, columns: readonly string[]): EntryRow {
  const seen = (name: string) => seesIn(view, privacyIn(register, name), state.region)
  const facts = columns.filter((name) => name in state.facts && seen(name)).map((name) => [name, state.facts[name]])
  return {
    id: state.id,
    key: shownKey(register, view, state),
    name: seen(register.common.name) ? state.name : (shownKey(register, view, state) ?? '—'),
    status: state.status,
    facts: Object.fromEntries(facts),
    isDemonstration: state.isDemonstration,
    version: state.version,
  }
}

/** An identity number is masked for everyone, and kept from those who see no personal facts at all. */
export function shownKey(
  register: Register,
  view: View,
  { key, region }: Pick<EntryState, 'key' | 'region'>,
): string | null {
  const isNumber = register.key.kind !== 'number' && register.key.kind !== 'person'
  if (register.key.kind === 'person' && !key.startsWith(register.key.prefix))
    return seesIn(view, 'personal', region) ? maskedPersonId(key) : null
  return !isNumber || seesIn(view, privacyNamed(register, 'key'), region) ? key : null
}
