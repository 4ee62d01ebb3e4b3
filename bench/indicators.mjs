// Measures indicators over many entries: building all totals, changing one entry, reading pages: `npm run bench:indicators -- [contracts] [qualifications]`, on PostgreSQL with DATABASE_URL.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadModule } from './load-reader.mjs'

const parts = await loadModule('bench/indicators-parts.ts')
const { sql } = await import('kysely')
const contracts = Number(process.argv[2] ?? 300_000)
const qualifications = Number(process.argv[3] ?? 200_000)
const readers = 20
const changes = 200

const data = mkdtempSync(join(tmpdir(), 'luoshi-bench-'))
const url = process.env.DATABASE_URL
const database = url ? await parts.openServer(url) : await parts.openEmbedded(join(data, 'data'))
await parts.migrate(database)
const principal = { authority: 'sichuan', actor: parts.systemActor, requestId: 'bench' }
const clock = parts.systemClock
const start = (act) => parts.work({ database, clock }, principal, act)
const timed = async (act) => {
  const began = performance.now()
  await act()
  return performance.now() - began
}
const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]
const tell = (what, figure) => console.log(`${what.padEnd(64)}${figure}`)
const spread = (times) => `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`

const counties = parts.regions
  .filter(({ level, code }) => level === 'county' && code.startsWith('51'))
  .map(({ code }) => code)
const place = sql`(${counties}::text[])[1 + (n * 7919) % ${counties.length}]`
const month = sql`(date '2013-01-01' + ((n * 6151) % 3650)::int)`

/** As the product writes them, made by the database itself. */
async function fill(register, count, { facts, marks, amount, until }) {
  await start(async (ctx) => {
    await sql`
      insert into entry (authority, register, id, key, name, initials, status, unit, region, party, happened_on, amount,
        valid_from, valid_to, facts, former_names, found_by, is_demonstration, version, origin, import_id,
        created_at, created_by, created_why, changed_at, changed_by)
      select 'sichuan', ${register}, gen_random_uuid(), ${`${register}-`} || n, '第' || n, 'd', facts ->> 'status', null,
        facts ->> ${register === 'qualification' ? 'region' : 'sellerRegion'}, null, day, amount, day, ending, facts, '{}', marks,
        false, 1, 'import', null, now(), 'bench', null, now(), 'bench'
      from (select n, ${month} as day, ${facts} as facts, ${amount}::bigint as amount, ${until} as ending, ${marks} as marks
        from generate_series(1, ${count}::bigint) n) made`.execute(ctx.sql)
    await ctx.audit({ action: 'load-entries', subjectKind: 'register', subjectId: register })
  })
}

tell('entries', `${contracts} contracts, ${qualifications} qualifications, ${url ? 'PostgreSQL' : 'embedded'}`)
const categories = sql`(array['development','service','transfer'])[1 + n % 3]`
await fill('technology-contract', contracts, {
  facts: sql`jsonb_build_object('status', 'registered', 'category', ${categories}, 'field', 'aerospace', 'amount', (n % 9973) * 1000,
    'technicalAmount', (n % 7919) * 1000, 'registeredOn', ${month}, 'sellerRegion', ${place}, 'buyerRegion', ${place})`,
  marks: sql`array['status=registered', 'category=' || ${categories}, 'field=aerospace']`,
  amount: sql`(n % 9973) * 1000`,
  until: sql`null::date`,
})
const kinds = sql`(array['tech-sme','high-tech','gazelle','leading'])[1 + n % 4]`
await fill('qualification', qualifications, {
  facts: sql`jsonb_build_object('status', 'valid', 'kind', ${kinds}, 'region', ${place}, 'grantedOn', ${month}, 'validFrom', ${month},
    'validTo', ${month} + 1095)`,
  marks: sql`array['status=valid', 'kind=' || ${kinds}]`,
  amount: sql`null`,
  until: sql`${month} + 1095`,
})
await sql`analyze entry`.execute(database.sql)

const built = await timed(() => start((ctx) => parts.rebuildTotals(ctx, true)))
const { rows: size } = await sql`select count(*)::int as rows from indicator_total`.execute(database.sql)
tell('all totals built from all entries', `${(built / 1000).toFixed(1)} s, ${size[0].rows} rows`)

