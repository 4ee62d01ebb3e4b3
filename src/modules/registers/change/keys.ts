// The keys of entries: which one facts give, who holds it now, and who held it before.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { registers } from '../contract/declared.ts'
import '../table.ts'

/** As the register writes it, undefined where the facts give none and a number is made here. */
export function keyIn({ key }: Register, facts: Facts): string | undefined {
  if (key.kind === 'number') return undefined
  const value = facts[key.field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The prefix of numbers made here, undefined where the code from outside must be there. */
export const ownPrefix = ({ key }: Register): string | undefined => (key.kind === 'uscc' ? undefined : key.prefix)

/** Registers whose entries others may belong to: firms, institutions, people. */
export const partyRegisters = registers.filter(({ key }) => key.kind === 'uscc' || key.kind === 'person')
const partyRegisterIds = partyRegisters.map(({ id }) => id)

/** For keys that were given up, the one their entry bears now; others stand for themselves. */
export async function presentKeys(ctx: Context, keys: readonly string[]): Promise<(key: string) => string> {
  if (keys.length === 0) return (key) => key
  const former = await ctx.sql
    .selectFrom('entry_key')
    .select(['key', 'entry_id'])
    .where('authority', '=', ctx.authority)
    .where('register', 'in', partyRegisterIds)
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
  // Hardly ever has one been given up: the partitions of entries are not even planned for.
  if (former.length === 0) return (key) => key
  const bearers = await ctx.sql
    .selectFrom('entry')
    .select(['id', 'key'])
    .where('authority', '=', ctx.authority)
    .where('register', 'in', partyRegisterIds)
    .where(sql<boolean>`id = any(${former.map(({ entry_id }) => entry_id)}::uuid[])`)
    .execute()
  const borne = new Map(bearers.map(({ id, key }) => [id, key]))
  const present = new Map(former.map(({ key, entry_id }) => [key, borne.get(entry_id) ?? key]))
  return (key) => present.get(key) ?? key
}

/** The entries that hold, or held, one of the keys. */
export async function keyHolders(
  ctx: Context,
  register: Register,
  keys: readonly string[],
): Promise<{ key: string; id: string; name: string }[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ key: string; id: string; name: string }>`
    select key, id, name from entry
    where authority = ${ctx.authority} and register = ${register.id} and key = any(${keys}::text[])
    union all
    select k.key, e.id, e.name from entry_key k
    join entry e on e.authority = k.authority and e.register = k.register and e.id = k.entry_id
    where k.authority = ${ctx.authority} and k.register = ${register.id} and k.key = any(${keys}::text[])`.execute(
    ctx.sql,
  )
  return rows
}
