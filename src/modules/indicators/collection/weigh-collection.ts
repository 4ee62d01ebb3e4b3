// The burden meter of a collection: what it costs the cities, and what must not be asked because it is known.

import type { Context } from '#platform/work/context.ts'
import { addWorkingDays, workingDaysBetween } from '#policy/national/working-days.ts'
import { minutesPerField, minutesPerReport } from '#policy/sichuan/supervision/burden.ts'
import { demand } from '#rules/allow.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { type CollectionBurden, knownAnswer, type NewCollection } from '../contract.ts'
import { getIndicator, subjectOfAll } from '../get-indicator.ts'
import { collectionPermissions } from '../permissions.ts'
import { askedCities } from './asked-cities.ts'

/** Without those named twice. */
export const askedIndicators = ({ indicators }: Pick<NewCollection, 'indicators'>): Indicator[] =>
  [...new Set(indicators)].map(getIndicator)

export const minutesOf = (fields: number) => minutesPerReport + fields * minutesPerField.figure

export const knownAnswers = (indicators: readonly Indicator[]): CollectionBurden['known'] =>
  indicators.flatMap((indicator) => {
    const known = knownAnswer(indicator)
    return known ? [{ indicator: indicator.id, ...known }] : []
  })

/** A day off is put off to the next working day. */
export const workingDueDay = (day: string) => addWorkingDays(day, 0)

export async function weighCollection(ctx: Context, given: NewCollection): Promise<CollectionBurden> {
  const indicators = askedIndicators(given)
  demand(collectionPermissions, ctx.actor, 'open', subjectOfAll(indicators))
  const units = (await askedCities(ctx)).length
  const minutesEach = minutesOf(indicators.length)
  const dueOn = workingDueDay(given.dueOn)
  return {
    fields: indicators.length,
    units,
    minutesEach,
    hours: Math.round((units * minutesEach) / 6) / 10,
    dueOn,
    workingDays: Math.max(0, workingDaysBetween(ctx.clock.today(), dueOn)),
    known: knownAnswers(indicators),
  }
}
