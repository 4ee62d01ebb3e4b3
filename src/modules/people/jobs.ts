// What happens by itself: audit lines are sealed, worn-out sessions are swept.
import { sealAuditLines } from '#platform/audit/seal-audit-lines.ts'
import { onSchedule } from '#platform/jobs/job-queue.ts'
import './table.ts'

export const peopleJobs = [
  onSchedule('people/seal-audit-lines', '*/5 * * * *', async (start) => {
    while ((await start(sealAuditLines)) > 0);
  }),
  onSchedule('people/sweep-sessions', '17 3 * * *', async (start) => {
    await start((ctx) =>
      ctx.sql
        .deleteFrom('session')
        .where('authority', '=', ctx.authority)
        .where('expires_at', '<', ctx.clock.wall())
        .execute(),
    )
  }),
]
