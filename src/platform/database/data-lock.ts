// Keeps two processes out of one data directory: the embedded engine itself takes no lock.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#kernel/refusal.ts'
import { databaseErrors } from './errors.ts'

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Refuses `data-in-use` while another living process holds the directory, `data-unusable` where it cannot be written; a
 * lock left by a killed process is taken over.
 */
export function lockData(directory: string): { release(): void } {
  const path = join(directory, 'luoshi.lock')
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    const holder = holderOf(path)
    if (holder !== undefined && holder !== process.pid && alive(holder)) {
      throw databaseErrors.refuse('data-in-use', { directory, process: holder })
    }
    writeFileSync(path, String(process.pid))
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw databaseErrors.refuse('data-unusable', { directory, reason: code })
  }
  return { release: () => rmSync(path, { force: true }) }
}

function holderOf(path: string): number | undefined {
  try {
    // Whoever creates the file first holds it.
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return Number(readFileSync(path, 'utf8'))
  }
}
