// What all registers together have on record of firms or institutions on a day: one query, for one of them or for all.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { PartyRecord } from '#rules/register-answers.ts'
import { getRegister } from '../get-register.ts'

export interface FoundRecord extends PartyRecord {
  id: string
  key: string
  name: string
  region: string | null
  isDemonstration: boolean
}

/** Platforms that count as a research institution of the province or above. */
const researchPlatforms = [
  'national-laboratory',
  'tianfu-laboratory',
  'key-laboratory',
  'innovation-centre',
  'engineering-centre',
  'clinical-centre',
]

interface Asked {
  register: 'enterprise' | 'institution'
  on: DateOnly
  /** All that have not ended where left out. */
  key?: string
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** By place, the earliest recorded first. For callers that have checked who asks. Findings stay on record after their sanctions; only those in force count. */
export async function findPartyRecords(ctx: Context, { register: id, on, key }: Asked): Promise<FoundRecord[]> {
  const { statuses } = getRegister(id)
  const current = Object.keys(statuses).filter((status) => !statuses[status]?.ends)
  const held = (register: string) => sql`
    from entry where authority = ${ctx.authority} and register = ${register} and party is not null
      ${key === undefined ? sql`` : sql`and party = ${key}`}`
  const { rows } = await sql<FoundRecord>`
    select own.id, own.key, own.name, own.region, own.is_demonstration as "isDemonstration", own.facts,
      coalesce(finding.barred, false) as "isBarred", coalesce(finding.dishonest, false) as "isDishonest",
      title.until as "highTechValidTo", platform.party is not null as "hasInstitution"
    from entry own
    left join (
      select party, bool_or(facts->'sanctions' @> '"bar"') as barred, bool_or(facts->'sanctions' @> '"serious-list"') as dishonest
      ${held('integrity-finding')} and status = 'in-force'
        and (valid_from is null or valid_from <= ${on}::date) and (valid_to is null or valid_to >= ${on}::date)
      group by party
    ) finding on finding.party = own.key
    left join (
      select party, max(valid_to) as until
      ${held('qualification')} and status = 'valid' and facts->>'kind' = 'high-tech' and valid_to >= ${on}::date
      group by party
    ) title on title.party = own.key
    left join (
      select distinct party
      ${held('platform')} and status = 'running' and facts->>'kind' = any(${researchPlatforms}::text[])
    ) platform on platform.party = own.key
    where own.authority = ${ctx.authority} and own.register = ${id}
      and ${key === undefined ? sql`own.status = any(${current}::text[])` : sql`own.key = ${key}`}`.execute(ctx.sql)
  // Whole entries are too wide for the database to sort in memory.
  return rows.sort((a, b) => order(a.region ?? '', b.region ?? '') || order(a.id, b.id))
}
