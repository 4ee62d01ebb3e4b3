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
  const changed = await ctx.sql
    .selectFrom('entry_key')
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.authority', '=', 'entry_key.authority')
        .onRef('entry.register', '=', 'entry_key.register')
        .onRef('entry.id', '=', 'entry_key.entry_id'),
    )
    .select(['entry_key.key as former', 'entry.key as present'])
    .where('entry_key.authority', '=', ctx.authority)
    .where('entry_key.register', 'in', partyRegisterIds)
    .where(sql<boolean>`entry_key.key = any(${keys}::text[])`)
    .execute()
  const present = new Map(changed.map((row) => [row.former, row.present]))
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
