// Answers an endpoint with a command: one line in a module's routes, one transaction per request.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { AnyEndpoint, Download, Endpoint } from '#kernel/endpoint.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { ReceivedFile } from '#platform/files/file-store.ts'
import type { Platform } from '#platform/platform.ts'
import type { Context } from '#platform/work/context.ts'
import { type Principal, work } from '#platform/work/work.ts'
import { httpErrors } from './errors.ts'
import { onlyOnce } from './idempotency.ts'
import { receiveUpload } from './upload.ts'

/** A file of the request, on the disk and hashed; the command keeps it, or it is gone with the request. */
export interface Upload extends ReceivedFile {
  name: string
  mediaType: string
}

/** What few handlers need beside their input: cookies and where the caller comes from. */
export interface Exchange {
  address: string
  setSession(token: string): void
  clearSession(): void
  token: string | undefined
}

type Handler<I, R> = (ctx: Context, input: I, exchange: Exchange) => Promise<R | Refusal>
type Uploaded<I> = I & { file: Upload }

export interface Door {
  platform: Platform
  /** Who sends this request; refuses `signed-out` unless `open`. */
  identify(request: FastifyRequest, open: boolean): Promise<Principal>
  exchange(request: FastifyRequest, reply: FastifyReply): Exchange
}

/** The API under construction: modules hang their endpoints on it. */
export class Api {
  readonly #app: FastifyInstance
  readonly #door: Door

  constructor(app: FastifyInstance, door: Door) {
    this.#app = app
    this.#door = door
  }

  route<I, Q, R>(endpoint: Endpoint<I, Q, R>, handle: Handler<I, R>): void {
    this.#register(endpoint, async (request, principal, exchange) =>
      this.#work(principal, (ctx) =>
        onlyOnce(ctx, endpoint.method, request, () => handle(ctx, inputOf<I>(endpoint, request), exchange)),
      ),
    )
  }

  /**
   * The upload is received whole, and made ready where that takes long, before the transaction opens: a slow line or a
   * large file holds up nobody.
   */
  upload<I, Q, R>(endpoint: Endpoint<I, Q, R>, handle: Handler<Uploaded<I>, R>): void
  upload<I, Q, R, P>(
    endpoint: Endpoint<I, Q, R>,
    handle: Handler<Uploaded<I> & NoInfer<P>, R>,
    makeReady: (file: Upload) => Promise<P>,
  ): void
  upload<I, Q, R, P>(
    endpoint: Endpoint<I, Q, R>,
    handle: Handler<Uploaded<I> & NoInfer<P>, R>,
    makeReady?: (file: Upload) => Promise<P>,
  ): void {
    this.#register(endpoint, async (request, principal, exchange) => {
      const { file, fields } = await receiveUpload(request, this.#door.platform.files)
      try {
        const body = endpoint.body?.parse(fields) ?? {}
        const ready = (await makeReady?.(file)) as P
        return await this.#work(principal, (ctx) =>
          handle(ctx, { ...inputOf<I>(endpoint, request), ...body, ...ready, file }, exchange),
        )
      } finally {
        await file.discard()
      }
    })
  }

  /** A command that returns a refusal instead of throwing it keeps what it wrote. */
  async #work<T>(principal: Principal, act: (ctx: Context) => Promise<T | Refusal>): Promise<T> {
    const result = await work(this.#door.platform, principal, act)
    if (result instanceof Refusal) throw result
    return result
  }

  #register(
    endpoint: AnyEndpoint,
    answer: (request: FastifyRequest, principal: Principal, exchange: Exchange) => Promise<unknown>,
  ): void {
    this.#app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      ...(endpoint.callsPerMinute && { config: { rateLimit: { max: endpoint.callsPerMinute } } }),
      handler: async (request, reply) => {
        const principal = await this.#door.identify(request, endpoint.open ?? false)
        const result = await answer(request, principal, this.#door.exchange(request, reply))
        if (isDownload(endpoint.result)) return sendDownload(reply, result as Download)
        return result === undefined ? reply.code(204).send() : reply.send(result)
      },
    })
  }
}

const isDownload = (result: ZodType) => result.meta()?.['download'] === true

function schemaOf(endpoint: AnyEndpoint) {
  const { params, query, body, result, summary, path, upload } = endpoint
  const response = result.def.type === 'void' || isDownload(result) ? {} : { response: { 200: result } }
  return {
    summary,
    tags: [path.split('/')[2] ?? ''],
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && !upload && { body }),
    ...(upload && { consumes: ['multipart/form-data'] }),
    ...response,
  }
}

function inputOf<I>(endpoint: AnyEndpoint, request: FastifyRequest): I {
  const { params, query, body } = request as { params: object; query: object; body: object }
  const version = endpoint.versioned ? { version: versionOf(request) } : {}
  return { ...params, ...(endpoint.query && query), ...(endpoint.body && !endpoint.upload && body), ...version } as I
}

/** If-Match carries the version the caller has seen, as an entity tag: `"3"`. */
function versionOf(request: FastifyRequest): number {
  const version = /^"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1]
  if (version === undefined) throw httpErrors.refuse('version-missing')
  return Number(version)
}

function sendDownload(reply: FastifyReply, { name, mediaType, content }: Download) {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(mediaType)
    .send(Buffer.from(content))
}
