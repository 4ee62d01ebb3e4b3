// What the registers answer in an applicant's place, as of a day: who it is, its record, what it holds already.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import { findPartyRecords } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { answersOf } from '#policy/register-answers.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import { type Edition, writtenFields } from '#rules/define-programme.ts'
import { fieldsOfForm, isBlank } from '#rules/form.ts'
import { type RegisterAnswers, readerOf, yearsBefore } from '#rules/register-answers.ts'
import type { Applicant } from './get-applicant.ts'

/** Only fields that the form has; what the registers do not know is left to the applicant to state. */
export async function knownFacts(ctx: Context, edition: Edition, applicant: Applicant, on: DateOnly): Promise<Facts> {
  const asked = fieldsOfForm(edition.form)
  const found: Record<string, FactValue> = { ...(await answered(ctx, edition, applicant, on, {})) }
  if (asked['lastGrade'] || asked['lastEvaluatedOn']) Object.assign(found, await laboratoryOf(ctx, applicant.uscc))
  return Object.fromEntries(
    Object.entries(found).filter(([field, value]) => asked[field] !== undefined && value !== undefined),
  )
}

/** What the applicant begins with and may correct: accounts, heads, property, as the register of enterprises has them. */
export async function offeredFacts(ctx: Context, edition: Edition, applicant: Applicant, on: DateOnly): Promise<Facts> {
  const figures = applicant.register === 'enterprise' ? answersOf(edition)?.figures : undefined
  if (!figures) return {}
  const found = Object.entries(await answered(ctx, edition, applicant, on, figures))
  const written = writtenFields(edition)
  return Object.fromEntries(found.filter(([field, value]) => written[field] !== undefined && !isBlank(value)))
}

async function answered(
  ctx: Context,
  { form }: Edition,
  { register, uscc }: Applicant,
  on: DateOnly,
  figures: RegisterAnswers['figures'],
): Promise<Facts> {
  const [record] = await findPartyRecords(ctx, { register, on, key: uscc })
  if (!record) return {}
  return readerOf(
    Object.keys(fieldsOfForm(form)),
    figures,
  )({ ...record, years: yearsBefore(record.facts['accounts'], on) })
}

async function laboratoryOf(ctx: Context, uscc: string): Promise<Facts> {
  const found = await ctx.sql
    .selectFrom('entry')
    .select('facts')
    .where('authority', '=', ctx.authority)
    .where('register', '=', 'platform')
    .where('party', '=', uscc)
    .where(sql<boolean>`facts->>'kind' = 'key-laboratory'`)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { lastGrade: found?.facts['grade'], lastEvaluatedOn: found?.facts['evaluatedOn'] }
}
