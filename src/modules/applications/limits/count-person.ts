// What a person has already in all plans of the province: applied for this year, led, running, left.
import { type ExpressionBuilder, sql } from 'kysely'
import { dayInChina, yearOf } from '#kernel/date-only.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import type { Facts } from '#rules/condition.ts'
import { editionName } from '#rules/define-programme.ts'
import { type CaseRow, procedureOf } from '../application-rows.ts'
import '../table.ts'

/** Told apart by name and unit: members state no identity number. */
export interface Person {
  name: string
  unit: string
  isLead: boolean
}

/** Plans that give projects; certificates and subsidies count for nobody's limit. */
export const limited = programmes.all.filter(({ produces }) => produces === 'project').map(editionName)

const phasesBeforeRegister = ['public-notice', 'contract']

type Where = ExpressionBuilder<Tables, 'application'>
const leads = (where: Where, { name, unit }: Person) =>
  where.and([sql<boolean>`facts ->> 'lead' = ${name}`, where('unit_name', '=', unit)])
const takesPart = ({ name, unit }: Person) =>
  sql<boolean>`facts -> 'members' @> ${JSON.stringify([{ name, unit }])}::jsonb`

/** As the limits ask for it, this application counted in. */
export async function countPerson(ctx: Context, row: CaseRow, person: Person): Promise<Facts> {
  const others = await ctx.sql
    .selectFrom('application')
    .innerJoin('call', (join) =>
      join.onRef('call.authority', '=', 'application.authority').onRef('call.id', '=', 'application.call_id'),
    )
    .select(['application.edition', 'application.state', 'call.year', 'call.closes_at'])
    .select((where) => leads(where as never, person).as('isLead'))
    .where('application.authority', '=', ctx.authority)
    .where('application.id', '!=', row.id)
    .where('application.no', 'is not', null)
    .where('application.edition', 'in', limited)
    .where((where) => where.or([leads(where as never, person), takesPart(person)]))
    .execute()
  const now = ctx.clock.now()
  // What is withdrawn counts until its call has closed: withdrawing and reviving must not evade the limit.
  const isNew = ({ state, year, closes_at }: (typeof others)[number]) =>
    year === yearOf(dayInChina(row.opens_at)) && !(state === 'withdrawn' && closes_at < now)
  const fresh = others.filter(isNew)
  const isApproved = ({ edition, state }: (typeof others)[number]) =>
    phasesBeforeRegister.includes(procedureOf(edition).lifecycle.states[state]?.phase ?? '')
  return {
    role: person.isLead ? 'lead' : 'member',
    newApplications: fresh.length + 1,
    newAsLead: fresh.filter(({ isLead }) => isLead).length + (person.isLead ? 1 : 0),
    runningAsLead: others.filter((one) => one.isLead && isApproved(one)).length + (await countRunning(ctx, person)),
    leftTeam: others.some(({ state }) => state === 'exited'),
  }
}

/** Projects of the register, also those that came from elsewhere. */
async function countRunning(ctx: Context, { name, unit }: Person): Promise<number> {
  const { count } = await ctx.sql
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('register', '=', 'project')
    .where('status', '=', 'running')
    .where(sql<boolean>`facts ->> 'lead' = ${name}`)
    .where(sql<boolean>`facts ->> 'host' = ${unit}`)
    .executeTakeFirstOrThrow()
  return count
}
