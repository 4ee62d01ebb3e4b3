// Hands an application in: everything checked at once, then frozen with its hash, numbered, and moved to the next stage.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { FieldProblem } from '#kernel/refusal.ts'
import { getCall } from '#modules/calls/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { checkFields } from '#rules/check-fields.ts'
import type { Facts } from '#rules/condition.ts'
import { type Edition, writtenFields } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Fields } from '#rules/field.ts'
import { type Judgement, judge } from '#rules/judge.ts'
import { type CaseRow, getCase, procedureOf } from './application-rows.ts'
import type { Application } from './contract.ts'
import { applicationErrors } from './errors.ts'
import { getApplicant } from './get-applicant.ts'
import { getApplication } from './get-application.ts'
import { knownFacts } from './known-facts.ts'
import { limitProblems } from './limits/judge-limits.ts'
import { moveApplication } from './move-application.ts'
import { demandOpen, isWriting } from './start-application.ts'

interface Seen {
  applicationId: string
  version: number
}

/**
 * Refuses `call-not-open` after the last instant of the window, `application-incomplete` with every problem, `stale-version`,
 * `action-not-allowed`.
 */
export async function submitApplication(ctx: Context, { applicationId, version }: Seen): Promise<Application> {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  const { edition } = procedureOf(row.edition)
  const call = await getCall(ctx, { callId: row.call_id })
  // A return by the formal check may be answered after the window; nothing else may.
  if (row.state === 'draft' || row.state === 'returned-by-endorser') demandOpen(ctx, call)
  if (isWriting(row.state) && row.version !== version)
    throw ruleErrors.refuse('stale-version', { by: '同单位的其他填报人' })
  const on = ctx.clock.today()
  const known = await knownFacts(ctx, edition, await getApplicant(ctx), on)
  const facts = { ...withoutProcedure(edition, row.facts), ...known }
  const judgement = judge(edition, facts, { on, call: call.given })
  const problems = isWriting(row.state)
    ? [...problemsOf(edition, facts, judgement), ...(await limitProblems(ctx, row, facts))]
    : []
  if (problems.length > 0)
    throw applicationErrors.refuse('application-incomplete', { count: problems.length }, problems)
  await demandFiles(ctx, row, edition.attachments, facts)
  const hash = await freeze(ctx, row, facts, judgement)
  await moveApplication(ctx, row, parties, {
    action: row.state === 'draft' ? 'submit' : 'resubmit',
    details: { hash },
    changes: { facts: json(facts), submitted_at: ctx.clock.now(), no: row.no ?? (await nextNumber(ctx, row, edition)) },
  })
  return getApplication(ctx, { applicationId })
}

function withoutProcedure(edition: Edition, facts: Facts): Facts {
  const fields = writtenFields(edition)
  return Object.fromEntries(Object.entries(facts).filter(([name]) => fields[name] !== undefined))
}

/** Fields first, then the rules that fail or cannot be answered; what the procedure itself finds out later is left open. */
export function problemsOf(edition: Edition, facts: Facts, { rules, passes }: Judgement): FieldProblem[] {
  const fields: Fields = writtenFields(edition)
  const wrong = checkFields(fields, facts)
  // What waits for the marks of experts, or for other findings, is nothing the applicant could fill in.
  const isOwn = (missing: readonly { field: string }[]) =>
    missing.length > 0 && missing.every(({ field }) => fields[field] !== undefined)
  const failing = [...rules, ...(passes ? [passes] : [])].filter(
    ({ holds, missing }) => holds === false || (holds === 'unknown' && wrong.length === 0 && isOwn(missing)),
  )
  return [...wrong, ...failing.map(({ rule, says }) => ({ path: `rules.${rule}`, message: says[0] }))]
}

/** Every file named in the form was sent for this application. Refuses `file-not-there`. */
async function demandFiles(ctx: Context, { id }: CaseRow, attachments: Fields, facts: Facts): Promise<void> {
  const named = Object.keys(attachments).flatMap((name) => (facts[name] as readonly string[] | undefined) ?? [])
  if (named.length === 0) return
  const { count } = await ctx.sql
    .selectFrom('application_file')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', id)
    .where(sql<boolean>`file_id = any(${named}::uuid[])`)
    .executeTakeFirstOrThrow()
  if (count < new Set(named).size) throw applicationErrors.refuse('file-not-there')
}

/** SM3 over edition, call and facts in canonical JSON (GB/T 32905-2016): whoever has the three can check it. */
export const snapshotHash = (row: Pick<CaseRow, 'edition' | 'call_id'>, facts: Facts): string =>
  createHash('sm3')
    .update(canonicalJson({ edition: row.edition, call: row.call_id, facts }), 'utf8')
    .digest('hex')

async function freeze(ctx: Context, row: CaseRow, facts: Facts, judgement: Judgement): Promise<string> {
  const hash = snapshotHash(row, facts)
  await ctx.sql
    .insertInto('application_snapshot')
    .values({
      authority: ctx.authority,
      application_id: row.id,
      no: sql<number>`(select coalesce(max(no), 0) + 1 from application_snapshot
        where authority = ${ctx.authority} and application_id = ${row.id})`,
      at: ctx.clock.now(),
      by_name: ctx.actor.name,
      facts: json(facts),
      hash,
      judgement: json(judgement),
    })
    .execute()
  return hash
}

const letters = (programme: string) =>
  programme
    .split('-')
    .map(([first = '']) => first.toUpperCase())
    .join('')

/** `SPB-2022-000017`: in the order of handing in. The counter is taken last, so that others wait only for the commit. */
async function nextNumber(ctx: Context, { call_id, opens_at }: CaseRow, { id }: Edition): Promise<string> {
  const { last } = await ctx.sql
    .insertInto('application_number')
    .values({ authority: ctx.authority, call_id, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['authority', 'call_id']).doUpdateSet({ last: sql<number>`application_number.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${letters(id)}-${opens_at.getUTCFullYear()}-${call_id.slice(-4)}-${String(last).padStart(6, '0')}`
}
