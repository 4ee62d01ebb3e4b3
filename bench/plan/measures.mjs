// What is measured of a plan: fifty readers, a leaf saved with all its ancestors, a long history, a spreadsheet of reports.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { everywhere, idAt, planId } from './department.mjs'

const run = promisify(execFile)
const readers = 50
const seconds = Number(process.env.BENCH_SECONDS ?? 20)
const ms = (value) => `${value.toFixed(1)} ms`

function quantiles(times) {
  const ordered = times.toSorted((a, b) => a - b)
  const at = (share) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]
  return `p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}, longest ${ms(ordered.at(-1))}`
}

/** Accounts of the kind of unit, and of leaders; fewer people than readers begin several sessions. */
const accountsOf = (bench, kind) =>
  bench.rows(`select account.id, unit.id as unit_id, unit.path from account join unit on unit.id = account.unit_id
    where unit.kind = '${kind}' and account.username like 'person%' order by account.id limit ${readers}`)

const lastPage = `select due_on::text || ' ' || id as cursor from (
  select due_on, id from part where light = 'red' and unit_id in (select id from unit where path like '$path%')
  order by due_on desc, id desc limit 101) last order by due_on, id limit 1`

async function overdueOf(bench, { unit_id, path }) {
  const first = `/api/plans/${planId}/parts?light=red&limit=100&unitId=${unit_id}`
  const [last] = await bench.rows(lastPage.replace('$path', path))
  return { first, last: last ? `${first}&cursor=${encodeURIComponent(last.cursor)}` : first }
}

export async function measureReading(bench, say) {
  const officers = await accountsOf(bench, 'bureau')
  const mixed = [
    ...officers.slice(0, 20),
    ...(await accountsOf(bench, 'county')).slice(0, 20),
    ...(await accountsOf(bench, 'division')).slice(0, 10),
  ]
  const leaders = await accountsOf(bench, 'department')
  const overdue = await Promise.all(officers.map((officer) => overdueOf(bench, officer)))
  const screens = {
    'what waits for me': [mixed, () => ['/api/work?limit=50']],
    'overdue in my unit, first page': [officers, (place) => [overdue[place].first]],
    'overdue in my unit, last page': [officers, (place) => [overdue[place].last]],
    'a leader’s board': [leaders, () => [`/api/plans/${planId}/board`]],
  }
  for (const [name, [people, addressesOf]] of Object.entries(screens)) {
    const places = Array.from({ length: readers }, (_, place) => place % people.length)
    const cookies = []
    for (const place of places) cookies.push((await bench.signIn(people[place].id)).cookie)
    const addresses = places.map(addressesOf)
    for (const pause of [1000, 0]) {
      const began = process.cpuUsage()
      const { stdout } = await run(process.execPath, [
        join(import.meta.dirname, 'readers.mjs'),
        JSON.stringify({ port: bench.port, cookies, addresses, seconds, pause }),
      ])
      const { user, system } = process.cpuUsage(began)
      const { count, perSecond, p50, p95, p99, refused } = JSON.parse(stdout)
      if (refused > 0) throw new Error(`${refused} readings of ${name} were refused`)
      const how = pause > 0 ? 'a second between' : 'without pause'
      say(
        `${name}, ${how}: p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, ${perSecond.toFixed(0)}/s, server ${ms((user + system) / 1000 / count)} each`,
      )
    }
  }
}

/** Accepts reports of the lowest parts; in the same transaction every part above takes its share. */
export async function measureSaving(bench, say) {
  const { cookie, csrfToken } = await bench.signIn(everywhere)
  const waiting = await bench.rows(
    `select id, part_id, version from report where state = 'submitted' and level = 3 and submitted_by_id is null order by md5(id::text) limit 200`,
  )
  const times = []
  for (const { id, version } of waiting) {
    const began = performance.now()
    const answer = await fetch(`http://127.0.0.1:${bench.port}/api/reports/${id}/decision`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ accept: true, why: '' }),
    })
    await answer.text()
    times.push(performance.now() - began)
    if (answer.status !== 200) throw new Error(`a report was not accepted: ${answer.status}`)
  }
  say(`saving a leaf with its three ancestors: ${quantiles(times)}`)
  const touched = waiting.map(({ part_id }) => `'${part_id}'`).join()
  const wrong = await bench.rows(`
    select above.id from part leaf join part above on leaf.path like above.path || '%' and above.level < leaf.level
      and above.commitment_id = leaf.commitment_id
    join lateral (select round(sum(weight * completion) / sum(weight), 2) as completion from part where parent_id = above.id and completion is not null) below on true
    where leaf.id in (${touched}) and above.completion <> below.completion`)
  if (wrong.length > 0) throw new Error(`${wrong.length} ancestors differ from a recomputation`)

  const looked = []
  for (let number = 0; number < 100; number++) {
    const began = performance.now()
    const answer = await fetch(`http://127.0.0.1:${bench.port}/api/commitments/${idAt('0006', number)}`, {
      headers: { cookie },
    })
    const { history } = await answer.json()
    looked.push(performance.now() - began)
    if (history.length !== 200) throw new Error(`a history of ${history.length}`)
  }
  say(`a commitment with a history of 200 changes: ${quantiles(looked)}`)
}

const rowsInSheet = 10_000
const header = ['完成比例%', '进展情况', '报告标识']

/** Every twentieth row is wrong: words for a figure, or nothing told. */
const rowOf = ({ id }, index) => [
  index % 40 === 0 ? '大约一半' : 20 + (index % 80),
  index % 40 === 20 ? '' : '按计划推进，已完成阶段性工作。',
  id,
]

export async function measureImport(bench, { writeWorkbook }, say) {
  const { cookie, csrfToken } = await bench.signIn(everywhere)
  const due = await bench.rows(
    `select id from report where state = 'due' and level >= 2 order by id limit ${rowsInSheet}`,
  )
  const columns = header.map((title) => ({ header: title, width: 20 }))
  const workbook = await writeWorkbook([{ name: '待报进展', columns, rows: due.map(rowOf) }])
  await bench.startJobs()
  const headers = { cookie, 'x-csrf-token': csrfToken }
  const call = async (path, init) => {
    const answer = await fetch(`http://127.0.0.1:${bench.port}${path}`, { headers, ...init })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const form = new FormData()
  form.append('file', new Blob([workbook]), '待报进展.xlsx')
  const began = performance.now()
  const { id } = await call('/api/report-imports', { method: 'POST', body: form })
  const checked = (performance.now() - began) / 1000
  const { ready, problems } = await call(`/api/report-imports/${id}`)
  await call(`/api/report-imports/${id}/application`, { method: 'POST' })
  const seen = new Set()
  for (;;) {
    const { state, done } = await call(`/api/report-imports/${id}`)
    seen.add(done)
    if (state === 'applied') break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const total = (performance.now() - began) / 1000
  if (due.length < rowsInSheet) throw new Error(`only ${due.length} reports still wait: begin with a fresh directory`)
  if (ready + problems.length !== rowsInSheet)
    throw new Error(`${ready} ready and ${problems.length} problems of ${rowsInSheet}`)
  say(
    `importing ${rowsInSheet} reports: ${total.toFixed(1)} s, checked after ${checked.toFixed(1)} s; ${problems.length} rows with errors, progress told ${seen.size} times`,
  )
}
