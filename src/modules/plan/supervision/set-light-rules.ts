// The rules of the lights: read with their history, tried out, and replaced from a day on; past lights stay.
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import type { LightRule } from '#rules/light.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { planPermissions } from '../permissions.ts'
import { countLights, eachMovingPart, type LightCounts, relightAll } from './relight.ts'
import { rulesInForce } from './rules-in-force.ts'
import './table.ts'

export async function readLightRules(ctx: Context) {
  demand(planPermissions, ctx.actor, 'read')
  const sets = await ctx.sql
    .selectFrom('light_rule_set')
    .select(['id', 'valid_from', 'why', 'set_by', 'set_at'])
    .where('authority', '=', ctx.authority)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return {
    rules: [...(await rulesInForce(ctx, ctx.clock.today()))],
    sets: sets.map(({ id, valid_from: validFrom, why, set_by: setBy, set_at }) => ({
      id,
      validFrom,
      why,
      setBy,
      setAt: set_at.toISOString(),
    })),
    allowedActions: allowedActions({ set: planPermissions.supervise }, ctx.actor, {}),
  }
}

function refuseBroken(rules: readonly LightRule[]): void {
  const last = rules.at(-1)
  if (!last || !('all' in last.when) || last.when.all.length > 0) throw supervisionErrors.refuse('rules-without-end')
  const names = rules.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw supervisionErrors.refuse('rules-name-twice', { name: twice })
}

export async function previewLightRules(
  ctx: Context,
  { planId, rules }: { planId: string; rules: readonly LightRule[] },
): Promise<{ before: LightCounts; after: LightCounts }> {
  demand(planPermissions, ctx.actor, 'supervise')
  refuseBroken(rules)
  const today = ctx.clock.today()
  const present = await rulesInForce(ctx, today)
  const add = (sum: LightCounts, more: LightCounts): LightCounts =>
    Object.fromEntries(
      [...new Set([...Object.keys(sum), ...Object.keys(more)])].map((light) => {
        const key = light as keyof LightCounts
        return [key, (sum[key] ?? 0) + (more[key] ?? 0)]
      }),
    )
  let [before, after]: LightCounts[] = [{}, {}]
  for await (const parts of eachMovingPart(ctx, planId)) {
    before = add(before ?? {}, countLights(parts, present, today))
    after = add(after ?? {}, countLights(parts, rules, today))
  }
  return { before: before ?? {}, after: after ?? {} }
}

export async function setLightRules(
  ctx: Context,
  { validFrom, rules, why }: { validFrom: DateOnly; rules: readonly LightRule[]; why: string },
): Promise<void> {
  demand(planPermissions, ctx.actor, 'supervise')
  refuseBroken(rules)
  const today = ctx.clock.today()
  if (validFrom < today) throw supervisionErrors.refuse('rules-in-the-past')
  const id = uuidv7()
  await ctx.sql
    .insertInto('light_rule_set')
    .values({
      authority: ctx.authority,
      id,
      valid_from: validFrom,
      rules: json([...rules]),
      why,
      set_by: ctx.actor.name,
      set_at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'set-light-rules',
    subjectKind: 'light-rules',
    subjectId: id,
    after: { validFrom, rules: rules.length },
    reason: why,
  })
  if (validFrom === today) await relightAll(ctx, rules, today)
}
