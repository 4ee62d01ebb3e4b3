// A confirmed notice becomes a plan.
import { noticeConfirmed } from '#modules/notices/index.ts'
import { onEvent } from '#platform/jobs/job-queue.ts'
import { makePlan } from './make-plan.ts'

export const planJobs = [
  onEvent(noticeConfirmed, 'plan/make-plan', (start, notice) => start((ctx) => makePlan(ctx, notice))),
]
