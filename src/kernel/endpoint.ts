// One address of the API, declared once: the server answers by it, the browser calls by it, OpenAPI is printed from it.
import * as z from 'zod'

type Shape = z.ZodObject | undefined
type In<S extends Shape> = S extends z.ZodObject ? z.output<S> : unknown
type Sent<S extends Shape> = S extends z.ZodObject ? z.input<S> : unknown

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface EndpointFacts<
  P extends Shape,
  Q extends Shape,
  B extends Shape,
  R extends z.ZodType,
  V extends boolean,
> {
  method: Method
  /** `/api/notices/:noticeId`; the names after colons are the keys of `params`. */
  path: string
  /** One Chinese sentence for the API's documentation. */
  summary: string
  params?: P
  query?: Q
  body?: B
  /** What it answers; `download` for a file, `z.void()` for nothing. */
  result: R
  /** Anyone may call it without signing in. */
  open?: boolean
  /** How often one address may call it in a minute; by default as often as everything else. */
  callsPerMinute?: number
  /** The request names in If-Match the version it has seen. */
  versioned?: V
  /** The request carries files as multipart/form-data; `body` describes the other fields. */
  upload?: boolean
}

/** An endpoint whose types do not matter here. */
export type AnyEndpoint = EndpointFacts<Shape, Shape, Shape, z.ZodType, boolean>

/** The endpoint with its types: `Input` is what a command receives, `Request` what a caller sends. */
export interface Endpoint<Input, Request, Result> extends AnyEndpoint {
  /** Only for the compiler. */
  readonly carries?: { input: Input; request: Request; result: Result }
}

type Versioned<V> = V extends true ? { version: number } : unknown

export function endpoint<
  R extends z.ZodType,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  const V extends boolean = false,
>(
  facts: EndpointFacts<P, Q, B, R, V>,
): Endpoint<In<P> & In<Q> & In<B> & Versioned<V>, Sent<P> & Sent<Q> & Sent<B> & Versioned<V>, z.output<R>> {
  return facts
}

/** A file to be saved, instead of JSON. */
export interface Download {
  name: string
  mediaType: string
  content: Uint8Array
}
export const download = z.custom<Download>().meta({ download: true })

export const idParam = z.uuid()

/** A page of a list; `next` is the cursor of the page after it, null on the last. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), next: z.string().nullable(), total: z.int().optional() })

export interface Page<T> {
  rows: T[]
  next: string | null
  total?: number
}

export const pageQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
