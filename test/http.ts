// The whole server over a test world, called without a network; signs people in as a browser would.
import type { FastifyInstance, InjectOptions } from 'fastify'
import { openDoor } from '#main/door.ts'
import { peopleRoutes } from '#modules/people/index.ts'
import { Api } from '#platform/http/route.ts'
import { createHttpServer, type HttpSettings } from '#platform/http/server.ts'
import { authority, type World } from './world.ts'

const roomy: HttpSettings = { requestsPerMinute: 100_000, uploadMegabytes: 50, checkAnswers: true, trustProxy: false }

export interface Answer {
  status: number
  headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  body: any
}

export interface Caller {
  call(method: string, url: string, body?: object, headers?: Record<string, string>): Promise<Answer>
}

export interface TestServer extends Caller {
  app: FastifyInstance
  /** A caller at another address: limits count per address. */
  from(address: string): Caller
  /** A caller with a session and its anti-forgery token. */
  signIn(username: string, password: string): Promise<Caller>
}

export async function openTestServer(
  world: World,
  routes: (api: Api) => void,
  settings: Partial<HttpSettings> = {},
): Promise<TestServer> {
  const app = await createHttpServer(world.platform, { ...roomy, ...settings })
  const api = new Api(app, openDoor(world.platform, { authority, secure: false }))
  peopleRoutes(api)
  routes(api)
  await app.ready()
  let signedIn = 0

  const callWith =
    (own: Record<string, string>, remoteAddress = '127.0.0.1'): Caller['call'] =>
    async (method, url, body, headers = {}) => {
      const answer = await app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url,
        headers: { ...own, ...headers },
        remoteAddress,
        ...(body !== undefined && { payload: body }),
      })
      const isJson = /json/.test(String(answer.headers['content-type']))
      return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : answer.body }
    }

  return {
    app,
    call: callWith({}),
    from: (address) => ({ call: callWith({}, address) }),
    signIn: async (username, password) => {
      const remoteAddress = `10.0.0.${++signedIn}`
      const payload = { username, password }
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload, remoteAddress })
      if (answer.statusCode !== 200) throw new Error(answer.body)
      const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      const session = await app.inject({ url: '/api/session', headers: { cookie } })
      return { call: callWith({ cookie, 'x-csrf-token': session.json().csrfToken }) }
    },
  }
}
