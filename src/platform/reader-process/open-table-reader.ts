// Reads long tables in a process of their own, part by part: the server never holds a whole file's rows.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Refusal } from '#kernel/refusal.ts'
import type { ReadTable, TablePart } from '#platform/xlsx/table-row.ts'
import { readerErrors } from './errors.ts'
import type { ReaderMessage } from './messages.ts'

interface TableReaderOptions {
  /** The built `reader.js`. */
  entry: string
  megabytes?: number
  /** Between two parts. */
  seconds?: number
}

/** Refuses what is no table, and with the codes of `errors.ts`; leaving the loop early ends the process. */
export function openTableReader({ entry, megabytes = 768, seconds = 60 }: TableReaderOptions): ReadTable {
  return async function* (bytes) {
    const child = fork(entry, {
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const limits = { megabytes, seconds }
    const waiting: ReaderMessage[] = []
    let heard: () => void = () => undefined
    child.on('message', (message: ReaderMessage) => {
      waiting.push(message)
      heard()
    })
    const ended = Promise.race([once(child, 'close'), once(child, 'error')]).then(() => 'ended' as const)
    try {
      child.send({ task: 'read-table', bytes })
      for (;;) {
        const message = waiting.shift()
        if (message === undefined) {
          const told = new Promise<'told'>((resolve) => {
            heard = () => resolve('told')
          })
          const outcome = await Promise.race([told, ended, tooLong(seconds)])
          if (outcome === 'ended' && waiting.length === 0) throw readerErrors.refuse('reading-failed', limits)
          if (outcome === 'late') throw readerErrors.refuse('reading-too-long', limits)
          continue
        }
        const part = partOf(message)
        if (part === null) return
        yield part
        child.send({ task: 'go-on' })
      }
    } finally {
      child.removeAllListeners()
      child.on('error', () => {})
      child.kill('SIGKILL')
    }
  }
}

/** null at the end. */
function partOf(message: ReaderMessage): TablePart | null {
  if (message.kind === 'part') return message.part
  if (message.kind === 'refused') throw new Refusal(message.code, message.error, message.details)
  if (message.kind === 'failed') throw Object.assign(readerErrors.refuse('reading-failed'), { cause: message.cause })
  return null
}

const tooLong = (seconds: number) =>
  new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), seconds * 1000).unref()
  })
