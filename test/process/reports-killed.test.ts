// Reports are written while the process is killed: what was acknowledged is there, and lights and roll-ups agree with it.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, signIn } from '../setup/caller.ts'
import { copyDemonstration } from '../setup/demonstration.ts'
import { freePort, startServer } from '../setup/start-server.ts'

let data: string
beforeAll(() => {
  data = copyDemonstration()
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Acknowledged before the process is killed, each time. */
const few = 6

test('every acknowledged report is there, none half-written, and lights equal a recomputation', async () => {
  const port = await freePort()
  let child = await startServer(data, port)
  for (const round of [1, 2]) {
    const bureau = await signIn(port, 'mianyang')
    const acknowledged = new Map<string, number>()
    const reportIds = await dueReports(bureau)
    const writing = write(bureau, reportIds, round * 1_000, acknowledged).catch(() => {})
    while (total(acknowledged, round * 1_000) < few) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await writing

    child = await startServer(data, port)
    const again = await signIn(port, 'mianyang')
    for (const [id, last] of acknowledged) {
      const { narrative, problem } = await again.get(`/api/reports/${id}`)
      expect(Number(narrative)).toBeGreaterThanOrEqual(last)
      expect(problem).toBe(narrative)
    }
    const supervisor = await signIn(port, 'duban')
    const [plan] = await supervisor.get('/api/plans')
    const { rules } = await supervisor.get('/api/light-rules')
    const preview = await supervisor.post(`/api/plans/${plan.id}/light-rules-preview`, { rules })
    const { after } = (await preview.json()) as { after: Record<string, number> }
    expect(await keptLights(supervisor, plan.id)).toEqual(after)
  }
  child.kill('SIGKILL')
})

async function dueReports(caller: Caller): Promise<string[]> {
  const { rows } = await caller.get('/api/work?limit=100')
  return rows.filter(({ kind }: { kind: string }) => kind === 'report').map(({ id }: { id: string }) => id)
}

/** How many parts in work stand under each light, as the lists show them. */
async function keptLights(caller: Caller, planId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (let cursor = ''; ; ) {
    const page = await caller.get(`/api/plans/${planId}/parts?limit=100${cursor}`)
    for (const { state, light } of page.rows) if (state === 'signed') counts[light] = (counts[light] ?? 0) + 1
    if (page.next === null) return counts
    cursor = `&cursor=${encodeURIComponent(page.next)}`
  }
}

/** Writes the same number into two fields of a report, over and over, and notes what was acknowledged. */
async function write(caller: Caller, ids: string[], first: number, acknowledged: Map<string, number>): Promise<void> {
  for (let n = first; ; n++) {
    const id = ids[n % ids.length] ?? ''
    const { version } = await caller.get(`/api/reports/${id}`)
    const body = { version, narrative: String(n), problem: String(n) }
    const { status } = await caller.patch(`/api/reports/${id}`, body)
    if (status === 200) acknowledged.set(id, n)
  }
}

const total = (acknowledged: Map<string, number>, first: number) => Math.max(0, ...acknowledged.values()) - first
