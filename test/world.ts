// A department in a fresh database with a clock that stands still: where every test of a command begins.

import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { uuidv7 } from 'uuidv7'
import { type Clock, fixedClock } from '#platform/clock/clock.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { type JobHandler, openJobQueue } from '#platform/jobs/job-queue.ts'
import type { Platform } from '#platform/platform.ts'
import type { Context } from '#platform/work/context.ts'
import { work } from '#platform/work/work.ts'
import { type Actor, type Role, systemActor } from '#rules/actor.ts'
import { openTestDatabase } from './setup/template.ts'

export const authority = 'sichuan'

export interface World {
  platform: Platform & { clock: Clock & { moveTo(at: string): void } }
  /** One unit of work in the name of the actor. */
  as<T>(actor: Actor, act: (ctx: Context) => Promise<T>): Promise<T>
  /** Carries out every job and event that waits. */
  drain(): Promise<void>
  close(): Promise<void>
}

export async function openWorld(handlers: readonly JobHandler[] = []): Promise<World> {
  const { database, discard } = await openTestDatabase()
  const log = pino({ level: 'silent' })
  const filesAt = join(tmpdir(), `luoshi-files-${uuidv7()}`)
  const jobs = await openJobQueue(database, log)
  await jobs.declare(authority, handlers)
  const platform = { database, clock: fixedClock('2022-10-17T02:00:00Z'), jobs, files: openFileStore(filesAt), log }
  const as: World['as'] = (actor, act) => work(platform, { authority, actor, requestId: 'test' }, act)
  return {
    platform,
    as,
    drain: () => jobs.drain(() => (act) => as(systemActor, act)),
    close: async () => {
      await jobs.stop()
      await discard()
      await rm(filesAt, { recursive: true, force: true })
    },
  }
}

/** Someone who holds `role` in the unit at `unitPath`. */
export function person(role: Role, unitPath = '/kjt/', name: string = role): Actor {
  return { kind: 'person', accountId: uuidv7(), name, grants: [{ role, unitId: uuidv7(), unitPath }] }
}
