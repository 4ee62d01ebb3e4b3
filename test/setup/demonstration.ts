// One data directory with the demonstration, filled once for a build; tests that change it work on copies.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer, stopServer } from './start-server.ts'

const stamp = join(import.meta.dirname, '../../dist/server.stamp')

function filledDirectory(): string {
  const key = createHash('sha256').update(readFileSync(stamp)).digest('hex').slice(0, 16)
  return join(tmpdir(), `luoshi-test-demonstration-${key}`)
}

/** Vitest calls this once per project before its tests, after the build. */
export default async function fillDemonstration(): Promise<void> {
  const filled = filledDirectory()
  if (existsSync(filled)) return
  const making = mkdtempSync(join(tmpdir(), 'luoshi-filling-'))
  await stopServer(await startServer(making, await freePort()))
  if (existsSync(filled)) rmSync(making, { recursive: true })
  else renameSync(making, filled)
}

/** A directory of the caller's own, to be removed by the caller. */
export function copyDemonstration(): string {
  const copy = mkdtempSync(join(tmpdir(), 'luoshi-demonstration-'))
  cpSync(filledDirectory(), copy, { recursive: true })
  return copy
}