const end = parts.followEntries(parts.keepTotals)
const register = parts.getRegister('technology-contract')
const contract = (n, amount) => ({
  number: `20225101${n}`,
  title: `第${n}号`,
  category: 'service',
  signedOn: '2022-09-01',
  registeredOn: '2022-09-10',
  amount,
  technicalAmount: 0,
  sellerName: '甲',
  sellerUscc: '11510000008282399T',
  sellerKind: 'enterprise',
  sellerRegion: counties[n % counties.length],
  buyerName: `乙${n}`,
  buyerKind: 'enterprise',
  field: 'aerospace',
})
const writes = []
for (let n = 0; n < changes; n++) {
  let id
  writes.push(
    await timed(async () => {
      id = await start((ctx) =>
        parts.recordEntry(ctx, register, { facts: contract(n, 1_000_00), isAnother: true }, 'import'),
      )
    }),
  )
  writes.push(
    await timed(() =>
      start((ctx) =>
        parts.updateEntry(ctx, {
          register: register.id,
          entryId: id,
          version: 1,
          facts: contract(n, 2_000_00),
          why: '更正金额',
        }),
      ),
    ),
  )
}
end()
tell('one contract recorded or corrected, totals of all indicators with it', spread(writes))

const rows = () =>
  sql`select * from indicator_total where value <> 0 or entries <> 0 order by indicator, region, part, month`
    .execute(database.sql)
    .then(({ rows: all }) => JSON.stringify(all))
const kept = await rows()
await start((ctx) => parts.rebuildTotals(ctx, true))
tell('kept totals equal those built anew, to the last fen', kept === (await rows()) ? 'yes' : 'NO')

const pages = {
  figure: parts.getFigure,
  places: parts.findPlaces,
  course: parts.findCourse,
  composition: parts.findComposition,
}
const took = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** Opens a page, whose four parts are asked for at once, looks at it for about a second, and opens the next. */
async function reader(of) {
  await sleep((1_000 * of) / readers)
  for (let n = 0; n < 10; n++) {
    const region = n % 2 === 0 ? '510000' : counties[(of * 31 + n) % counties.length]
    const parts = Object.entries(pages).map(async ([name, read]) => {
      const asked = { indicator: 'technology-contract-amount', region, period: '2022' }
      took[name].push(await timed(() => start((ctx) => read(ctx, asked))))
    })
    await Promise.all(parts)
    await sleep(500 + Math.random() * 1_000)
  }
}
await Promise.all(Array.from({ length: readers }, (_, of) => reader(of)))
for (const [name, times] of Object.entries(took))
  tell(`${name} of an indicator page, ${readers} readers, a second between`, spread(times))
const decade = []
for (let n = 0; n < 50; n++)
  decade.push(
    await timed(() =>
      start((ctx) =>
        sql`select left(month, 4) as year, sum(value) from indicator_total where authority = 'sichuan'
          and indicator = 'technology-contract-amount' and region = '510000' and part = '' group by 1`.execute(ctx.sql),
      ),
    ),
  )
tell('ten years of the province', spread(decade))

const scan = () =>
  sql`select region, left(happened_on::text, 7) as month, sum(amount) as amount, count(*)::int as entries from entry
    where authority = 'sichuan' and register = 'technology-contract' group by 1, 2`.execute(database.sql)
const scans = []
for (let n = 0; n < 9; n++) scans.push(await timed(scan))
const { rows: groups } = await scan()
const sumOf = (name) => groups.reduce((total, row) => total + BigInt(row[name]), 0n)
tell(
  `one scan by place and month: ${sumOf('entries')} rows, ${groups.length} groups, ${sumOf('amount')} fen`,
  `median ${quantile(scans, 0.5).toFixed(1)} ms`,
)
if (process.env.BENCH_ROWS) {
  const { rows: all } = await sql`select region, happened_on as day, amount from entry
    where authority = 'sichuan' and register = 'technology-contract'`.execute(database.sql)
  const lines = all.map(({ region, day, amount }) => `${region},${day},${amount}`)
  writeFileSync(process.env.BENCH_ROWS, ['region,day,amount', ...lines].join('\n'))
}
await database.close()
rmSync(data, { recursive: true, force: true })
