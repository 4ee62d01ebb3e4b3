// What waits for a person: parts to sign for, reports to write and to decide, requests, papers and appeals, in one queue.
import { type RawBuilder, sql } from 'kysely'
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor, Role } from '#rules/actor.ts'
import type { WorkItem, WorkKind } from '../contract.ts'
import '../reports/table.ts'
import { writableUnits } from '../reports/writable-units.ts'
import '../supervision/table.ts'
import { unitsBelow } from '../units-below.ts'

interface WorkQuery {
  kind?: WorkKind | undefined
  cursor?: string | undefined
  limit: number
}

export interface WorkPage extends Page<WorkItem> {
  counts: Partial<Record<WorkKind, number>>
  today: string
}

const holds = (actor: Actor, roles: readonly Role[]) => actor.grants.some(({ role }) => roles.includes(role))

/** The earliest due first; what has no day comes last. The cursor is the due day and id of the last item before. */
export async function findWork(ctx: Context, { kind, cursor, limit }: WorkQuery): Promise<WorkPage> {
  const today = ctx.clock.today()
  const places = writableUnits(ctx)
  const all = waiting(ctx, places.length > 0, {
    supervises: holds(ctx.actor, ['supervisor']),
    decides: holds(ctx.actor, ['supervisor', 'leader']),
  })
  const kinds = Object.keys(all) as WorkKind[]
  if (kinds.length === 0) return { rows: [], next: null, counts: {}, today }
  const queue = sql.join(
    kinds.map((one) => sql`select ${sql.lit(one)} as kind, waits.* from (${all[one]}) waits`),
    sql` union all `,
  )
  const [day = '', id = ''] = cursor?.split(' ') ?? []
  const ofKind = kind === undefined ? sql`true` : sql`kind = ${kind}`
  const after = cursor === undefined ? sql`true` : sql`(${place(sql`due_on`)}, id) > (${day}::date, ${id}::uuid)`
  const { rows: found } = await sql<{ counts: WorkPage['counts']; page: WorkItem[] }>`
    with mine as materialized (select ${unitsBelow(ctx, places)} as units), queue as materialized (${queue})
    select
      (select coalesce(jsonb_object_agg(kind, count), '{}') from (select kind, count(*) from queue group by kind) counted) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', page.kind, 'id', page.id, 'partId', part_id, 'commitmentId', part.commitment_id,
          'no', coalesce(part.no, ''), 'title', coalesce(part.title, ''), 'unitName', coalesce(unit.name, ''),
          'about', page.about, 'dueOn', page.due_on, 'state', page.state) order by ${place(sql`page.due_on`)}, page.id), '[]')
        from (
          select * from queue where ${ofKind} and ${after} order by ${place(sql`due_on`)}, id limit ${limit + 1}) page
        left join part on part.authority = ${ctx.authority} and part.id = page.part_id
        left join unit on unit.authority = part.authority and unit.id = part.unit_id) as page`.execute(ctx.sql)
  const { counts, page } = found[0] ?? { counts: {}, page: [] }
  const rows = page.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: page.length > limit && last ? `${last.dueOn ?? 'infinity'} ${last.id}` : null, counts, today }
}

/** What has no day comes last. */
const place = (dueOn: RawBuilder<unknown>) => sql`coalesce(${dueOn}, 'infinity'::date)`

interface Duties {
  supervises: boolean
  decides: boolean
}

/** Queries beside `mine`, which holds the units the actor `acts` for. */
function waiting(ctx: Context, acts: boolean, { supervises, decides }: Duties) {
  const own = sql`${ctx.authority}`
  const mine = sql`any((select units from mine)::uuid[])`
  /** Of the unit above where that is mine, or of nobody's where I stand above the wholes. */
  const above = (column: string, stands: boolean) =>
    sql`(${sql.ref(column)} = ${mine}${stands ? sql` or ${sql.ref(column)} is null` : sql``})`
  const queries: [WorkKind, boolean, RawBuilder<unknown>][] = [
    [
      'sign',
      acts,
      sql`select id, id as part_id, sign_by as due_on, state, '' as about from part
        where authority = ${own} and state = 'assigned' and unit_id = ${mine}`,
    ],
    [
      'report',
      acts,
      sql`select id, part_id, due_on, state, period as about from report
        where authority = ${own} and state in ('due', 'draft', 'returned') and unit_id = ${mine}`,
    ],
    [
      'decide-report',
      acts || supervises,
      sql`select id, part_id, due_on, state, period as about from report
        where authority = ${own} and state = 'submitted' and ${above('decides_unit_id', supervises)}`,
    ],
    [
      'decide-request',
      acts || decides,
      sql`select id, part_id, expires_on as due_on, state, kind as about from part_request
        where authority = ${own} and state = 'pending' and ${above('decides_unit_id', decides)}`,
    ],
    [
      'answer',
      acts,
      sql`select id, part_id, answer_by as due_on, state, step as about from escalation
        where authority = ${own} and state = 'issued' and answer_by is not null and unit_id = ${mine}`,
    ],
    [
      'reassign',
      acts || supervises,
      sql`select part.id, part.id as part_id, part.sign_by as due_on, part.state, coalesce(part.returned_why, '') as about from part
        left join part above on above.authority = part.authority and above.id = part.parent_id
        where part.authority = ${own} and part.state = 'returned' and ${above('above.unit_id', false)}
        ${supervises ? sql`union all select id, id, sign_by, state, coalesce(returned_why, '') from part where authority = ${own} and state = 'returned' and parent_id is null` : sql``}`,
    ],
    [
      'issue',
      supervises,
      sql`select id, part_id, drafted_on as due_on, state, step as about from escalation
        where authority = ${own} and state = 'draft'`,
    ],
    [
      'close',
      supervises,
      sql`select id, part_id, answer_by as due_on, state, step as about from escalation
        where authority = ${own} and state = 'answered'`,
    ],
    [
      'appeal',
      decides,
      sql`select id, case when subject_kind = 'part' then subject_id else (select part_id from report where report.authority = score_point.authority and report.id = subject_id
            union all select part_id from escalation where escalation.authority = score_point.authority and escalation.id = subject_id limit 1) end as part_id,
          given_on as due_on, state, rule as about from score_point where authority = ${own} and state = 'appealed'`,
    ],
  ]
  return Object.fromEntries(
    queries.filter(([, concerns]) => concerns).map(([kind, , query]) => [kind, query]),
  ) as Record<WorkKind, RawBuilder<unknown>>
}
