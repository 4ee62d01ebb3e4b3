import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineErrors } from '#kernel/refusal.ts'
import { employ, loadDepartment, password } from '#modules/people/test-kit.ts'
import { type Caller, openTestServer, type TestServer } from '../../../test/http.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { noticeJobs } from './jobs.ts'
import { noticeRoutes } from './routes.ts'
import { readingOf, smallNotice } from './test-kit.ts'

const errors = defineErrors({ 'file-binary': { kind: 'invalid', zh: '不是文字文件。', en: 'Not a text.' } })

let firstNotice: string
let world: World
let server: TestServer
let supervisor: Caller
let leader: Caller
beforeAll(async () => {
  world = await openWorld()
  await world.platform.jobs.declare(
    'sichuan',
    noticeJobs({
      files: world.platform.files,
      readFile: async (bytes, _name, progress) => {
        progress('decoding')
        const text = Buffer.from(bytes).toString()
        if (text.includes('\0')) throw errors.refuse('file-binary')
        progress('reading')
        return readingOf(text)
      },
    }),
  )
  const units = await loadDepartment(world)
  await employ(world, units, 'supervisor', 'supervisor')
  await employ(world, units, 'leader', 'leader')
  server = await openTestServer(world, noticeRoutes)
  supervisor = await server.signIn('supervisor', password)
  leader = await server.signIn('leader', password)
})
afterAll(async () => {
  await server.app.close()
  await world.close()
})

function upload(caller: Caller, content: string, fields: Record<string, string> = {}) {
  const boundary = 'luoshi-boundary'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="要点.txt"\r\ncontent-type: text/plain\r\n\r\n${content}\r\n--${boundary}--\r\n`
  const payload = Readable.from([parts.join('') + file])
  return caller.call('POST', '/api/notice-imports', payload, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  })
}

test('a file goes in, is read by a job, and is a notice in review', async () => {
  const started = await upload(supervisor, smallNotice)
  expect(started.body).toMatchObject({ stage: 'waiting', fileName: '要点.txt' })

  await world.drain()

  const { body } = await supervisor.call('GET', `/api/notice-imports/${started.body.id}`)
  expect(body).toMatchObject({ stage: 'done', progress: 1, problem: null })
  const notice = await supervisor.call('GET', `/api/notices/${body.noticeId}`)
  expect(notice.body).toMatchObject({ title: '2022年试验要点', state: 'in-review', importedBy: 'supervisor' })
  expect(notice.body.proposals).toHaveLength(4)
  firstNotice = body.noticeId
})

test('the same file again is recognised, and read anew only as a copy', async () => {
  const again = await upload(supervisor, smallNotice)
  expect([again.status, again.body.code]).toEqual([409, 'notice-already-imported'])
  expect(again.body.details.noticeId).toBe(firstNotice)

  await upload(supervisor, smallNotice, { copy: 'yes' })
  await world.drain()

  const { body } = await supervisor.call('GET', '/api/notices')
  expect(body.rows.map(({ copyNo }: { copyNo: number }) => copyNo)).toEqual([2, 1])
})

test('a file that is no notice is refused in words, and nothing of it becomes a notice', async () => {
  const started = await upload(supervisor, 'MZ\0\0')

  await world.drain()

  const { body } = await supervisor.call('GET', `/api/notice-imports/${started.body.id}`)
  expect(body).toMatchObject({
    stage: 'failed',
    noticeId: null,
    problem: { code: 'file-binary', zh: '不是文字文件。' },
  })
  expect((await supervisor.call('GET', '/api/notices')).body.rows).toHaveLength(2)
})

test('a leader reads notices but brings none in, and their upload leaves no file behind', async () => {
  const refused = await upload(leader, 'something else')

  expect([refused.status, refused.body.code]).toEqual([403, 'permission-denied'])
  expect((await leader.call('GET', '/api/notices')).status).toBe(200)
  const hash = createHash('sha256').update('something else').digest('hex')
  await expect(world.platform.files.get(hash)).rejects.toThrow(/ENOENT/)
})

test('without a file, or without signing in, nothing is taken in', async () => {
  expect((await supervisor.call('POST', '/api/notice-imports', {})).body.code).toBe('file-missing')
  expect((await upload(server, smallNotice)).body.code).toBe('signed-out')
})
