// Scores of units: totals with every point behind them, commendations, appeals and their decisions.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { firstScore, highestScore, scoreRules } from '#policy/sichuan/supervision/scoring.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { getPart } from '../breakdown/get-part.ts'
import type { ScorePoint } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { planPermissions, scorePermissions } from '../permissions.ts'
import { readableUnits } from '../reports/find-reports.ts'
import './table.ts'

const pointsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('score_point')
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'score_point.authority').onRef('unit.id', '=', 'score_point.unit_id'),
    )
    .selectAll('score_point')
    .select(['unit.name as unit_name', 'unit.path as unit_path'])
    .select(
      sql<
        string | null
      >`(select part.commitment_id from part where part.authority = score_point.authority and part.id = case score_point.subject_kind
        when 'part' then score_point.subject_id
        when 'report' then (select part_id from report where report.authority = score_point.authority and report.id = score_point.subject_id)
        else (select part_id from escalation where escalation.authority = score_point.authority and escalation.id = score_point.subject_id) end)`.as(
        'commitment_id',
      ),
    )
    .where('score_point.authority', '=', ctx.authority)

type PointRow = Awaited<ReturnType<ReturnType<typeof pointsOf>['executeTakeFirstOrThrow']>>

const subject = ({ state, unit_path }: PointRow) => ({ state, unitPaths: [unit_path] })

export async function findScores(ctx: Context, { planId, unitId }: { planId: string; unitId?: string | undefined }) {
  demand(planPermissions, ctx.actor, 'read')
  const places = readableUnits(ctx)
  const { rows } = await sql<{
    unitId: string
    unitName: string
    kind: string
    path: string
    lost: number
    gained: number
    points: number
  }>`
    select unit.id as "unitId", unit.name as "unitName", unit.kind, unit.path,
      coalesce(sum(points) filter (where points < 0 and score_point.state <> 'revoked'), 0) as lost,
      coalesce(sum(points) filter (where points > 0 and score_point.state <> 'revoked'), 0) as gained,
      count(score_point.id)::int as points
    from unit
    left join score_point on score_point.authority = unit.authority and score_point.unit_id = unit.id and score_point.plan_id = ${planId}
    where unit.authority = ${ctx.authority} and unit.closed_on is null
      and exists (select 1 from part where part.authority = unit.authority and part.unit_id = unit.id and part.plan_id = ${planId} and part.state <> 'open')
    group by unit.authority, unit.id, unit.name, unit.kind, unit.path, unit.position
    order by unit.position`.execute(ctx.sql)
  const readable = rows.filter(({ path }) => places === null || places.some((place) => path.startsWith(place)))
  const points =
    unitId !== undefined && readable.some((unit) => unit.unitId === unitId)
      ? await pointsOf(ctx)
          .where('score_point.plan_id', '=', planId)
          .where('score_point.unit_id', '=', unitId)
          .orderBy('score_point.given_on', 'desc')
          .orderBy('score_point.id', 'desc')
          .limit(500)
          .execute()
      : []
  return {
    units: readable.map(({ path: _path, ...unit }) => ({
      ...unit,
      score: Math.max(0, Math.min(highestScore, firstScore + unit.lost + unit.gained)),
    })),
    points: points.map((row) => present(ctx, row)),
    allowedActions: allowedActions({ commend: planPermissions.supervise }, ctx.actor, {}),
  }
}

const present = (ctx: Context, row: PointRow): ScorePoint => ({
  id: row.id,
  unitId: row.unit_id,
  unitName: row.unit_name,
  period: row.period,
  rule: row.rule,
  points: row.points,
  why: row.why,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  commitmentId: row.commitment_id,
  givenOn: row.given_on,
  state: row.state,
  appeal: row.appeal,
  appealedBy: row.appealed_by,
  decidedBy: row.decided_by,
  decisionWhy: row.decision_why,
  version: row.version,
  allowedActions: allowedActions(scorePermissions, ctx.actor, subject(row)),
})

export async function readScorePoint(ctx: Context, { pointId }: { pointId: string }): Promise<ScorePoint> {
  const point = await getPoint(ctx, pointId)
  const places = readableUnits(ctx)
  if (places !== null && !places.some((place) => point.unit_path.startsWith(place)))
    throw supervisionErrors.refuse('score-not-found')
  return present(ctx, point)
}

async function getPoint(ctx: Context, pointId: string): Promise<PointRow> {
  const point = await pointsOf(ctx).where('score_point.id', '=', pointId).executeTakeFirst()
  if (!point) throw supervisionErrors.refuse('score-not-found')
  return point
}

/** A commendation rests on a part of the unit or of one below it, once a day. Refuses `commended-elsewhere`, `already-commended`. */
export async function commendUnit(
  ctx: Context,
  { planId, unitId, partId, why }: { planId: string; unitId: string; partId: string; why: string },
): Promise<void> {
  demand(planPermissions, ctx.actor, 'supervise')
  const part = await getPart(ctx, partId)
  const unit = await ctx.sql
    .selectFrom('unit')
    .select('path')
    .where('authority', '=', ctx.authority)
    .where('id', '=', unitId)
    .executeTakeFirst()
  if (part.plan_id !== planId || !unit || !part.unit_path?.startsWith(unit.path))
    throw supervisionErrors.refuse('commended-elsewhere', { no: part.no })
  const id = uuidv7()
  const today = ctx.clock.today()
  const { numInsertedOrUpdatedRows = 0n } = await ctx.sql
    .insertInto('score_point')
    .values({
      authority: ctx.authority,
      id,
      plan_id: planId,
      unit_id: unitId,
      period: today,
      rule: 'commendation',
      points: scoreRules.commendation.points,
      why,
      subject_kind: 'part',
      subject_id: partId,
      given_on: today,
      state: 'standing',
    })
    .onConflict((conflict) => conflict.columns(['authority', 'rule', 'subject_id', 'period']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw supervisionErrors.refuse('already-commended', { no: part.no })
  await ctx.audit({ action: 'commend-unit', subjectKind: 'score-point', subjectId: id, after: { unitId }, reason: why })
}

export async function appealScore(
  ctx: Context,
  { pointId, version, reason }: { pointId: string; version: number; reason: string },
): Promise<void> {
  const point = await getPoint(ctx, pointId)
  demand(scorePermissions, ctx.actor, 'appeal', subject(point))
  await step(ctx, point, version, {
    state: 'appealed',
    appeal: reason,
    appealed_by: ctx.actor.name,
    appealed_at: ctx.clock.now(),
  })
  await ctx.audit({ action: 'appeal-score', subjectKind: 'score-point', subjectId: pointId, reason })
}

export async function decideAppeal(
  ctx: Context,
  { pointId, version, revoke, why }: { pointId: string; version: number; revoke: boolean; why: string },
): Promise<void> {
  const point = await getPoint(ctx, pointId)
  demand(scorePermissions, ctx.actor, 'decide-appeal', subject(point))
  await step(ctx, point, version, {
    state: revoke ? 'revoked' : 'upheld',
    decided_by: ctx.actor.name,
    decision_why: why,
  })
  await ctx.audit({
    action: revoke ? 'revoke-score' : 'uphold-score',
    subjectKind: 'score-point',
    subjectId: pointId,
    before: { points: point.points },
    reason: why,
  })
}

async function step(ctx: Context, point: PointRow, version: number, set: object): Promise<void> {
  const { numUpdatedRows } = await ctx.sql
    .updateTable('score_point')
    .set({ ...set, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', point.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: point.decided_by ?? '他人' })
}
