// Calls an endpoint of the server with its typed input, and answers its typed result or a problem.
import { uuidv4 } from 'uuidv7'
import type { AnyEndpoint, Download, Endpoint } from '#kernel/endpoint.ts'
import { currentLanguage } from '#web/language/language.ts'
import { offline, type Problem, problemOf } from './problem.ts'
import { type BuiltRequest, buildRequest } from './request.ts'

/** The session's proof that a request comes from our own pages. */
let csrfToken: string | null = null
export function rememberCsrfToken(token: string | null): void {
  csrfToken = token
}

/** Told when the server says that nobody is signed in any more. */
let signedOut: () => void = () => undefined
export function whenSignedOut(act: () => void): void {
  signedOut = act
}

function refusalOf(status: number, body: string): Problem {
  if (status === 401) signedOut()
  return problemOf(status, body)
}

export interface CallOptions {
  /** Given where an act may be sent more than once. */
  actKey?: string
  signal?: AbortSignal
}

const prepare = (endpoint: AnyEndpoint, input: unknown, actKey = uuidv4()) =>
  buildRequest(endpoint, input as Record<string, unknown>, { csrfToken, language: currentLanguage(), actKey })

async function send({ url, method, headers, body }: BuiltRequest, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(url, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : offline()
  })
  if (!answer.ok) throw refusalOf(answer.status, await answer.text())
  return answer
}

/** Refuses with a `Problem`. */
export async function call<I, Q, R>(endpoint: Endpoint<I, Q, R>, input: Q, options: CallOptions = {}): Promise<R> {
  const answer = await send(prepare(endpoint, input, options.actKey), options.signal)
  return (answer.status === 204 ? undefined : await answer.json()) as R
}

/** Fetches a file and hands it to the browser's downloads. */
export async function save<I, Q>(endpoint: Endpoint<I, Q, Download>, input: Q): Promise<void> {
  const answer = await send(prepare(endpoint, input))
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name === undefined ? '' : decodeURIComponent(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** `onProgress` tells how much of the file has left this machine, 0 … 1. */
export function upload<I, Q, R>(
  endpoint: Endpoint<I, Q, R>,
  input: Q,
  file: File,
  onProgress: (part: number) => void,
): Promise<R> {
  const { url, method, headers, body } = prepare(endpoint, input)
  const form = new FormData()
  for (const [name, value] of Object.entries(body ?? {})) form.append(name, String(value))
  form.append('file', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(offline()))
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as R)
      else reject(refusalOf(request.status, request.responseText))
    })
    request.send(form)
  })
}
