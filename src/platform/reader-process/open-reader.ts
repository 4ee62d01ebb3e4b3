// Reads uploaded files in a process of their own: what a hostile file can exhaust is that process, for a while.
import { type ChildProcess, fork } from 'node:child_process'
import { Refusal } from '#kernel/refusal.ts'
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import type { DecodedFile } from '#reading/decode/decode.ts'
import { readerErrors } from './errors.ts'
import type { FileReading, ReaderMessage, ReadRequest, ReadStage } from './messages.ts'
import { inTurn } from './turns.ts'

export interface ReaderOptions {
  /** The built `reader.js`. */
  entry: string
  /** Keeps one process started ahead of the next file. */
  isWarm?: boolean
  /** Gives the next file to the process that answered for the last: for many files of one person. */
  isReused?: boolean
  megabytes?: number
  seconds?: number
}

export interface ReadOptions {
  onProgress?: (stage: ReadStage) => void
  signal?: AbortSignal
}

export interface Reader {
  /** The text alone. Throws as `read` does. */
  decode(bytes: Uint8Array, name: string, options?: ReadOptions): Promise<DecodedFile>
  /** Throws the refusals of decoding and reading, and those of `errors.ts`; aborting throws the signal's reason. */
  read(bytes: Uint8Array, name: string, options?: ReadOptions): Promise<FileReading>
  /** Throws the refusals of workbooks, and those of `errors.ts`. */
  readWorkbook(bytes: Uint8Array, options?: ReadOptions): Promise<ReadSheet[]>
  close(): void
}

const defaults = { megabytes: 512, seconds: 60 }
/** Files read at the same time; the others wait. */
const atOnce = 2

export function openReader(options: ReaderOptions): Reader {
  const { entry, isWarm = false, isReused = false } = options
  const { megabytes = defaults.megabytes, seconds = defaults.seconds } = options
  const start = () => {
    const child = fork(entry, {
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child.unref()
    child.channel?.unref()
    return child
  }
  const turn = inTurn(atOnce)
  let spare = isWarm ? start() : undefined
  const idle: ChildProcess[] = []
  const release = (child: ChildProcess) => {
    if (!isReused) return void child.kill('SIGKILL')
    child.unref()
    child.channel?.unref()
    idle.push(child)
  }

  const ask = <Result>(request: ReadRequest, asked: ReadOptions = {}) =>
    turn(async () => {
      asked.signal?.throwIfAborted()
      const used = idle.pop()
      const child = [used, spare].find((one) => one?.connected) ?? start()
      if (child !== used) spare = isWarm ? start() : undefined
      const answerOf = (one: ChildProcess) => converse(one, request, asked, { megabytes, seconds }, release)
      // A process kept for the next file may have ended meanwhile: another is asked, once.
      const answer = answerOf(child).catch((error) => {
        if (child !== used || !(error instanceof Refusal && error.code === 'reading-failed')) throw error
        return answerOf(start())
      })
      return (await answer) as Result
    })

  return {
    decode: (bytes, name, asked) => ask<DecodedFile>({ task: 'decode', bytes, name }, asked),
    read: (bytes, name, asked) => ask<FileReading>({ task: 'read-notice', bytes, name }, asked),
    readWorkbook: (bytes, asked) => ask<ReadSheet[]>({ task: 'read-workbook', bytes }, asked),
    close: () => {
      for (const child of spare ? [spare, ...idle] : idle) child.kill('SIGKILL')
    },
  }
}

/** For a single file, as on the command line. */
export const readFileIsolated = (bytes: Uint8Array, name: string, options: ReaderOptions & ReadOptions) =>
  openReader({ ...options, isWarm: false }).read(bytes, name, options)

/** V8 says so on the error channel before it aborts. */
const outOfMemory = /heap out of memory|Array buffer allocation failed/

function converse(
  child: ChildProcess,
  request: ReadRequest,
  { onProgress, signal }: ReadOptions,
  limits: { megabytes: number; seconds: number },
  release: (child: ChildProcess) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let errors = ''
    const settle = (act: () => void, part: (child: ChildProcess) => void = (one) => one.kill('SIGKILL')) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      for (const event of ['error', 'close', 'message']) child.removeAllListeners(event)
      child.stderr?.removeAllListeners('data')
      child.on('error', () => {})
      part(child)
      act()
    }
    const refuse = (code: keyof typeof readerErrors.texts, cause?: string) => {
      const refusal = readerErrors.refuse(code, limits)
      if (cause) refusal.cause = cause
      settle(() => reject(refusal))
    }
    const abort = () => settle(() => reject(signal?.reason))
    const timer = setTimeout(() => refuse('reading-too-long'), limits.seconds * 1000)
    signal?.addEventListener('abort', abort)

    child.ref()
    child.channel?.ref()
    child.stderr?.on('data', (chunk) => {
      errors = (errors + chunk).slice(-4000)
    })
    child.on('error', (error) => refuse('reading-failed', error.message))
    child.on('close', () => refuse(outOfMemory.test(errors) ? 'reading-too-heavy' : 'reading-failed', errors))
    child.on('message', (message: ReaderMessage) => {
      if (message.kind === 'stage') onProgress?.(message.stage)
      if (message.kind === 'done') settle(() => resolve(message.result), release)
      if (message.kind === 'failed') refuse('reading-failed', message.cause)
      if (message.kind === 'refused')
        settle(() => reject(new Refusal(message.code, message.error, message.details)), release)
    })
    child.send(request, (error) => {
      if (error && child.connected) refuse('reading-failed', error.message)
    })
  })
}
