// A person of the demonstration who calls a running server without a browser.
import { demonstrationPassword } from '#modules/people/contract.ts'

export interface Caller {
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  get(path: string): Promise<any>
  post(path: string, body: object | FormData): Promise<Response>
  /** The body's `version` travels as the version that was seen. */
  patch(path: string, body: { version: number }): Promise<Response>
}

export async function signIn(port: number, username: string): Promise<Caller> {
  const address = `http://127.0.0.1:${port}`
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: demonstrationPassword }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const { csrfToken } = await fetch(`${address}/api/session`, { headers: { cookie } }).then((session) => session.json())
  const send = (method: string, path: string, body: object | FormData, seen: Record<string, string> = {}) => {
    const isForm = body instanceof FormData
    const type: Record<string, string> = isForm ? {} : { 'content-type': 'application/json' }
    const headers = { cookie, 'x-csrf-token': csrfToken, ...type, ...seen }
    return fetch(address + path, { method, headers, body: isForm ? body : JSON.stringify(body) })
  }
  return {
    get: async (path) => (await fetch(address + path, { headers: { cookie } })).json(),
    post: (path, body) => send('POST', path, body),
    patch: (path, { version, ...body }) => send('PATCH', path, body, { 'if-match': `"${version}"` }),
  }
}
