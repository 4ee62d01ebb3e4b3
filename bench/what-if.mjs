// Measures rules tried out over the register of enterprises, first and once more with another value: `npm run bench:what-if -- [firms]`, on PostgreSQL with DATABASE_URL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadModule } from './load-reader.mjs'

const parts = await loadModule('bench/what-if-parts.ts')
const firms = Number(process.argv[2] ?? 20_000)
const batch = 2_000

const data = mkdtempSync(join(tmpdir(), 'luoshi-bench-'))
const url = process.env.DATABASE_URL
const database = url ? await parts.openServer(url) : await parts.openEmbedded(join(data, 'data'))
await parts.migrate(database)
const principal = { authority: 'sichuan', actor: parts.systemActor, requestId: 'bench' }
const start = (act) => parts.work({ database, clock: parts.systemClock }, principal, act)

/** Seconds on the clock and of the processor, because the machine is shared. */
async function timed(act) {
  const began = performance.now()
  const used = process.cpuUsage()
  const answer = await act()
  const { user, system } = process.cpuUsage(used)
  return {
    answer,
    said: `${((performance.now() - began) / 1000).toFixed(2)} s, processor ${((user + system) / 1e6).toFixed(2)} s`,
  }
}
const tell = (what, figure) => console.log(`${what.padEnd(58)}${figure}`)

const register = parts.getRegister('enterprise')
const all = Array.from({ length: firms }, (_, n) => parts.firmFacts(parts.firmNo(n), n))
const loaded = await timed(() =>
  start(async (ctx) => {
    for (let from = 0; from < firms; from += batch)
      await parts.changeEntries(
        ctx,
        { register, action: 'load-entries', origin: 'import', why: 'bench', isPart: true },
        all.slice(from, from + batch).map((facts) => ({ kind: 'create', facts })),
      )
    await parts.settleEntries(ctx, register)
    await ctx.audit({ action: 'load-entries', subjectKind: 'register', subjectId: register.id })
  }),
)
tell(`${firms} enterprises with three years of accounts written`, loaded.said)

const trials = [
  ['high-tech-enterprise@2016', { ratioSmall: 0.04 }, { ratioSmall: 0.03 }],
  ['tech-sme@2017', { leastScore: 70 }, { leastScore: 50 }],
  ['research-post-subsidy@2022', { rates: [{ above: 0, rate: 0.05 }] }, { rates: [{ above: 0, rate: 0.04 }] }],
]
for (const [edition, ...sets] of trials)
  for (const [index, set] of sets.entries()) {
    const { answer, said } = await timed(() => start((ctx) => parts.tryOutEdition(ctx, { edition, set })))
    const { gained, lost, undecided } = answer.turns
    tell(
      `${edition}, ${index === 0 ? 'first' : 'another value'}`,
      `${said}; ${gained} gain, ${lost} lose, ${undecided} undecided`,
    )
  }

await database.close()
rmSync(data, { recursive: true, force: true })
