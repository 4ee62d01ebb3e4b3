// The ten big matters, the four lists, and what waits for a decision.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import type { Light } from '#rules/light.ts'
import type { Board, ListName } from '../contract.ts'
import { inScope, type Scope } from './board-standings.ts'
import '../reports/table.ts'
import '../scores/table.ts'
import '../supervision/table.ts'
import '../table.ts'

/** A matter without a commitment has no light of its own. */
export async function findMatters(ctx: Context, planId: string): Promise<Board['matters']> {
  const rows = await ctx.sql
    .selectFrom('list_entry')
    .leftJoin('commitment', (join) =>
      join
        .onRef('commitment.authority', '=', 'list_entry.authority')
        .onRef('commitment.id', '=', 'list_entry.commitment_id'),
    )
    .leftJoin('part', (join) =>
      join
        .onRef('part.authority', '=', 'list_entry.authority')
        .onRef('part.commitment_id', '=', 'list_entry.commitment_id')
        .on('part.parent_id', 'is', null),
    )
    .select(['list_entry.cells', 'list_entry.commitment_id', 'commitment.text'])
    .select(['part.light', 'part.completion', 'part.due_on'])
    .where('list_entry.authority', '=', ctx.authority)
    .where('list_entry.plan_id', '=', planId)
    .where('list_entry.list', '=', 'ten-matters')
    .orderBy('list_entry.position')
    .execute()
  return rows.map(({ cells, commitment_id: commitmentId, text, light, completion, due_on: dueOn }, index) => ({
    position: index + 1,
    matter: cells['matter'] ?? text ?? '',
    mark: cells['mark'] ?? '',
    commitmentId,
    light: light ?? ('none' as Light),
    completion,
    dueOn,
  }))
}

export async function findListStandings(ctx: Context, planId: string): Promise<Board['lists']> {
  const { rows } = await sql<{ list: ListName; entries: number; done: number; late: number }>`
    select list, count(*)::int as entries,
      (count(*) filter (where part.state = 'closed'))::int as done,
      (count(*) filter (where part.light in ('red', 'yellow')))::int as late
    from list_entry
    left join part on part.authority = list_entry.authority and part.commitment_id = list_entry.commitment_id and part.parent_id is null
    where list_entry.authority = ${ctx.authority} and list_entry.plan_id = ${planId}
    group by list`.execute(ctx.sql)
  const order: readonly ListName[] = ['meetings', 'documents', 'tasks', 'highlights', 'ten-matters']
  return rows.sort((a, b) => order.indexOf(a.list) - order.indexOf(b.list))
}

export async function countDecisions(ctx: Context, scope: Scope): Promise<Board['decisions']> {
  // What waits is asked of every level, not only of the wholes.
  const own =
    scope.units === null
      ? sql`part.authority = ${ctx.authority} and part.plan_id = ${scope.planId}`
      : inScope(ctx, scope)
  const { rows } = await sql<Board['decisions']>`
    select
      (select count(*)::int from part_request join part on part.authority = part_request.authority and part.id = part_request.part_id
        where ${own} and part_request.state = 'pending') as requests,
      (select count(*)::int from escalation where escalation.authority = ${ctx.authority} and escalation.plan_id = ${scope.planId}
        and ${scope.units === null ? sql`true` : sql`escalation.unit_id = any(${scope.units})`} and escalation.state in ('draft', 'answered')) as papers,
      (select count(*)::int from score_point where score_point.authority = ${ctx.authority} and score_point.plan_id = ${scope.planId}
        and score_point.state = 'appealed') as appeals,
      (select count(*)::int from part where ${own} and part.state = 'assigned' and part.sign_by < ${ctx.clock.today()}::date) as unsigned,
      (select count(*)::int from part where ${own} and part.state = 'returned') as returned`.execute(ctx.sql)
  return rows[0] ?? { requests: 0, papers: 0, appeals: 0, unsigned: 0, returned: 0 }
}
