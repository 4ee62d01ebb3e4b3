// Where a demonstration is played: the platform, a clock that can be moved, and units of work in anybody's name.
import type { DateOnly } from '#kernel/date-only.ts'
import type { StartFor } from '#platform/jobs/job-queue.ts'
import type { Platform } from '#platform/platform.ts'
import type { Context } from '#platform/work/context.ts'
import { work } from '#platform/work/work.ts'
import { type Actor, systemActor } from '#rules/actor.ts'
import type { MovableClock } from './day.ts'

export interface Stage {
  platform: Platform
  clock: MovableClock
  authority: string
  /** One unit of work in the name of the actor. */
  as<T>(actor: Actor, act: (ctx: Context) => Promise<T>): Promise<T>
  asSystem<T>(act: (ctx: Context) => Promise<T>): Promise<T>
  /** Carries out the jobs that wait. */
  drain(): Promise<void>
  /** The day the demonstration is to stand on in the end. */
  target: DateOnly
  /** Where `samples/` lies. */
  root: string
  tell(step: string): void
}

interface Means {
  platform: Platform
  clock: MovableClock
  authority: string
  startFor: StartFor
  root: string
  tell(step: string): void
}

export function setStage({ platform, clock, authority, startFor, root, tell }: Means): Stage {
  const as: Stage['as'] = (actor, act) => work(platform, { authority, actor, requestId: 'demonstration' }, act)
  return {
    platform,
    clock,
    authority,
    as,
    asSystem: (act) => as(systemActor, act),
    drain: () => platform.jobs.drain(startFor),
    target: clock.today(),
    root,
    tell,
  }
}
