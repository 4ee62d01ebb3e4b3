// Opens a whole server over the department of the measurements, on the embedded database or on a PostgreSQL server.
import { join } from 'node:path'
import { pino } from 'pino'
import { root } from '../../bin/steps/install.mjs'
import { today } from './department.mjs'

const authority = 'sichuan'

export async function openBench(parts, { data, url }) {
  const database = url ? await parts.openServer(url) : await parts.openEmbedded(data)
  await parts.migrate(database)
  const clock = parts.movableClock(parts.systemClock, today)
  const log = pino({ level: 'error' })
  const jobs = await parts.openJobQueue(database, log)
  const files = parts.openFileStore(join(data, 'files'))
  const entry = join(root, 'dist/server/reader.js')
  const reader = parts.openReader({ entry, isWarm: true })
  const readFile = (bytes, name, onProgress) => reader.read(bytes, name, { onProgress })
  await jobs.declare(authority, parts.allJobs({ files, readFile, readTable: parts.openTableReader({ entry }) }))
  const platform = { database, clock, jobs, files, log }
  const as = (actor, act) => parts.work(platform, { authority, actor, requestId: 'bench' }, act)
  const { lite, pool } = database.engine
  const run = (text) => (lite ? lite.exec(text) : pool.query(text))
  const rows = async (text) => (lite ? (await lite.query(text)).rows : (await pool.query(text)).rows)

  const app = await parts.createHttpServer(platform, {
    requestsPerMinute: 10_000_000,
    uploadMegabytes: 50,
    checkAnswers: false,
    trustProxy: false,
  })
  const api = new parts.Api(app, parts.openDoor(platform, { authority, secure: false }))
  parts.addRoutes(api, { readWorkbook: reader.readWorkbook, files, scan: undefined, stepDay: undefined })
  await app.listen({ host: '127.0.0.1', port: 0 })

  /** The cookie and the anti-forgery token of a new session. */
  async function signIn(accountId) {
    const token = await as(parts.systemActor, async (ctx) => {
      const begun = await parts.beginSession(ctx, { accountId, secondFactorPending: false, address: 'bench' })
      await ctx.audit({ action: 'bench', subjectKind: 'account', subjectId: accountId })
      return begun
    })
    const cookie = `luoshi=${token}`
    const session = await app.inject({ url: '/api/session', headers: { cookie } })
    return { cookie, csrfToken: session.json().csrfToken }
  }

  return {
    app,
    port: app.server.address().port,
    rows,
    signIn,
    startJobs: () => jobs.work(() => (act) => as(parts.systemActor, act)),
    /** Fills an empty database; one that was kept is used as it is. */
    async prepare(fill) {
      const [{ count }] = await rows('select count(*)::int as count from part')
      if (count > 0) return
      await as(parts.systemActor, (ctx) => parts.loadUnits(ctx, parts.sichuanUnits))
      await fill(run)
      await parts.tendDatabase(database)
    },
    async close() {
      await app.close()
      reader.close()
      await jobs.stop()
      await database.close()
    },
  }
}
