// Times the full high-tech rule over firms: each alone, a batch, and the what-if of a changed threshold: `npm run bench:eligibility`.
import { loadModule } from './load-reader.mjs'

const { highTechEnterprise2016 } = await loadModule('src/policy/national/programmes/high-tech-enterprise/2016.ts')
const { judge } = await loadModule('src/rules/judge.ts')
const { judgeMany } = await loadModule('src/rules/judge-many.ts')
const { whatIf } = await loadModule('src/rules/what-if.ts')
const { firms } = await import('./eligibility-firms.mjs')

const on = '2022-07-01'
const batch = firms(50_000)

/** A million firms by going round the batch. */
function* million() {
  for (let turn = 0; turn < 20; turn++) yield* batch
}

/** Seconds of the processor, because the machine is shared. */
function time(work) {
  const started = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(started)
  return { seconds: (user + system) / 1e6, result }
}
const median = (runs) => runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]
const repeat = (count, work) => median(Array.from({ length: count }, () => time(work)))
const row = (...cells) => console.log(cells.map((cell, i) => String(cell).padStart(i === 0 ? 44 : 16)).join(''))
const perMinute = (count, seconds) => Math.round((count / seconds) * 60).toLocaleString('en')

const rules = highTechEnterprise2016.eligibility.length + 1
const parts = highTechEnterprise2016.score.flatMap(({ parts: own }) => own).length
console.log(
  `one core, Node ${process.versions.node}; ${rules} rules, ${parts} score parts, 12 months of heads each; medians of 5\n`,
)
row('', 'µs each', 'per minute')

judgeMany(highTechEnterprise2016, million(), { on })
const many = repeat(5, () => judgeMany(highTechEnterprise2016, million(), { on }))
row('1,000,000 firms, pass or fail by rule', many.seconds.toFixed(2), perMinute(1e6, many.seconds))

const supposed = repeat(5, () => whatIf(highTechEnterprise2016, { ratioSmall: 0.04, passMark: 65 }, million(), { on }))
row('what-if over 1,000,000 firms, both ways', supposed.seconds.toFixed(2), perMinute(1e6, supposed.seconds))

const some = batch.slice(0, 5_000)
const explain = () => some.map((facts) => judge(highTechEnterprise2016, facts, { on }))
explain()
const explained = repeat(5, explain)
row(
  'each explained in full, two languages',
  ((explained.seconds / some.length) * 1e6).toFixed(1),
  perMinute(some.length, explained.seconds),
)

const { before, after, turns } = supposed.result
console.log(
  `\nresearch ratio 5% → 4% and mark 70 → 65: pass ${before.passed} → ${after.passed}, ${turns.gained} gain, ${turns.lost} lose`,
)
console.log('failed by rule:', JSON.stringify(many.result.failedBy))
