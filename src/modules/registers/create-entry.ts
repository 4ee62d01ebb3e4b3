// Records a new entry, unless the register has it already.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { changeEntries } from './change/change-entries.ts'
import { cleanFacts } from './change/difference.ts'
import { likeness } from './change/found-by.ts'
import { demandSound } from './check-entry.ts'
import type { Entry } from './contract.ts'
import { registerErrors } from './errors.ts'
import { getEntry } from './get-entry.ts'
import { getRegister } from './get-register.ts'
import { keeperPaths } from './keepers.ts'
import { registerPermissions } from './permissions.ts'
import type { Origin } from './table.ts'

interface NewEntry {
  register: string
  facts: Facts
  why?: string | undefined
  /** It is another one, although the register has one that says the same. */
  isAnother?: boolean | undefined
}

/** Refuses `invalid-input`, `key-taken` and `entry-alike`. */
export async function createEntry(ctx: Context, input: NewEntry): Promise<Entry> {
  const register = getRegister(input.register)
  const id = await recordEntry(ctx, register, input, 'person')
  return getEntry(ctx, { register: register.id, entryId: id })
}

/** The id of the new entry. */
export async function recordEntry(
  ctx: Context,
  register: Register,
  { facts: given, why, isAnother = false }: Omit<NewEntry, 'register'>,
  origin: Origin,
): Promise<string> {
  const facts = cleanFacts(given)
  demand(registerPermissions, ctx.actor, 'create', { unitPaths: keeperPaths(register, regionIn(register, facts)) })
  demandSound(register, facts, ctx.clock.today())
  if (!isAnother) await refuseAlike(ctx, register, facts)
  const [made] = await changeEntries(ctx, { register, action: 'create-entry', origin, why: why ?? null }, [
    { kind: 'create', facts },
  ])
  return made?.after?.id ?? ''
}

export const regionIn = ({ common }: Register, facts: Facts): string | null =>
  common.region === undefined ? null : ((facts[common.region] as string | undefined) ?? null)

async function refuseAlike(ctx: Context, register: Register, facts: Facts): Promise<void> {
  const mark = likeness(register, facts)
  if (mark === null) return
  const alike = await ctx.sql
    .selectFrom('entry')
    .select(['id', 'key', 'name'])
    .where('authority', '=', ctx.authority)
    .where('register', '=', register.id)
    .where(sql<boolean>`found_by @> ${[mark]}::text[]`)
    .executeTakeFirst()
  if (alike) throw registerErrors.refuse('entry-alike', { entryId: alike.id, key: alike.key, name: alike.name })
}
