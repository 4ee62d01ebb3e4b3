// Payments are made while the process is killed: each is made once or not at all, and both sides of the ledger agree.
import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '#platform/database/database.ts'
import { type Caller, signIn } from '../setup/caller.ts'
import { copyDemonstration } from '../setup/demonstration.ts'
import { freePort, startServer } from '../setup/start-server.ts'

const wan = 1_000_000
const milestones = 20
const applicationId = uuidv7()

let data: string
beforeAll(async () => {
  data = copyDemonstration()
  await placeSignedCase(data)
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** A case of the fund as it stands once its contract is signed: twenty milestones of ten thousand yuan. */
async function placeSignedCase(directory: string): Promise<void> {
  const database = await openEmbedded(directory)
  await sql`insert into application (authority, id, call_id, edition, no, title, account_id, applicant_name, uscc, unit_name,
      state, state_since, facts, granted, created_at, changed_at)
    select c.authority, ${applicationId}, c.id, c.edition, 'NSF-K', '冻土路基', a.id, a.name, '12510104DEM9000396', '某大学',
      'to-pay', now(), '{}', ${milestones * wan}, now(), now()
    from call c join account a on a.authority = c.authority and a.username = 'qingnian1'
    where c.edition = 'natural-science-fund@2022'`.execute(database.sql)
  await sql`insert into grant_milestone (authority, application_id, no, title, due_on, amount)
    select authority, id, n, '节点' || n, date '2023-12-31', ${wan}
    from application cross join generate_series(1, ${milestones}) n where id = ${applicationId}`.execute(database.sql)
  await database.close()
}

const money = (caller: Caller) => caller.get(`/api/applications/${applicationId}/money`)
const pay = (caller: Caller, milestoneNo: number) =>
  caller.post(`/api/applications/${applicationId}/payments`, {
    milestoneNo,
    source: '省级科技计划资金',
    document: '川财教〔2022〕150号',
  })

test('every acknowledged payment is there once, none half-booked, and paying again is refused', async () => {
  const port = await freePort()
  let child = await startServer(data, port)
  const acknowledged = new Set<number>()
  for (const stopAfter of [3, 9]) {
    const division = await signIn(port, 'basic-research-office')
    const paying = (async () => {
      for (let no = 1; no <= milestones; no++) {
        const { status } = await pay(division, no)
        if (status === 200 || status === 204) acknowledged.add(no)
      }
    })().catch(() => {})
    while (acknowledged.size < stopAfter) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await paying

    child = await startServer(data, port)
    const again = await signIn(port, 'basic-research-office')
    const { milestones: kept, paid } = await money(again)
    const made = kept
      .filter(({ paidOn }: { paidOn: string | null }) => paidOn !== null)
      .map(({ no }: { no: number }) => no)
    expect([...acknowledged].filter((no) => !made.includes(no))).toEqual([])
    expect(paid).toBe(made.length * wan)
    for (const no of made) expect((await pay(again, no)).status).toBe(409)
    for (const no of made) acknowledged.add(no)
  }
  const division = await signIn(port, 'basic-research-office')
  for (let no = 1; no <= milestones; no++) await pay(division, no)

  expect((await money(division)).paid).toBe(milestones * wan)
  child.kill('SIGKILL')
})
