// Judges an application by the limits on persons in force on the day: its lead and every member, across all programmes.
import { sql } from 'kysely'
import type { FieldProblem } from '#kernel/refusal.ts'
import type { Context } from '#platform/work/context.ts'
import { limits } from '#policy/limits.ts'
import type { Facts } from '#rules/condition.ts'
import { judge } from '#rules/judge.ts'
import { type CaseRow, getCase } from '../application-rows.ts'
import type { PersonLimit } from '../contract.ts'
import { countPerson, limited, type Person } from './count-person.ts'

interface Named {
  name?: unknown
  unit?: unknown
}

/** The lead at the host, and the members as they are listed; nobody twice. */
function personsIn({ edition, unit_name }: Pick<CaseRow, 'edition' | 'unit_name'>, { lead, members }: Facts): Person[] {
  if (!limited.includes(edition) || typeof lead !== 'string' || lead.trim() === '') return []
  const listed = (Array.isArray(members) ? (members as Named[]) : []).flatMap(({ name, unit }) =>
    typeof name === 'string' && typeof unit === 'string'
      ? [{ name: name.trim(), unit: unit.trim(), isLead: false }]
      : [],
  )
  const all = [{ name: lead.trim(), unit: unit_name, isLead: true }, ...listed]
  return all.filter(
    ({ name, unit }, index) => all.findIndex((other) => other.name === name && other.unit === unit) === index,
  )
}

async function judgeLimits(ctx: Context, row: CaseRow, facts: Facts): Promise<PersonLimit[]> {
  const on = ctx.clock.today()
  const edition = limits.findInForce('person-limits', on)
  if (!edition) return []
  const judged: PersonLimit[] = []
  for (const person of personsIn(row, facts)) {
    const { holds, rules } = judge(edition, await countPerson(ctx, row, person), { on })
    const says = rules.map((rule) => ({ zh: rule.says[0], en: rule.says[1], holds: rule.holds }))
    judged.push({ ...person, holds, says })
  }
  return judged
}

export async function findLimits(ctx: Context, { applicationId }: { applicationId: string }): Promise<PersonLimit[]> {
  const { row } = await getCase(ctx, applicationId)
  return judgeLimits(ctx, row, row.facts)
}

/** Each person is held until the transaction ends, so that two applications handed in at once are counted one after the other. */
export async function limitProblems(ctx: Context, row: CaseRow, facts: Facts): Promise<FieldProblem[]> {
  const held = personsIn(row, facts).map(({ name, unit }) => `${ctx.authority} ${name} ${unit}`)
  for (const key of held.sort()) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(ctx.sql)
  const judged = await judgeLimits(ctx, row, facts)
  return judged.flatMap(({ name, says }) =>
    says
      .filter(({ holds }) => holds === false)
      .map(({ zh }) => ({ path: 'rules.person-limits', message: `${name}：${zh}` })),
  )
}
