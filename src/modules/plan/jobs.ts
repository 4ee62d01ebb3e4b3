// What happens by itself: a confirmed notice becomes a plan, days pass, sheets of reports are submitted.
import { noticeConfirmed } from '#modules/notices/index.ts'
import { movedClock } from '#platform/clock/clock.ts'
import { onEvent, onJob, onSchedule, type Start } from '#platform/jobs/job-queue.ts'
import type { PassedDay } from './contract.ts'
import { makePlan } from './make-plan.ts'
import { submitSheet } from './reports/sheet/import-sheet.ts'
import { submitImported } from './reports/sheet/submit-sheet.ts'
import { daysToPass, passDay } from './supervision/pass-day.ts'

export const planJobs = [
  onEvent(noticeConfirmed, 'plan/make-plan', (start, notice) => start((ctx) => makePlan(ctx, notice))),
  onSchedule('plan/pass-days', '5 0 * * *', async (start) => {
    await passDays(start)
  }),
  onJob(submitSheet, (start, { importId }) => submitImported(start, importId), { seconds: 600 }),
]

/** Every day not passed yet, each in its own transaction and under a clock that stands on it. */
export async function passDays(start: Start): Promise<PassedDay[]> {
  const passed: PassedDay[] = []
  for (const day of await start(daysToPass)) {
    passed.push(await start((ctx) => passDay({ ...ctx, clock: movedClock(ctx.clock, day) }, day)))
  }
  return passed
}
