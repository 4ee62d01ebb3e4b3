// All that is known of some places: months of totals and observations of indicators, read once, asked for any period.
import { groupBy } from '#kernel/group-by.ts'
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { findPlace } from '#policy/places.ts'
import { type CompositeStanding, editionOf, scoreOf, standingOf } from '#rules/composite.ts'
import type { CompositePart, Indicator } from '#rules/define-indicator.ts'
import { type Counted, findCounted, province, scaleOf } from '../contract/declared.ts'
import type { Observation } from '../contract/observations.ts'
import { getIndicator } from '../get-indicator.ts'
import { findObservations } from '../observations/find-observations.ts'
import { type Month, monthsOf, nothing, type Total } from '../totals/read-totals.ts'
import { peersOf } from './children.ts'
import { hasBegun, stretchOf } from './stretch.ts'
import { settled, unknown, type Value, worthOfRatio, worthOfReport, worthOfTotal } from './worth.ts'

export interface Book {
  worthOf(indicator: Indicator, period: Period): Value
  /** By month, in the unit of the indicator; empty where no register answers. */
  monthsOf(indicator: Indicator): ReadonlyMap<string, number>
  /** The latest word first. */
  observationsOf(indicator: Indicator): readonly Observation[]
  /** Of a composite; null where it is told of no such place, or not in that year. */
  standingOf(indicator: Indicator, period: Period): CompositeStanding | null
  /** Whether generated entries count in it, or in what it is made of. */
  countsDemonstration(indicator: Indicator, period: Period): boolean
  /** The best place of the same level. */
  bestOf(indicator: Indicator, period: Period): Best | null
}

export interface Best {
  region: string
  value: number
}

/** The indicator, and those it is made of. */
function partsOf(indicator: Indicator): Indicator[] {
  const { source } = indicator
  if (source.from === 'ratio')
    return [indicator, ...partsOf(getIndicator(source.of)), ...partsOf(getIndicator(source.to))]
  if (source.from !== 'composite') return [indicator]
  const parts = source.editions.flatMap(({ blocks }) => blocks.flatMap(({ parts: own }) => own))
  return [indicator, ...parts.flatMap(({ indicator: id }) => partsOf(getIndicator(id)))]
}

function directParts({ source }: Indicator, period: Period): Indicator[] {
  if (source.from === 'ratio') return [getIndicator(source.of), getIndicator(source.to)]
  if (source.from !== 'composite') return []
  const { blocks = [] } = editionOf(source, Number(period.slice(0, 4))) ?? {}
  return blocks.flatMap(({ parts }) => parts.map(({ indicator }) => getIndicator(indicator)))
}

const idsOf = (indicators: readonly Indicator[]) => [...new Set(indicators.flatMap(partsOf))].map(({ id }) => id)

interface Read {
  months: ReadonlyMap<string, readonly Month[]>
  observed: ReadonlyMap<string, readonly Observation[]>
}

async function readOf(ctx: Context, ids: readonly string[], regions: readonly string[]): Promise<Read> {
  const months = await monthsOf(ctx, {
    indicators: ids.filter(findCounted),
    regions: [...new Set([...regions, province])],
  })
  const observed = await findObservations(ctx, { indicators: ids, regions, by: ctx.clock.today() })
  return { months, observed: groupBy(observed, ({ indicator, region }) => `${indicator} ${region}`) }
}

export const openBook = async (ctx: Context, indicators: readonly Indicator[], region: string): Promise<Book> =>
  (await openBooks(ctx, indicators, [region]))(region)

