// Which rung of the ladder a part stands before today, if any.
import type { DateOnly } from '#kernel/date-only.ts'
import type { UnitKind } from '#kernel/unit.ts'
import { addWorkingDays, isWorkingDay } from '#policy/national/working-days.ts'
import type { LadderStep, Rung } from '#rules/ladder.ts'
import type { Light } from '#rules/light.ts'

export interface Standing {
  light: Light
  lightSince: DateOnly
  unitKind: UnitKind
  /** The ladder waits until then, this day included. */
  pausedUntil: DateOnly | null
  /** The rung in force: drafted, issued or answered; those withdrawn or closed are behind. */
  last: { step: LadderStep; issuedOn: DateOnly | null } | null
}

/** null while nothing is due: not under this light, waiting, paused, a draft not issued yet, or no rung left. */
export function nextRung(rungs: readonly Rung[], standing: Standing, today: DateOnly): Rung | null {
  const { light, lightSince, unitKind, pausedUntil, last } = standing
  if (!isWorkingDay(today) || (pausedUntil !== null && pausedUntil >= today)) return null
  if (last && last.issuedOn === null) return null
  const rung = rungs[last ? rungs.findIndex(({ step }) => step === last.step) + 1 : 0]
  if (!rung?.lights.includes(light)) return null
  const from = last?.issuedOn ?? lightSince
  // A pause that ended moves the start: what was approved does not count against the unit.
  const start = pausedUntil !== null && pausedUntil > from ? pausedUntil : from
  const wait = rung.waits[unitKind] ?? rung.waits.otherwise
  return addWorkingDays(start, wait) <= today ? rung : null
}
