// The firm, institution or person of an id or a key: what others belong to.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { partyRegisters } from './change/keys.ts'
import { registerErrors } from './errors.ts'
import { registerPermissions } from './permissions.ts'
import './table.ts'

export interface Party {
  register: string
  id: string
  name: string
}

const partiesOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('entry')
    .select(['register', 'id', 'name'])
    .where('authority', '=', ctx.authority)
    .where(
      'register',
      'in',
      partyRegisters.map(({ id }) => id),
    )

/** Refuses `entry-not-found`. */
export async function getParty(ctx: Context, { entryId }: { entryId: string }): Promise<Party> {
  demand(registerPermissions, ctx.actor, 'read')
  const party = await partiesOf(ctx).where('id', '=', entryId).executeTakeFirst()
  if (!party) throw registerErrors.refuse('entry-not-found')
  return party
}

/** By the key it bears now. */
export async function findPartyByKey(ctx: Context, key: string | null): Promise<Party | null> {
  if (key === null) return null
  return (await partiesOf(ctx).where('key', '=', key).executeTakeFirst()) ?? null
}
