// An entry as it stands: the facts all registers share, and all of its own.
import { type ExpressionBuilder, sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import '../table.ts'

export interface EntryState {
  id: string
  register: string
  key: string
  name: string
  status: string
  unit: string | null
  region: string | null
  /** The present key of the firm, institution or person it counts for. */
  party: string | null
  happenedOn: DateOnly | null
  /** In fen. */
  amount: number | null
  validFrom: DateOnly | null
  validTo: DateOnly | null
  facts: Facts
  formerNames: readonly string[]
  isDemonstration: boolean
  version: number
}

export const stateColumns = (_: ExpressionBuilder<Tables, 'entry'>) =>
  [
    'entry.id',
    'entry.register',
    'entry.key',
    'entry.name',
    'entry.status',
    'entry.unit',
    'entry.region',
    'entry.party',
    'entry.happened_on as happenedOn',
    'entry.amount',
    'entry.valid_from as validFrom',
    'entry.valid_to as validTo',
    'entry.facts',
    'entry.former_names as formerNames',
    'entry.is_demonstration as isDemonstration',
    'entry.version',
  ] as const

const statesOf = (ctx: Context, register: Register) =>
  ctx.sql
    .selectFrom('entry')
    .select(stateColumns)
    .where('entry.authority', '=', ctx.authority)
    .where('entry.register', '=', register.id)

export async function findStates(ctx: Context, register: Register, ids: readonly string[]): Promise<EntryState[]> {
  if (ids.length === 0) return []
  return statesOf(ctx, register).where(sql<boolean>`entry.id = any(${ids}::uuid[])`).execute()
}

export async function findStatesByKey(
  ctx: Context,
  register: Register,
  keys: readonly string[],
): Promise<EntryState[]> {
  if (keys.length === 0) return []
  return statesOf(ctx, register).where(sql<boolean>`entry.key = any(${keys}::text[])`).execute()
}
