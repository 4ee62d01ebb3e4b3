import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { employ, loadDepartment, password } from '#modules/people/test-kit.ts'
import { ruleErrors } from '#rules/errors.ts'
import { type Caller, openTestServer, type TestServer } from '../../../test/http.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { createHttpServer } from './server.ts'

const note = endpoint({
  method: 'POST',
  path: '/api/test-notes/:noteId',
  summary: '测试：写一条',
  params: z.object({ noteId: z.string() }),
  body: z.object({ text: z.string().min(2), count: z.number().int().positive() }),
  result: z.object({ written: z.int() }),
})
const change = endpoint({
  method: 'PUT',
  path: '/api/test-notes/:noteId',
  summary: '测试：按版本修改',
  params: z.object({ noteId: z.string() }),
  versioned: true,
  result: z.object({ version: z.int() }),
})
const broken = endpoint({ method: 'GET', path: '/api/test-broken', summary: '测试：出错', result: z.string() })
const mistaken = endpoint({ method: 'GET', path: '/api/test-mistaken', summary: '测试：答非所约', result: z.string() })

let world: World
let server: TestServer
let caller: Caller
let written = 0
beforeAll(async () => {
  world = await openWorld()
  await employ(world, await loadDepartment(world), 'officer', 'supervisor')
  server = await openTestServer(world, (api) => {
    api.route(note, async (ctx, { noteId, text }) => {
      await ctx.audit({ action: 'note', subjectKind: 'note', subjectId: noteId, after: { text } })
      return { written: ++written }
    })
    api.route(change, async (_ctx, { version }) => {
      if (version !== 3) throw ruleErrors.refuse('stale-version', { by: '李四' })
      return { version: 4 }
    })
    api.route(broken, async () => {
      throw new Error('secret detail')
    })
    api.route(mistaken, async () => 42 as never)
  })
  caller = await server.signIn('officer', password)
})
afterAll(async () => {
  await server.app.close()
  await world.close()
})

const good = { text: '落实', count: 1 }

describe('the door', () => {
  test('is closed to whoever has not signed in', async () => {
    expect((await server.call('POST', '/api/test-notes/1', good)).body.code).toBe('signed-out')
  })

  test('is closed to a request that another site could have made', async () => {
    const forged = await caller.call('POST', '/api/test-notes/1', good, { 'x-csrf-token': 'guessed' })
    const foreign = await caller.call('POST', '/api/test-notes/1', good, { 'sec-fetch-site': 'cross-site' })

    expect([forged.status, forged.body.code]).toEqual([403, 'foreign-request'])
    expect(foreign.body.code).toBe('foreign-request')
  })

  test('sends headers that keep pages from being framed, sniffed or fed foreign scripts', async () => {
    const { headers } = await server.call('GET', '/healthz')

    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('lets nobody try passwords faster than a person could', async () => {
    const patient = await openTestServer(world, () => {})
    const body = { username: 'nobody', password: 'x' }
    const answers = []
    for (let n = 0; n < 31; n++) answers.push((await patient.call('POST', '/api/session', body)).status)

    expect(answers.slice(0, 30)).toEqual(Array(30).fill(403))
    expect(answers[30]).toBe(429)
    await patient.app.close()
  })

  test('slows down whoever asks too often', async () => {
    const narrow = await openTestServer(world, () => {}, { requestsPerMinute: 3 })
    const answers = []
    for (let n = 0; n < 4; n++) answers.push(await narrow.call('GET', '/api/session'))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(answers[3]?.body.code).toBe('too-many-requests')
    await narrow.app.close()
  })

  test('does not count the files of the pages', async () => {
    const app = await createHttpServer(world.platform, {
      requestsPerMinute: 1,
      uploadMegabytes: 1,
      checkAnswers: true,
      trustProxy: false,
    })
    app.get('/assets/page.js', async () => 'page')
    const answers = []
    for (let n = 0; n < 3; n++) answers.push((await app.inject('/assets/page.js')).statusCode)

    expect(answers).toEqual([200, 200, 200])
    await app.close()
  })
})

describe('a request', () => {
  test('with wrong fields hears of all of them at once, in the language of the reader', async () => {
    const chinese = await caller.call('POST', '/api/test-notes/1', { text: '落', count: -1 })
    const english = await caller.call(
      'POST',
      '/api/test-notes/1',
      { text: '落', count: -1 },
      { 'accept-language': 'en' },
    )

    expect([chinese.status, chinese.body.code]).toEqual([422, 'invalid-input'])
    expect(chinese.body.problems.map(({ path }: { path: string }) => path)).toEqual(['text', 'count'])
    expect(chinese.body.detail).toMatch(/2 处问题/)
    expect(english.body.problems[0].message).toMatch(/Too small/)
  })

  test('sent twice under one key is carried out once', async () => {
    const key = { 'idempotency-key': 'k1' }
    const first = await caller.call('POST', '/api/test-notes/1', good, key)
    const second = await caller.call('POST', '/api/test-notes/1', good, key)
    const other = await caller.call('POST', '/api/test-notes/1', { ...good, count: 2 }, key)

    expect(second.body).toEqual(first.body)
    expect(written).toBe(first.body.written)
    expect(other.body.code).toBe('key-reused')
  })

  test('that changes a record must say which version it has seen, and the newest', async () => {
    const url = '/api/test-notes/1'

    expect((await caller.call('PUT', url)).status).toBe(428)
    expect((await caller.call('PUT', url, undefined, { 'if-match': '"2"' })).status).toBe(412)
    expect((await caller.call('PUT', url, undefined, { 'if-match': '"3"' })).body).toEqual({ version: 4 })
  })

  test('that meets a bug hears a number and nothing of the inside', async () => {
    const answer = await caller.call('GET', '/api/test-broken')

    expect(answer.status).toBe(500)
    expect(answer.body.reference).toBe(answer.headers['x-request-id'])
    expect(JSON.stringify(answer.body)).not.toContain('secret')
  })

  test('answered otherwise than agreed fails where answers are checked', async () => {
    expect((await caller.call('GET', '/api/test-mistaken')).status).toBe(500)
  })

  test('that is no JSON, or goes nowhere, is told so', async () => {
    const garbled = await server.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '{"username":',
    })

    expect([garbled.statusCode, garbled.json().code]).toEqual([400, 'not-understood'])
    expect((await caller.call('GET', '/api/nowhere')).body.code).toBe('no-such-address')
  })
})

test('the API documents itself', async () => {
  const { body } = await server.call('GET', '/api/docs/json')

  expect(body.openapi).toBe('3.1.0')
  expect(body.paths['/api/test-notes/{noteId}'].post.summary).toBe('测试：写一条')
})

test('figures about the server are for its own machine', async () => {
  const outside = await server.app.inject({ url: '/metrics', remoteAddress: '203.0.113.7' })

  expect(outside.statusCode).toBe(404)
})

test('the server says whether it is well, and how busy', async () => {
  expect((await server.call('GET', '/healthz')).body.healthy).toBe(true)
  expect((await server.call('GET', '/metrics')).body).toMatch(/http_request_duration_seconds_count/)
})
