// Climbs the ladder for a day: reminders go out by themselves, everything heavier waits as a draft for the supervisor.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { UnitKind } from '#kernel/unit.ts'
import type { Context } from '#platform/work/context.ts'
import { ladder } from '#policy/sichuan/supervision/ladder.ts'
import type { LadderStep } from '#rules/ladder.ts'
import type { Light, LightRule } from '#rules/light.ts'
import { issued, keepDraft } from './escalate.ts'
import { nextRung } from './next-rung.ts'
import './table.ts'

interface Candidate {
  id: string
  plan_id: string
  unit_id: string
  unit_kind: UnitKind
  light: Light
  light_rule: string
  light_since: DateOnly
  paused_until: DateOnly | null
  step: LadderStep | null
  issued_on: DateOnly | null
}

/** How many papers were drafted or sent. */
export async function climbLadder(ctx: Context, rules: readonly LightRule[], today: DateOnly): Promise<number> {
  await closeSettled(ctx, today)
  const words = new Map(rules.map(({ name, zh }) => [name, zh]))
  let taken = 0
  for (const part of await candidates(ctx)) {
    const last = part.step === null ? null : { step: part.step, issuedOn: part.issued_on }
    const rung = nextRung(
      ladder,
      {
        light: part.light,
        lightSince: part.light_since,
        unitKind: part.unit_kind,
        pausedUntil: part.paused_until,
        last,
      },
      today,
    )
    if (!rung) continue
    const id = await keepDraft(ctx, part, rung.step, words.get(part.light_rule) ?? '进展不符合计划')
    if (rung.isAutomatic) await send(ctx, id, rung.step)
    taken++
  }
  if (taken > 0)
    await ctx.audit({
      action: 'climb-ladder',
      subjectKind: 'plan',
      subjectId: ctx.authority,
      after: { papers: taken, today },
    })
  return taken
}

async function send(ctx: Context, id: string, step: LadderStep): Promise<void> {
  await ctx.sql
    .updateTable('escalation')
    .set((column) => ({ version: column('version', '+', 1) }))
    .set(await issued(ctx, step))
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .execute()
}

/** Parts that are behind, overdue or silent, with the paper of the ladder now in force for each. */
async function candidates(ctx: Context): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select part.id, part.plan_id, part.unit_id, unit.kind as unit_kind, part.light, part.light_rule, part.light_since,
      part.paused_until, last.step, last.issued_on
    from part
    join unit on unit.authority = part.authority and unit.id = part.unit_id
    left join lateral (
      select step, issued_on from escalation
      where escalation.authority = part.authority and escalation.part_id = part.id
        and escalation.state in ('draft', 'issued', 'answered')
      order by escalation.id desc limit 1
    ) last on true
    where part.authority = ${ctx.authority} and part.state = 'signed' and part.light in ('yellow', 'red', 'grey')
      and part.light_rule <> 'not-yet-reported'
    order by part.id`.execute(ctx.sql)
  return rows
}

/** Back on schedule: what was said is settled, and the ladder would begin anew. */
async function closeSettled(ctx: Context, today: DateOnly): Promise<void> {
  await sql`update escalation set state = 'closed', closed_on = ${today}::date, closed_by = ${ctx.actor.name},
      version = escalation.version + 1
    from part
    where escalation.authority = ${ctx.authority} and escalation.state in ('draft', 'issued', 'answered')
      and part.authority = escalation.authority and part.id = escalation.part_id
      and part.light in ('green', 'blue', 'done', 'none')`.execute(ctx.sql)
}
