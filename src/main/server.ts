// Serves a department: `--demo` with the sample year, without it for real use.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { uuidv7 } from 'uuidv7'
import { Refusal } from '#kernel/refusal.ts'
import { loadPublished, rebuildTotals } from '#modules/indicators/index.ts'
import { inviteFirstAdministrator, loadUnits } from '#modules/people/index.ts'
import { passDays } from '#modules/plan/index.ts'
import { Api } from '#platform/http/route.ts'
import { createHttpServer } from '#platform/http/server.ts'
import type { Start } from '#platform/jobs/job-queue.ts'
import { work } from '#platform/work/work.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import { systemActor } from '#rules/actor.ts'
import { stepTo } from './demonstration/day.ts'
import { loadDemonstration } from './demonstration/load-demonstration.ts'
import { setStage } from './demonstration/stage.ts'
import { openDoor } from './door.ts'
import { connectModules } from './followers.ts'
import { demandFreePort } from './free-port.ts'
import { addRoutes } from './modules.ts'
import { type OpenPlatform, openPlatform } from './open-platform.ts'
import { demandSafeSettings, readSettings, type Settings } from './settings.ts'
import { serveWebFiles } from './web-files.ts'

const root = join(import.meta.dirname, '../..')
const tell = (line: string) => console.log(`· ${line}`)

const startFor =
  (platform: OpenPlatform) =>
  (authority: string, requestId: string): Start =>
  (act) =>
    work(platform, { authority, actor: systemActor, requestId }, act)

async function serve(platform: OpenPlatform, settings: Settings): Promise<() => Promise<void>> {
  const app = await createHttpServer(platform, {
    requestsPerMinute: 1_200,
    uploadMegabytes: 50,
    checkAnswers: process.env['LUOSHI_CHECK_ANSWERS'] === 'yes',
    trustProxy: settings.publicUrl.protocol === 'https:',
  })
  const api = new Api(
    app,
    openDoor(platform, { authority: settings.authority, secure: settings.publicUrl.protocol === 'https:' }),
  )
  const { reader, files, scan, demonstrationClock } = platform
  const stepDay = demonstrationClock && stepTo(demonstrationClock)
  addRoutes(api, { readWorkbook: reader.readWorkbook, files, scan, stepDay })
  await serveWebFiles(app, join(root, 'dist/web'))
  await app.listen({ host: settings.host, port: settings.port })
  await platform.jobs.work(startFor(platform))
  return () => app.close()
}

async function main(): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      demo: { type: 'boolean' },
      port: { type: 'string' },
      today: { type: 'string' },
      data: { type: 'string' },
    },
  })
  const settings = readSettings(process.env, flags)
  if (!settings.demonstration) demandSafeSettings(settings, process.env)

  await demandFreePort(settings)
  connectModules()
  const platform = await openPlatform(settings, tell)
  const start = startFor(platform)(settings.authority, uuidv7())
  let stopServing: (() => Promise<void>) | undefined
  try {
    const units = await start((ctx) => loadUnits(ctx, sichuanUnits))
    if (units > 0) tell(`单位 / units: ${units}`)
    await start(rebuildTotals)
    const figures = await start(loadPublished)
    if (figures > 0) tell(`公布数据 / published figures: ${figures}`)
    const { authority } = settings
    const { demonstrationClock: clock } = platform
    const accounts = clock
      ? await loadDemonstration(setStage({ platform, clock, authority, startFor: startFor(platform), root, tell }))
      : undefined
    await passDays(start)
    stopServing = await serve(platform, settings)
    tell(`地址 / address: ${settings.publicUrl.origin}`)
    if (accounts) tell(accounts)
    if (!settings.demonstration) {
      const token = await start(inviteFirstAdministrator)
      if (token)
        tell(
          `首位管理员一次性链接（24 小时内有效） / one-time link for the first administrator:\n  ${settings.publicUrl.origin}/first-administrators#${token}`,
        )
    }
  } catch (error) {
    await platform.close()
    throw error
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void (async () => {
        await stopServing?.()
        await platform.close()
        process.exit(0)
      })()
    })
  }
}

main().catch((error: unknown) => {
  if (error instanceof Refusal) console.error(`✗ ${error.text.zh}\n  ${error.text.en}`)
  else console.error(error)
  process.exit(1)
})
