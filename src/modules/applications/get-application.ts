// One application with its history, as its reader may see it.

import { dayInChina } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import type { Edition } from '#rules/define-programme.ts'
import { fieldsOfForm } from '#rules/form.ts'
import type { Party } from '#rules/stage.ts'
import { type CaseRow, getCase, isHostEndorsed, labelIn, presentRow, procedureOf } from './application-rows.ts'
import type { Application } from './contract.ts'
import { findApplicant } from './get-applicant.ts'
import { attachmentsOf } from './keep-files.ts'
import { knownFacts } from './known-facts.ts'
import { isWriting } from './start-application.ts'

export async function getApplication(ctx: Context, { applicationId }: { applicationId: string }): Promise<Application> {
  const { row, parties, standing } = await getCase(ctx, applicationId)
  const { edition, lifecycle } = procedureOf(row.edition)
  const isOwner = parties.has('applicant')
  const mayEdit =
    isOwner && isWriting(row.state) && (lifecycle.states[row.state]?.editors.includes('applicant') ?? false)
  const applicant = mayEdit ? await findApplicant(ctx) : null
  const known = applicant ? await knownFacts(ctx, edition, applicant, ctx.clock.today()) : {}
  const masked = isOwner || parties.has('division') ? [] : sensitiveFields(edition, row.facts)
  return {
    ...presentRow(ctx, standing, row),
    facts: Object.fromEntries(Object.entries({ ...row.facts, ...known }).filter(([name]) => !masked.includes(name))),
    known: mayEdit ? Object.keys(known) : [],
    masked,
    mayEdit,
    files: await attachmentsOf(ctx, row.id),
    snapshots: await snapshotsOf(ctx, row.id),
    steps: await stepsOf(ctx, row, parties),
    endorserName: isHostEndorsed(row) ? row.unit_name : row.endorser_name,
    given: row.given,
    closesAt: row.closes_at.toISOString(),
    judgedOn: mayEdit || row.submitted_at === null ? ctx.clock.today() : dayInChina(row.submitted_at),
  }
}

const sensitiveFields = ({ form }: Edition, facts: Facts): string[] =>
  Object.entries(fieldsOfForm(form)).flatMap(([name, { privacy }]) =>
    privacy === 'sensitive' && facts[name] !== undefined ? [name] : [],
  )

async function snapshotsOf(ctx: Context, applicationId: string): Promise<Application['snapshots']> {
  const rows = await ctx.sql
    .selectFrom('application_snapshot')
    .select(['no', 'at', 'by_name', 'hash'])
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .orderBy('no')
    .execute()
  return rows.map(({ no, at, by_name: by, hash }) => ({ no, at: at.toISOString(), by, hash }))
}

/**
 * To applicants the department speaks with one voice: who acted inside it stays there. What was said in review and decision stays
 * there for those who endorsed as well.
 */
async function stepsOf(ctx: Context, row: CaseRow, parties: ReadonlySet<Party>): Promise<Application['steps']> {
  const isApplicant = parties.has('applicant')
  const isInsider =
    !isApplicant && (['division', 'ministry', 'leadership'] as const).some((party) => parties.has(party))
  const steps = await ctx.sql
    .selectFrom('application_step')
    .select(['no', 'at', 'by_id', 'by_name', 'action', 'to_state', 'why', 'details'])
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', row.id)
    .orderBy('no', 'desc')
    .execute()
  const states = procedureOf(row.edition).lifecycle.states
  const isInside = (state: string) => ['review', 'decide'].includes(states[state]?.phase ?? '') && state !== 'rejected'
  const isNamed = ({ by_id, to_state }: { by_id: string | null; to_state: string }) =>
    isInsider || by_id === row.account_id || (!isApplicant && !isInside(to_state))
  const checklist = new Map(procedureOf(row.edition).edition.checklist.map(({ id, question }) => [id, question[0]]))
  return steps.map((step) => ({
    no: step.no,
    at: step.at.toISOString(),
    by: isNamed(step) ? step.by_name : '受理机关',
    action: step.action,
    label: labelIn(row.edition, step.to_state),
    why: !isInsider && isInside(step.to_state) ? null : step.why,
    failed: (step.details?.failed ?? []).map((id) => checklist.get(id) ?? id),
  }))
}
