// Entries that may be the same thing as this one: the same mark of likeness, or nearly the same name in the same place.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { findStates, stateColumns } from '../change/entry-state.ts'
import { likeness, piecesOf } from '../change/found-by.ts'
import type { EntryRow } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import { registerPermissions } from '../permissions.ts'
import { viewOf } from '../view.ts'
import { presentRow } from './find-entries.ts'

const most = 10
/** Share of the pairs of characters that two names have in common. */
const nearEnough = 0.7

/** Words that every firm and institute has in its name say nothing. */
const common = /有限责任公司|股份有限公司|有限公司|公司|四川省?|成都市?|科技|技术/g

export async function findDuplicates(
  ctx: Context,
  { register: registerId, entryId }: { register: string; entryId: string },
): Promise<EntryRow[]> {
  demand(registerPermissions, ctx.actor, 'read')
  const register = getRegister(registerId)
  const [state] = await findStates(ctx, register, [entryId])
  if (!state) throw registerErrors.refuse('entry-not-found')
  const mark = likeness(register, state.facts)
  const telling = piecesOf(state.name.replace(common, ' '))
  const pieces = telling.length > 0 ? telling : piecesOf(state.name)
  const byName = sql`found_by @> ${pieces.slice(0, 3)}::text[]`
  const found = await ctx.sql
    .selectFrom('entry')
    .select(stateColumns)
    .where('authority', '=', ctx.authority)
    .where('register', '=', register.id)
    .where('id', '!=', entryId)
    .where(sql<boolean>`(${mark === null ? byName : sql`${byName} or found_by @> ${[mark]}::text[]`})`)
    .limit(200)
    .execute()
  const view = viewOf(ctx.actor, register)
  return found
    .map((other) => ({ other, near: nearness(state.name, other.name) }))
    .filter(({ other, near }) => near >= nearEnough || (mark !== null && likeness(register, other.facts) === mark))
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ other }) => presentRow(register, view, other, register.columns))
}

/** Dice's coefficient over pairs of characters. */
function nearness(a: string, b: string): number {
  const [left, right] = [new Set(piecesOf(a)), new Set(piecesOf(b))]
  const shared = [...left].filter((piece) => right.has(piece)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}
