// One figure with everything that makes it believable: target, pace, forecast, claimed beside computed, warnings, records.
import { type DateOnly, earlierOf } from '#kernel/date-only.ts'
import { daysOf, type Period, periodType } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { findPlace } from '#policy/places.ts'
import { demand } from '#rules/allow.ts'
import { type Indicator, periodsOfFigures } from '#rules/define-indicator.ts'
import { findCounted, province } from '../contract/declared.ts'
import type { Figure } from '../contract/figures.ts'
import type { Target } from '../contract/targets.ts'
import { indicatorErrors } from '../errors.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findTargets, targetOn } from '../targets/find-targets.ts'
import { bySeason, byTrend } from './forecast.ts'
import { type Book, openBook } from './open-book.ts'
import { meanShare, type Season, seasonsOf } from './pace.ts'
import { recordsBehind } from './records-behind.ts'
import { elapsedShare, lastDay } from './stretch.ts'
import { usualPeriod } from './usual-period.ts'
import { countsDemonstration, partsDiffer, partsMissing, warningsOf } from './warnings.ts'
import { settled, type Value } from './worth.ts'
import { type PeriodValue, yearsBefore } from './years-before.ts'

export interface AskedFigure {
  indicator: string
  region?: string | undefined
  period?: Period | undefined
}

/** Refuses `indicator-not-found`, `region-unknown` and `period-too-long`. */
export async function getFigure(
  ctx: Context,
  { indicator: id, region = province, period }: AskedFigure,
): Promise<Figure> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const indicator = getIndicator(id)
  const today = ctx.clock.today()
  return figureOf(ctx, indicator, region, demandPeriod(indicator, period ?? usualPeriod(indicator, today)))
}

/** Figures are told by their own period or a longer one. */
export function demandPeriod(indicator: Indicator, period: Period): Period {
  const type = periodType(period)
  const isReported = indicator.source.from !== 'register'
  const tooShort =
    (periodsOfFigures as readonly string[]).indexOf(type ?? '') > periodsOfFigures.indexOf(indicator.period)
  if (isReported && tooShort)
    throw indicatorErrors.refuse('period-too-long', { indicator: indicator.title[0], period: indicator.period })
  return period
}

export async function figureOf(ctx: Context, indicator: Indicator, region: string, period: Period): Promise<Figure> {
  if (!findPlace(region)) throw indicatorErrors.refuse('region-unknown', { region })
  const today = ctx.clock.today()
  const book = await openBook(ctx, [indicator], region)
  const versions = await findTargets(ctx, { indicators: [indicator.id], region, period })
  const figure = figureIn(book, indicator, { region, period, today, target: targetOn(versions, today) })
  return { ...figure, warnings: [...figure.warnings, ...(await partsDiffer(ctx, indicator, figure))] }
}

interface Read {
  region: string
  period: Period
  today: DateOnly
  target: Target | null
}

/** From what was read of the place. */
export function figureIn(book: Book, indicator: Indicator, { region, period, today, target }: Read): Figure {
  const own = book.worthOf(indicator, period)
  const before = yearsBefore(book, indicator, period)
  const counted = findCounted(indicator.id)
  const seasons = counted?.source.counting === 'happened' ? seasonsOf(book.monthsOf(indicator), period, today) : []
  const surroundings = { indicator, period, today, seasons, before }
  const figure: Figure = {
    indicator: indicator.id,
    region,
    period,
    asOf: counted?.source.counting === 'standing' ? lastDay(period, today) : earlierOf(today, daysOf(period).last),
    unit: indicator.unit,
    ...own,
    previous: previousOf(own, surroundings),
    target,
    pace: paceOf(own, target, surroundings),
    forecast: forecastOf(own, surroundings),
    warnings: [],
    records: counted ? recordsBehind(counted, { region, period }, today) : [],
  }
  const warnings = [
    ...warningsOf(indicator, figure, before.at(-1)),
    ...partsMissing(indicator, book.standingOf(indicator, period)),
    ...(own.basis === 'derived' && book.countsDemonstration(indicator, period) ? [countsDemonstration] : []),
  ]
  return { ...figure, warnings }
}

/** A period that is still running is held against the same stretch of the year before, as far as that is known. */
function previousOf({ value }: Value, { indicator: { source }, period, today, seasons, before }: Surroundings) {
  const last = before.at(-1)
  if (!last) return null
  const isStanding = source.from === 'register' && source.counting === 'standing'
  const isStretch = today < daysOf(period).last && !isStanding
  const share = seasons.find(({ year }) => last.period.startsWith(String(year)))?.share ?? null
  const base = isStretch ? (share === null ? null : last.value * share) : last.value
  const growth = value === null || base === null || base === 0 ? null : settled(value / base - 1)
  return { ...last, growth, isStretch }
}

interface Surroundings {
  indicator: Indicator
  period: Period
  today: DateOnly
  seasons: readonly Season[]
  /** Oldest first. */
  before: readonly PeriodValue[]
}

/** What stands in force grows from where it stood; what happens begins at nothing. */
function paceOf(
  { value }: Value,
  target: Figure['target'],
  { indicator: { source }, period, today, seasons, before }: Surroundings,
): Figure['pace'] {
  const elapsed = elapsedShare(period, today)
  const seasonal = meanShare(seasons)
  const isStanding = source.from !== 'register' || source.counting === 'standing'
  const base = isStanding ? (target?.baseline ?? before.at(-1)?.value ?? 0) : 0
  const share = Math.min(1, seasonal ?? elapsed)
  const isGrowth = target !== null && base < target.value
  return {
    elapsed: settled(elapsed),
    seasonal: seasonal === null ? null : settled(seasonal),
    years: seasons.map(({ year }) => year).sort(),
    expected: target === null ? null : settled(isGrowth ? base + (target.value - base) * share : target.value),
    attained: value === null || target === null || target.value === 0 ? null : settled(value / target.value),
  }
}

/** A period that is over needs none. */
function forecastOf(
  { value, basis }: Value,
  { indicator: { source }, period, today, seasons, before }: Surroundings,
): Figure['forecast'] {
  const { first, last } = daysOf(period)
  if (today < first || today >= last) return null
  if (source.from === 'register' && source.counting === 'happened')
    return value === null || basis !== 'computed' ? null : bySeason(value, seasons)
  if (periodType(period) !== 'year') return null
  const years = before.map((one) => ({ year: Number(one.period), value: one.value }))
  return byTrend(years, Number(period))
}
