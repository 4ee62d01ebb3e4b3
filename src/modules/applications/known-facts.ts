// What the registers answer in an applicant's place, as of a day: who it is, its record, what it holds already.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import type { Edition } from '#rules/define-programme.ts'
import { fieldsOfForm } from '#rules/form.ts'
import type { Applicant } from './get-applicant.ts'

/** Only fields that the form has; what the registers do not know is left to the applicant to state. */
export async function knownFacts(ctx: Context, edition: Edition, applicant: Applicant, on: DateOnly): Promise<Facts> {
  const { uscc, name, region, entry } = applicant
  const asked = fieldsOfForm(edition.form)
  const found: Record<string, FactValue> = { uscc, name, region: region ?? undefined }
  if (asked['registeredOn']) found['registeredOn'] = entry.facts['registeredOn'] ?? entry.facts['foundedOn']
  if (asked['isBarred'] || asked['isDishonest']) Object.assign(found, await integrityOf(ctx, uscc, on))
  if (asked['highTechValidTo']) found['highTechValidTo'] = await highTechUntil(ctx, uscc, on)
  if (asked['hasInstitution']) found['hasInstitution'] = await hasInstitution(ctx, uscc)
  if (asked['lastGrade'] || asked['lastEvaluatedOn']) Object.assign(found, await laboratoryOf(ctx, uscc))
  return Object.fromEntries(
    Object.entries(found).filter(([field, value]) => asked[field] !== undefined && value !== undefined),
  )
}

const entriesOf = (ctx: Context, register: string, uscc: string) =>
  ctx.sql
    .selectFrom('entry')
    .where('authority', '=', ctx.authority)
    .where('register', '=', register)
    .where('party', '=', uscc)

/** Findings stay on record after their sanctions have ended; only those in force on the day count. */
async function integrityOf(ctx: Context, uscc: string, on: DateOnly): Promise<Facts> {
  const findings = await entriesOf(ctx, 'integrity-finding', uscc)
    .select(['facts'])
    .where('status', '=', 'in-force')
    .where((where) => where.or([where('valid_from', 'is', null), where('valid_from', '<=', on)]))
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', on)]))
    .execute()
  const hasSanction = (name: string) =>
    findings.some(({ facts }) => (facts['sanctions'] as readonly string[] | undefined)?.includes(name) === true)
  return { isBarred: hasSanction('bar'), isDishonest: hasSanction('serious-list') }
}

async function highTechUntil(ctx: Context, uscc: string, on: DateOnly): Promise<DateOnly | undefined> {
  const found = await entriesOf(ctx, 'qualification', uscc)
    .select('valid_to')
    .where(sql<boolean>`facts->>'kind' = 'high-tech'`)
    .where('status', '=', 'valid')
    .where('valid_to', '>=', on)
    .orderBy('valid_to', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.valid_to ?? undefined
}

const researchPlatforms = [
  'national-laboratory',
  'tianfu-laboratory',
  'key-laboratory',
  'innovation-centre',
  'engineering-centre',
  'clinical-centre',
]

async function hasInstitution(ctx: Context, uscc: string): Promise<boolean> {
  const found = await entriesOf(ctx, 'platform', uscc)
    .select('id')
    .where(sql<boolean>`facts->>'kind' = any(${researchPlatforms}::text[])`)
    .where('status', '=', 'running')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

async function laboratoryOf(ctx: Context, uscc: string): Promise<Facts> {
  const found = await entriesOf(ctx, 'platform', uscc)
    .select('facts')
    .where(sql<boolean>`facts->>'kind' = 'key-laboratory'`)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { lastGrade: found?.facts['grade'], lastEvaluatedOn: found?.facts['evaluatedOn'] }
}
