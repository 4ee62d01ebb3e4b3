// Fills a fresh database with the demonstration; only ever with `--demo`.
import { demonstrationPassword } from '#modules/people/contract.ts'
import { collectDemonstrationFigures } from './collect-figures.ts'
import { fileDemonstrationContracts } from './file-contracts.ts'
import { openDemonstrationProgrammes } from './open-programmes.ts'
import { employDemonstrationPeople, people } from './people.ts'
import { loadDemonstrationRegisters } from './registers/load-registers.ts'
import { loadSampleYear } from './sample-year.ts'
import type { Stage } from './stage.ts'
import { liveYear } from './year/live-year.ts'

/** The line that tells who may sign in. */
export async function loadDemonstration(stage: Stage): Promise<string> {
  const isLoaded = await stage.asSystem(async (ctx) => {
    const known = await ctx.sql
      .selectFrom('account')
      .select('id')
      .where('authority', '=', ctx.authority)
      .where('is_demonstration', '=', true)
      .limit(1)
      .executeTakeFirst()
    return known !== undefined
  })
  // Before the year is lived: its commitments are measured by what the registers hold.
  const entries = await loadDemonstrationRegisters(stage.asSystem, stage.platform.clock.today())
  if (entries > 0) stage.tell(`名录演示数据 / demonstration entries: ${entries}`)
  if (!isLoaded) {
    stage.tell('演示账号 / demonstration accounts')
    const actors = await stage.asSystem(employDemonstrationPeople)
    const planId = await loadSampleYear(stage, actors)
    await liveYear(stage, actors, planId)
  }
  const firms = await stage.asSystem((ctx) => openDemonstrationProgrammes(ctx, stage.platform.clock.today()))
  if (firms.length > 0) {
    stage.tell(`申报单位账号 / applicants: ${firms.map(({ uscc }) => uscc).join('、')}`)
    await fileDemonstrationContracts(
      stage,
      firms.map(({ actor }) => actor),
    )
  }
  await collectDemonstrationFigures(stage)
  const names = people.map(({ username, name }) => `${username}（${name}）`).join('、')
  return `演示账号（密码都是 ${demonstrationPassword}）/ demonstration accounts: ${names}`
}
