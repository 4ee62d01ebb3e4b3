// Reads and writes the files named on the command line, and says in plain words why it cannot.
import { randomUUID } from 'node:crypto'
import { open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { Refusal } from '#kernel/refusal.ts'
import { maxFileBytes, refuseLarger } from '#reading/decode/limits.ts'
import type { Words } from '#rules/field.ts'
import { commandErrors } from './errors.ts'

/** `-` is standard input. Refuses what is too large before it is in memory. */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') return await readStandardInput()
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw commandErrors.refuse('path-is-folder', { path })
    refuseLarger(found.size, maxFileBytes)
    return await readFile(path)
  } catch (error) {
    throw refusalFor(error, path)
  }
}

/** One JSON object; `what` is what the file holds, in two languages. */
export async function readJson(path: string, what: Words): Promise<Record<string, unknown>> {
  const text = new TextDecoder().decode(await readInput(path))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw commandErrors.refuse('json-broken', { path, reason: error instanceof Error ? error.message : String(error) })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw commandErrors.refuse('json-not-an-object', { path, what: what[0], whatEn: what[1] })
  return value as Record<string, unknown>
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    refuseLarger(size, maxFileBytes)
  }
  return Buffer.concat(chunks)
}

/** Refuses before the work is done what could not be written after it. */
export async function checkOutput(path: string, input: string): Promise<void> {
  if (input !== '-' && (await samePlace(path, input))) throw commandErrors.refuse('path-is-input', { path })
  const probe = partial(path)
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) throw commandErrors.refuse('path-is-folder', { path })
    await (await open(probe, 'wx')).close()
    await rm(probe)
  } catch (error) {
    throw refusalFor(error, path)
  }
}

/** The file appears whole or not at all. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = partial(path)
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw refusalFor(error, path)
  }
}

const partial = (path: string) => `${path}.${randomUUID().slice(0, 8)}.partial`

const samePlace = async (a: string, b: string) => {
  const place = (path: string) => realpath(path).catch(() => undefined)
  const [first, second] = [await place(a), await place(b)]
  return first !== undefined && first === second
}

export function refusalFor(error: unknown, path: string): Refusal | unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof Error && error.name === 'Refusal') return error
  if (code === 'ENOENT' || code === 'ENOTDIR') return commandErrors.refuse('path-not-found', { path })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return commandErrors.refuse('path-forbidden', { path })
  return typeof code === 'string' ? commandErrors.refuse('disk-failed', { path, reason: code }) : error
}
