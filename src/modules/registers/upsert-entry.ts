// Sets the entry of a key to the given facts for another system: made where it is missing, changed where it differs, left alone otherwise.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from '#rules/condition.ts'
import { statusField } from '#rules/define-register.ts'
import { changeEntries } from './change/change-entries.ts'
import { cleanFacts } from './change/difference.ts'
import { findStates } from './change/entry-state.ts'
import { keyHolders } from './change/keys.ts'
import { demandSound } from './check-entry.ts'
import { recordEntry } from './create-entry.ts'
import { getRegister } from './get-register.ts'
import { subjectOf } from './keepers.ts'
import { registerPermissions } from './permissions.ts'

export interface Upserted {
  id: string
  outcome: 'created' | 'updated' | 'unchanged'
}

/** Sent twice, the second call changes nothing. The key of the address must be the one in the facts. */
export async function upsertEntry(
  ctx: Context,
  input: { register: string; key: string; facts: Facts; why?: string | undefined },
): Promise<Upserted> {
  const register = getRegister(input.register)
  const keyed =
    register.key.kind === 'number' ? input.facts : { ...input.facts, [register.key.field]: input.key.trim() }
  const [holder] = await keyHolders(ctx, register, [input.key.trim()])
  const [before] = holder ? await findStates(ctx, register, [holder.id]) : []
  if (!before) {
    const id = await recordEntry(ctx, register, { facts: keyed, why: input.why, isAnother: true }, 'interface')
    return { id, outcome: 'created' }
  }
  demand(registerPermissions, ctx.actor, 'update', subjectOf(register, before))
  const facts = cleanFacts({ [statusField]: before.status, ...keyed })
  demandSound(register, facts, ctx.clock.today())
  const changed = await changeEntries(
    ctx,
    { register, action: 'update-entry', origin: 'interface', why: input.why ?? null },
    [{ kind: 'replace', before, facts }],
  )
  return { id: before.id, outcome: changed.length > 0 ? 'updated' : 'unchanged' }
}
