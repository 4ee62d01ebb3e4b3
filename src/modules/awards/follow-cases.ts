// When a case ends, the entry it wrote ends with it: accepted, concluded, left or revoked.
import { caseEnded } from '#modules/applications/index.ts'
import { changeEntries, findStatesByKey, getRegister } from '#modules/registers/index.ts'
import { type JobHandler, onEvent } from '#platform/jobs/job-queue.ts'
import type { Context } from '#platform/work/context.ts'
import { statusField } from '#rules/define-register.ts'
import './table.ts'

/** By register, the status an entry takes when its case ends so; what is not named stands. */
const statusAfter: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  project: { accept: 'passed', settle: 'concluded', fail: 'failed', exit: 'terminated', revoke: 'revoked' },
  qualification: { exit: 'cancelled', revoke: 'cancelled' },
  platform: { exit: 'withdrawn', revoke: 'withdrawn' },
}

export const awardJobs: readonly JobHandler[] = [
  onEvent(caseEnded, 'awards/end-entry', async (start, data) => {
    await start((ctx) => endEntry(ctx, data))
  }),
] as readonly JobHandler[]

interface Ended {
  applicationId: string
  action: string
  why: string
}

async function endEntry(ctx: Context, { applicationId, action, why }: Ended): Promise<void> {
  const certificate = await ctx.sql
    .selectFrom('certificate')
    .select(['register', 'key'])
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  const status = certificate && statusAfter[certificate.register]?.[action]
  if (!certificate || status === undefined) return
  const register = getRegister(certificate.register)
  const [before] = await findStatesByKey(ctx, register, [certificate.key])
  if (!before || before.status === status) return
  const on = ctx.clock.today()
  const facts = { ...before.facts, [statusField]: status, ...(register.fields['concludedOn'] && { concludedOn: on }) }
  await changeEntries(ctx, { register, action: 'close-entry', origin: 'case', why, effectiveOn: on }, [
    { kind: 'replace', before, facts },
  ])
}
