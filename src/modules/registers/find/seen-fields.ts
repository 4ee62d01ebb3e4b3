// Holds a list against what its reader may see: no column, filter or sort tells more than a look at the entry would.
import type { Context } from '#platform/work/context.ts'
import { type Register, statusField } from '#rules/define-register.ts'
import { registerErrors } from '../errors.ts'
import { privacyIn, seesSomewhere, type View } from '../view.ts'

/** `key` and `recorded` stand beside the declared fields. */
export const recorded = 'recorded'
export const keyName = 'key'

const privacyOfKey = (register: Register) =>
  register.key.kind === 'number' ? ('public' as const) : privacyIn(register, register.key.field)

export const privacyNamed = (register: Register, name: string) => {
  if (name === recorded || name === statusField) return 'public' as const
  return name === keyName ? privacyOfKey(register) : privacyIn(register, name)
}

/**
 * Refuses `field-unknown` and `field-closed`. The prefixes of regions to which the list shrinks where a field is the
 * reader's only there; null where it need not.
 */
export function demandSeen(register: Register, view: View, names: readonly string[]): readonly string[] | null {
  let shrinks = false
  for (const name of names) {
    const field = register.allFields[name]
    if (!field && name !== recorded && name !== keyName) throw registerErrors.refuse('field-unknown', { field: name })
    const privacy = privacyNamed(register, name)
    if (!seesSomewhere(view, privacy)) throw registerErrors.refuse('field-closed', { field: field?.label[0] ?? '编号' })
    if (!view.everywhere.has(privacy)) shrinks = true
  }
  return shrinks ? view.regions : null
}

/** Reading, or searching by, sensitive facts leaves a line in the audit trail. */
export async function traceSensitive(
  ctx: Context,
  register: Register,
  names: readonly string[],
  { entryId, why }: { entryId?: string; why?: string } = {},
): Promise<void> {
  const fields = names.filter((name) => privacyNamed(register, name) === 'sensitive')
  if (fields.length === 0) return
  await ctx.audit({
    action: 'read-sensitive',
    subjectKind: entryId === undefined ? 'register' : 'entry',
    subjectId: entryId ?? register.id,
    after: { register: register.id, fields },
    ...(why !== undefined && { reason: why }),
  })
}
