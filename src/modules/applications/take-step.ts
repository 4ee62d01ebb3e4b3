// The plain steps of a case: endorsement, formal check, withdrawal and return, each under its own rule.
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import type { Edition } from '#rules/define-programme.ts'
import { type CaseRow, getCase, isHostEndorsed, procedureOf } from './application-rows.ts'
import type { Application, PlainAction } from './contract.ts'
import { demandNoDuplicates } from './duplicate-check/decide-duplicates.ts'
import { applicationErrors } from './errors.ts'
import { getApplication } from './get-application.ts'
import { moveApplication, type Step } from './move-application.ts'
import { demandOpen } from './start-application.ts'

export interface StepInput {
  applicationId: string
  version: number
  action: PlainAction
  why: string
  checklist: Record<string, boolean>
}

/** Steps that another person must answer for in words. */
const reasoned = new Set<PlainAction>([
  'return',
  'refuse',
  'exit',
  'appeal',
  'uphold',
  'reopen',
  'report',
  'finish',
  'accept',
  'settle',
  'fail',
  'evaluate',
])
const shortestReason = 2

/**
 * Refuses `reason-missing`, `checklist-open`, `quota-used`, `duplicate-check-open`, `likenesses-open`, `call-not-open`, and what `moveApplication` refuses.
 */
export async function takeStep(ctx: Context, input: StepInput): Promise<Application> {
  const { applicationId, action, why } = input
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  const seen = { ...row, version: input.version }
  if (reasoned.has(action) && why.length < shortestReason) throw applicationErrors.refuse('reason-missing')
  const step: Step = { action, why, ...(await rulesOfStep(ctx, row, input)) }
  await moveApplication(ctx, seen, parties, step)
  return getApplication(ctx, { applicationId })
}

async function rulesOfStep(ctx: Context, row: CaseRow, { action, checklist }: StepInput): Promise<Partial<Step>> {
  if (action === 'endorse') return { changes: { endorsed_for: await quotaFor(ctx, row) } }
  if (action === 'clear') await demandNoDuplicates(ctx, row.id)
  if (action === 'revive') demandOpen(ctx, await getCall(ctx, { callId: row.call_id }))
  const isChecked = row.state === 'in-formal-check' || row.state === 'in-second-check'
  if (!isChecked || !['pass', 'return', 'refuse'].includes(action)) return {}
  const failed = failedLines(procedureOf(row.edition).edition, checklist)
  if (action === 'pass' && failed.length > 0) throw applicationErrors.refuse('checklist-open', { count: failed.length })
  return { details: { failed } }
}

const failedLines = ({ checklist }: Edition, answers: Record<string, boolean>) =>
  checklist.flatMap(({ id }) => (answers[id] === true ? [] : [id]))

/**
 * The host, or the city that endorses; counties count for theirs. An application endorsed once stands against the quota for good, so that
 * withdrawing and reviving cannot evade it. The call is held, so that two officers cannot both take the last place.
 */
async function quotaFor(ctx: Context, row: CaseRow): Promise<string> {
  const isHost = isHostEndorsed(row)
  const code = isHost ? row.uscc : (row.endorser_path?.split('/')[2] ?? 'kjt')
  const call = await getCall(ctx, { callId: row.call_id, locked: true })
  const quota = call.quotas[code] ?? call.quota
  if (quota === null || row.endorsed_for === code) return code
  const { count } = await ctx.sql
    .selectFrom('application')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', row.call_id)
    .where('endorsed_for', '=', code)
    .executeTakeFirstOrThrow()
  if (count >= quota)
    throw applicationErrors.refuse('quota-used', { quota, unit: isHost ? row.unit_name : nameOf(code) })
  return code
}

const nameOf = (code: string) => sichuanUnits.find((unit) => unit.code === code)?.name ?? code
