// A job works in the system's name; what it writes stands under the name of the person who asked for it.
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import type { Run } from './runs.ts'

export function onBehalfOf(ctx: Context, { startedById, startedBy, appliedBy, undoneBy }: Run): Context {
  const actor: Actor = { kind: 'person', accountId: startedById, name: undoneBy ?? appliedBy ?? startedBy, grants: [] }
  return { ...ctx, actor, audit: (entry) => ctx.audit({ by: actor, ...entry }) }
}