/** A composite is weighed against every place of the same level: what it is made of is read of all of them. */
export async function openBooks(
  ctx: Context,
  indicators: readonly Indicator[],
  regions: readonly string[],
): Promise<(region: string) => Book> {
  const today = ctx.clock.today()
  const own = await readOf(ctx, idsOf(indicators), regions)
  const composites = indicators.filter(
    ({ source, level }) => source.from === 'composite' && regions.some((region) => findPlace(region)?.level === level),
  )
  const peers = [...new Set(regions.flatMap(peersOf))]
  const others = composites.length > 0 ? await readOf(ctx, idsOf(composites), peers) : null
  const monthsIn = (id: string, place: string) =>
    own.months.get(`${id} ${place}`) ?? others?.months.get(`${id} ${place}`) ?? []
  const observedIn = (id: string, place: string) =>
    own.observed.get(`${id} ${place}`) ?? others?.observed.get(`${id} ${place}`) ?? []

  const totalIn = ({ indicator, source }: Counted, place: string, period: Period): Total => {
    if (!hasBegun(period, today)) return nothing
    const { from, upTo } = stretchOf(source.counting, period, today)
    return monthsIn(indicator.id, place)
      .filter(({ month }) => (from === null || month >= from) && month <= upTo)
      .reduce(added, nothing)
  }
  const books = new Map<string, Book>()
  const bookOf = (region: string): Book => {
    const book = books.get(region) ?? open(region)
    books.set(region, book)
    return book
  }
  const bests = new Map<string, Best | null>()

  function open(region: string): Book {
    const worthOf = (indicator: Indicator, period: Period): Value => {
      const { source } = indicator
      if (source.from === 'composite') return worthOfStanding(standing(indicator, period))
      if (source.from === 'ratio')
        return worthOfRatio(
          worthOf(getIndicator(source.of), period),
          lasting(getIndicator(source.to), period),
          source.times,
        )
      const reported = observedIn(indicator.id, region).find((one) => one.period === period) ?? null
      const counted = findCounted(indicator.id)
      if (!counted) return worthOfReport(reported)
      const answers = totalIn(counted, province, period).entries !== 0
      return worthOfTotal(counted, totalIn(counted, region, period), reported, answers)
    }
    /** A census counts until the next one. */
    const lasting = (indicator: Indicator, period: Period): Value => {
      const years = 1 + (indicator.source.from === 'reported' ? (indicator.source.lasts ?? 0) : 0)
      const earlier = Array.from(
        { length: years },
        (_, back) => `${Number(period.slice(0, 4)) - back}${period.slice(4)}`,
      )
      return earlier.map((one) => worthOf(indicator, one)).find(({ value }) => value !== null) ?? unknown
    }
    const best = (indicator: Indicator, period: Period): Best | null => {
      const all = peersOf(region)
      const key = `${indicator.id} ${period} ${all.length}`
      const known = bests.get(key)
      if (known !== undefined) return known
      const sign = indicator.direction === 'down' ? -1 : 1
      const found =
        all.length < 2
          ? null
          : all.reduce<Best | null>((top, place) => {
              const { value } = bookOf(place).worthOf(indicator, period)
              return value !== null && (top === null || sign * value > sign * top.value)
                ? { region: place, value }
                : top
            }, null)
      bests.set(key, found)
      return found
    }
    const scored = ({ indicator: id, standard }: CompositePart, period: Period) => {
      const indicator = getIndicator(id)
      const { value } = worthOf(indicator, period)
      const full = standard?.value ?? best(indicator, period)?.value
      return { value, score: value === null || full === undefined ? null : scoreOf(value, full, indicator.direction) }
    }
    const standing = ({ source, level }: Indicator, period: Period): CompositeStanding | null => {
      if (source.from !== 'composite' || findPlace(region)?.level !== level) return null
      const edition = editionOf(source, Number(period.slice(0, 4)))
      return edition ? standingOf(source, edition, (part) => scored(part, period)) : null
    }
    const countsDemonstration = (indicator: Indicator, period: Period): boolean => {
      const { computed, basis } = worthOf(indicator, period)
      if (basis === 'computed') return (computed?.demonstration ?? 0) > 0
      return directParts(indicator, period).some((part) => countsDemonstration(part, period))
    }
    return {
      worthOf,
      countsDemonstration,
      standingOf: standing,
      bestOf: best,
      observationsOf: ({ id }) => observedIn(id, region),
      monthsOf: ({ id }) => {
        const counted = findCounted(id)
        const scale = counted ? scaleOf(counted) : 1
        return new Map(monthsIn(id, region).map(({ month, value }) => [month, value / scale]))
      },
    }
  }
  return bookOf
}

function worthOfStanding(standing: CompositeStanding | null): Value {
  if (!standing) return unknown
  const { value, known } = standing
  return { ...unknown, known: settled(known), ...(value !== null && { value: settled(value), basis: 'derived' }) }
}

const added = (sum: Total, one: Total): Total => ({
  value: sum.value + one.value,
  entries: sum.entries + one.entries,
  demonstration: sum.demonstration + one.demonstration,
})
