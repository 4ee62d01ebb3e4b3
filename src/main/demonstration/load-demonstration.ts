// Fills a fresh database with the demonstration; only ever with `--demo`.
import { join } from 'node:path'
import { demonstrationPassword } from '#modules/people/contract.ts'
import type { StartFor } from '#platform/jobs/job-queue.ts'
import type { Platform } from '#platform/platform.ts'
import { work } from '#platform/work/work.ts'
import { employDemonstrationPeople, people } from './people.ts'
import { loadDemonstrationRegisters } from './registers/load-registers.ts'
import { loadSampleYear } from './sample-year.ts'

const sample = '四川省2022年科技创新工作要点.txt'

interface Stage {
  platform: Platform
  authority: string
  startFor: StartFor
  /** Where `samples/` lies. */
  root: string
  tell(step: string): void
}

/** The line that tells who may sign in. */
export async function loadDemonstration({ platform, authority, startFor, root, tell }: Stage): Promise<string> {
  const start = startFor(authority, 'demonstration')
  const supervisor = await start(async (ctx) => {
    const known = await ctx.sql
      .selectFrom('account')
      .select('id')
      .where('authority', '=', ctx.authority)
      .where('is_demonstration', '=', true)
      .executeTakeFirst()
    if (known) return undefined
    tell('演示账号 / demonstration accounts')
    return employDemonstrationPeople(ctx)
  })
  if (supervisor) {
    const principal = { authority, actor: supervisor, requestId: 'demonstration' }
    await loadSampleYear({
      platform,
      asSupervisor: (act) => work(platform, principal, act),
      drain: () => platform.jobs.drain(startFor),
      samplePath: join(root, 'samples', sample),
      tell,
    })
  }
  const entries = await loadDemonstrationRegisters(start, platform.clock.today())
  if (entries > 0) tell(`名录演示数据 / demonstration entries: ${entries}`)
  const names = people.map(({ username, name }) => `${username}（${name}）`).join('、')
  return `演示账号（密码都是 ${demonstrationPassword}）/ demonstration accounts: ${names}`
}
