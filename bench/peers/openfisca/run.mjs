// The high-tech rule judged here and in OpenFisca-core, same firms, same answers: `node bench/peers/openfisca/run.mjs`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firms } from '../../eligibility-firms.mjs'
import { loadModule } from '../../load-reader.mjs'

const [copies, on] = [20, '2022-07-01']
const batch = firms(50_000)
const wan = 1_000_000
const isMoney = (name) => /(Y[123]|Income)$/.test(name)
const grade = (letter) => 'ABCDE'.indexOf(letter)

/** One array for each fact; money in 万元, which all these firms have in whole numbers. */
function columnsOf(rows) {
  const column = (read) => rows.map(read)
  const names = Object.keys(rows[0]).filter(
    (name) => !['registeredOn', 'operatingSince', 'field', 'staffMonths', 'yearsCovered'].includes(name),
  )
  const columns = Object.fromEntries(
    names.map((name) => [name, column((row) => (isMoney(name) ? row[name] / wan : row[name]))]),
  )
  const months = (name) => Array.from({ length: 12 }, (_, month) => column((row) => row.staffMonths[month][name]))
  return {
    ...columns,
    advanceGrade: column((row) => grade(row.advanceGrade)),
    supportGrade: column((row) => grade(row.supportGrade)),
    isSupported: column((row) => row.field !== 'other'),
    daysRegistered: column((row) => (Date.parse(on) - Date.parse(row.registeredOn)) / 86_400_000),
    staffMonths: Object.fromEntries(
      ['staffBegin', 'staffEnd', 'scientistsBegin', 'scientistsEnd'].map((name) => [name, months(name)]),
    ),
  }
}

function* million() {
  for (let turn = 0; turn < copies; turn++) yield* batch
}

async function here() {
  const { highTechEnterprise2016 } = await loadModule('src/policy/national/programmes/high-tech-enterprise/2016.ts')
  const { judgeMany } = await loadModule('src/rules/judge-many.ts')
  const runs = Array.from({ length: 4 }, () => {
    const started = process.cpuUsage()
    const { passed, total } = judgeMany(highTechEnterprise2016, million(), { on })
    const { user, system } = process.cpuUsage(started)
    return { passed, count: total, seconds: (user + system) / 1e6 }
  })
  const { judge } = await loadModule('src/rules/judge.ts')
  const some = batch.slice(0, 3000)
  const explain = () => {
    const started = process.cpuUsage()
    for (const facts of some) judge(highTechEnterprise2016, facts, { on })
    return process.cpuUsage(started).user / 1e6 / some.length
  }
  explain()
  return { ...runs.slice(1).sort((a, b) => a.seconds - b.seconds)[1], one: explain() }
}

function there() {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-openfisca-'))
  try {
    writeFileSync(join(folder, 'columns.json'), JSON.stringify(columnsOf(batch)))
    execFileSync('python3', ['-m', 'venv', join(folder, 'venv')])
    const python = join(folder, 'venv/bin/python')
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'openfisca-core==46.0.1'], { stdio: 'inherit' })
    const program = join(import.meta.dirname, 'high_tech_enterprise.py')
    return JSON.parse(
      execFileSync(python, [program, join(folder, 'columns.json'), String(copies)], { encoding: 'utf8' }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [ours, theirs] = [await here(), there()]
const row = (...cells) => console.log(cells.map((cell, index) => String(cell).padEnd(index === 0 ? 18 : 12)).join(''))
const tell = (name, { count, passed, seconds, one }) =>
  row(name, count, passed, seconds.toFixed(2), (one * 1000).toFixed(2))
row('', 'firms', 'passed', 'seconds', 'one firm, ms')
tell('luoshi', ours)
tell('OpenFisca-core', theirs)
const [many, single] = [theirs.seconds / ours.seconds, theirs.one / ours.one]
console.log(`theirs ÷ ours: all firms at once ${many.toFixed(2)}, one firm ${single.toFixed(0)}`)
console.log(`same answers: ${ours.passed === theirs.passed ? 'yes' : 'no'}`)
