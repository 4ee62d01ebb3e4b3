// Who turns when: the lights on a day to come if nobody reports before it, a dry run that changes nothing.
import { addDays, type DateOnly, daysBetween } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { type Light, lightOf } from '#rules/light.ts'
import { partsOf, presentPart } from '../breakdown/part-rows.ts'
import type { Part } from '../contract.ts'
import { planPermissions } from '../permissions.ts'
import { readableUnits } from '../reports/find-reports.ts'
import { lightFacts } from './light-facts.ts'
import { rulesInForce } from './rules-in-force.ts'

interface Turn {
  part: Part
  after: Light
  rule: string
  turnsOn: DateOnly
}

const farthest = 92
const shown = 500
/** Worse first. */
const order: readonly Light[] = ['red', 'yellow', 'grey', 'blue', 'green', 'done', 'none']

export async function forecastLights(
  ctx: Context,
  { planId, on, unitId }: { planId: string; on: DateOnly; unitId?: string | undefined },
): Promise<{ today: DateOnly; on: DateOnly; turns: Turn[] }> {
  demand(planPermissions, ctx.actor, 'read')
  const today = ctx.clock.today()
  const days = daysBetween(today, on)
  if (days < 1 || days > farthest)
    throw ruleErrors.refuse('invalid-input', { count: 1 }, [
      { path: 'on', message: `请选择今天之后 ${farthest} 天以内的日期` },
    ])
  const rules = await rulesInForce(ctx, on)
  const places = readableUnits(ctx)
  let moving = partsOf(ctx).where('part.plan_id', '=', planId).where('part.state', '=', 'signed')
  if (unitId !== undefined) moving = moving.where('part.unit_id', '=', unitId)
  if (places !== null)
    moving = moving.where((where) => where.or(places.map((path) => where('unit.path', 'like', `${path}%`))))
  const parts = await moving.execute()
  const turns = parts.flatMap((part): Turn[] => {
    const after = lightOf(rules, lightFacts(part, on))
    if (after.light === part.light) return []
    let turnsOn = addDays(today, 1)
    while (turnsOn < on && lightOf(rules, lightFacts(part, turnsOn)).light === part.light) turnsOn = addDays(turnsOn, 1)
    return [{ part: presentPart(part), after: after.light, rule: after.name, turnsOn }]
  })
  turns.sort((a, b) => order.indexOf(a.after) - order.indexOf(b.after) || (a.turnsOn < b.turnsOn ? -1 : 1))
  return { today, on, turns: turns.slice(0, shown) }
}
