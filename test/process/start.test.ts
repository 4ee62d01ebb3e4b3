// What can keep the program from starting, each with one clear sentence; and what a killed program leaves behind.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, signIn } from '../setup/caller.ts'
import { copyDemonstration } from '../setup/demonstration.ts'
import { freePort, startServer } from '../setup/start-server.ts'

const root = join(import.meta.dirname, '../..')

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'luoshi-start-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

let demonstration: string
beforeAll(() => {
  demonstration = copyDemonstration()
})
afterAll(() => rmSync(demonstration, { recursive: true, force: true }))

/** Runs the server until it ends by itself. */
const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(root, 'dist/server/server.js'), ...args], {
    env: { ...process.env, DATABASE_URL: '', LUOSHI_TEST_DATABASE_URL: '', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })

describe('the server says in one sentence why it does not start', () => {
  test('when the port is busy', async () => {
    const port = await freePort()
    const occupant = createServer()
    await new Promise<void>((resolve) => occupant.listen(port, '127.0.0.1', resolve))
    const { status, stderr } = run(['--demo', '--data', data, '--port', String(port)])
    occupant.close()

    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`^✗ 端口 ${port} 已被占用`))
  })

  test('when the data directory is a file', () => {
    const file = join(data, 'not-a-directory')
    writeFileSync(file, '')

    const { status, stderr } = run(['--demo', '--data', file])

    expect(status).toBe(1)
    expect(stderr).toMatch(/^✗ 数据目录 .* 无法读写/)
  })

  test('when another process works in the data directory', async () => {
    const port = await freePort()
    const first = await startServer(demonstration, port)
    const { status, stderr } = run(['--demo', '--data', demonstration, '--port', String(await freePort())])
    first.kill('SIGKILL')

    expect(status).toBe(1)
    expect(stderr).toMatch(/正被另一个落实进程（\d+）使用/)
  })

  test('when the server named in DATABASE_URL cannot be reached', () => {
    const { status, stderr } = run(['--demo', '--data', data], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })

    expect(status).toBe(1)
    expect(stderr).toMatch(/^✗ 无法连接 DATABASE_URL/)
  })

  test.each([
    ['no PostgreSQL is named', {}, /正式使用请在 DATABASE_URL 中指定 PostgreSQL/],
    ['passwords would travel in the clear', { LUOSHI_PUBLIC_URL: 'http://kjt.example' }, /不是 https/],
    ['it would listen to everyone under no name', { LUOSHI_HOST: '0.0.0.0' }, /LUOSHI_PUBLIC_URL/],
    ['the database password is weak', { DATABASE_URL: 'postgres://a:short@db.example/x' }, /少于 12 位/],
  ])('in real use when %s', (_why, env, sentence) => {
    const { status, stderr } = run(['--data', data], env)

    expect(status).toBe(1)
    expect(stderr).toMatch(sentence)
  })

  test('when Node.js is too old', () => {
    const script = `import { requireNode } from '${join(root, 'bin/steps/node-version.mjs')}'; requireNode('18.20.0')`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })

    expect(status).toBe(1)
    expect(stderr).toMatch(/Node.js 18.20.0 版本过低/)
  })
})

test('for real use hands out one link for the first administrator, and no demonstration', async () => {
  const port = await freePort()
  const child = await startServer(data, port, { demonstration: false, env: { LUOSHI_EMBEDDED: 'accept' } })
  const session = await fetch(`http://127.0.0.1:${port}/api/session`).then((answer) => answer.json())
  child.kill('SIGKILL')

  expect(session).toMatchObject({ demonstration: false, demonstrationAccounts: null })
  expect(child.printed()).toMatch(/\/first-administrators#[\w-]{30,}/)
})

/** Steps acknowledged before the process is killed. */
const few = 5

describe('killed without warning', () => {
  test('the server has kept every step it acknowledged, and no half ones', async () => {
    const port = await freePort()
    let child = await startServer(demonstration, port)
    const supervisor = await signIn(port, 'duban')
    const noticeId = await importCopy(supervisor)
    const { proposals } = await supervisor.get(`/api/notices/${noticeId}`)
    const acknowledged: string[] = []
    const accept = async ({ id: proposalId, version }: { id: string; version: number }) => {
      const step = { action: 'accept', proposalId, version }
      const { status } = await supervisor.post(`/api/notices/${noticeId}/review-steps`, { step })
      if (status === 200) acknowledged.push(proposalId)
    }
    const steps = (async () => {
      for (const proposal of proposals) await accept(proposal)
    })().catch(() => {})
    while (acknowledged.length <= few) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await steps

    child = await startServer(demonstration, port)
    const after = await (await signIn(port, 'duban')).get(`/api/notices/${noticeId}`)
    child.kill('SIGKILL')

    const accepted = after.proposals.filter(({ state }: { state: string }) => state === 'accepted')
    expect(acknowledged.length).toBeGreaterThan(few)
    expect(accepted.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(acknowledged))
    expect(after.steps.length).toBe(Math.min(100, accepted.length))
    expect(after.ledger.undecided).toBe(proposals.length - accepted.length)
  })
})

const smallNotice = Array.from(
  { length: 40 },
  (_, n) => `${n + 1}.建设平台${n + 1}。建设重点实验室${n + 1}家，培育领军企业，完善管理制度，举办创新大赛。`,
)

async function importCopy(caller: Caller): Promise<string> {
  const text = ['某省科学技术厅关于印发《2022年工作要点》的通知', '各市科技局：', ...smallNotice].join('\n')
  const form = new FormData()
  form.append('copy', 'yes')
  form.append('file', new Blob([text], { type: 'text/plain' }), '要点.txt')
  const { id } = await (await caller.post('/api/notice-imports', form)).json()
  for (;;) {
    const progress = await caller.get(`/api/notice-imports/${id}`)
    if (progress.stage === 'done') return progress.noticeId
    if (progress.stage === 'failed') throw new Error(progress.problem.zh)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
