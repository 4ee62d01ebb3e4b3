// What time it is: the machine's clock, or one moved to another day for a demonstration.
import { type DateOnly, dayInChina, daysBetween } from '#kernel/date-only.ts'

export interface Clock {
  now(): Date
  /** The machine's own time: for sessions, locks and what devices outside must agree with. */
  wall(): Date
  /** Today in China. */
  today(): DateOnly
}

const clockReading = (now: () => Date, wall = now): Clock => ({ now, wall, today: () => dayInChina(now()) })

export const systemClock: Clock = clockReading(() => new Date())

/** The same time of day on another day: a demonstration stands on a day of the plan's year. */
export function movedClock(clock: Clock, today: DateOnly): Clock {
  const shift = daysBetween(clock.today(), today) * 86_400_000
  return clockReading(() => new Date(clock.now().getTime() + shift), clock.wall)
}

/** The same, but it can be moved on: a demonstration steps through its year. */
export function movableClock(clock: Clock, today: DateOnly): Clock & { moveToDay(day: DateOnly): void } {
  let moved = movedClock(clock, today)
  return {
    ...clockReading(() => moved.now(), clock.wall),
    moveToDay: (day) => {
      moved = movedClock(clock, day)
    },
  }
}

/** A clock that stands still until it is moved; tests use it. */
export function fixedClock(at: string): Clock & { moveTo(at: string): void } {
  let instant = new Date(at)
  return {
    ...clockReading(() => instant),
    moveTo: (next) => {
      instant = new Date(next)
    },
  }
}
