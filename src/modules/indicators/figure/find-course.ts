// How a figure went: year by year, and month by month beside the two years before.
import { periodOf } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { findCounted, province } from '../contract/declared.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findTargets, targetOn } from '../targets/find-targets.ts'
import { type AskedFigure, demandPeriod } from './get-figure.ts'
import { openBook } from './open-book.ts'
import { settled } from './worth.ts'

const yearsShown = 10
const twoDigits = (value: number) => String(value).padStart(2, '0')

export async function findCourse(ctx: Context, { indicator: id, region = province, period: asked }: AskedFigure) {
  demand(indicatorPermissions, ctx.actor, 'read')
  const indicator = getIndicator(id)
  const today = ctx.clock.today()
  const period = demandPeriod(indicator, asked ?? periodOf(today, 'year'))
  const year = Number(period.slice(0, 4))
  const book = await openBook(ctx, [indicator], region)
  const targets = await findTargets(ctx, { indicators: [id], region })
  const years = Array.from({ length: yearsShown }, (_, index) => year - yearsShown + 1 + index).flatMap((one) => {
    const { value, basis } = book.worthOf(indicator, String(one))
    const versions = targets.filter((target) => target.period === String(one))
    return value === null || basis === null
      ? []
      : [{ period: String(one), value, basis, target: targetOn(versions, today)?.value ?? null }]
  })
  return { years, months: monthsOfYears(id, book.monthsOf(indicator), year, today) }
}

/** Only of what happens and adds up; a year without anything is left out. */
function monthsOfYears(id: string, months: ReadonlyMap<string, number>, year: number, today: string) {
  if (findCounted(id)?.source.counting !== 'happened') return []
  return [year - 2, year - 1, year]
    .map((one) => {
      let sum = 0
      const values = Array.from({ length: 12 }, (_, index) => {
        const month = `${one}-${twoDigits(index + 1)}`
        if (month > today.slice(0, 7)) return null
        sum += months.get(month) ?? 0
        return settled(sum)
      })
      return { year: one, values }
    })
    .filter(({ values }) => values.some((value) => value !== null && value !== 0))
}
