// Builds the request an endpoint asks for: names of the path, the rest to query or body, the version to If-Match.
import type { AnyEndpoint } from '#kernel/endpoint.ts'
import type { Language } from '#web/language/language.ts'

/** What every request says beside its input. */
export interface Sender {
  csrfToken: string | null
  language: Language
  /** One for each act of a person: the same when the act is sent again. */
  actKey: string
}

export interface BuiltRequest {
  url: string
  method: string
  headers: Record<string, string>
  /** The fields of the body; a form sends them one by one, everything else as JSON. */
  body: Record<string, unknown> | undefined
}

const namesOf = (shape: AnyEndpoint['params']) => (shape ? Object.keys(shape.shape) : [])

/** Values left `undefined` are not sent. */
export function buildRequest(endpoint: AnyEndpoint, input: Record<string, unknown>, sender: Sender): BuiltRequest {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])))
  const query = new URLSearchParams()
  for (const name of namesOf(endpoint.query)) {
    const value = input[name]
    if (value !== undefined && value !== '') query.set(name, String(value))
  }
  const body = endpoint.body
    ? Object.fromEntries(
        namesOf(endpoint.body)
          .filter((name) => input[name] !== undefined)
          .map((name) => [name, input[name]]),
      )
    : undefined
  return {
    url: query.size > 0 ? `${path}?${query}` : path,
    method: endpoint.method,
    headers: headersOf(endpoint, input, sender),
    body,
  }
}

function headersOf(endpoint: AnyEndpoint, input: Record<string, unknown>, sender: Sender): Record<string, string> {
  const headers: Record<string, string> = { 'accept-language': sender.language }
  if (endpoint.body && !endpoint.upload) headers['content-type'] = 'application/json'
  if (endpoint.versioned) headers['if-match'] = `"${input['version']}"`
  if (endpoint.method !== 'GET' && sender.csrfToken !== null) headers['x-csrf-token'] = sender.csrfToken
  if (endpoint.method === 'POST') headers['idempotency-key'] = sender.actKey
  return headers
}
