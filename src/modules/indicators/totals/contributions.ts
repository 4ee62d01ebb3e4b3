// What one entry adds to the totals of an indicator: to its place and every place around it, in the month it counts in.
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { placePrefix } from '#kernel/region.ts'
import type { EntryChange } from '#modules/registers/index.ts'
import { findPlace, placesDownTo } from '#policy/places.ts'
import { type Facts, holds } from '#rules/condition.ts'
import { type Counted, province } from '../contract/declared.ts'

/** A row of kept totals, or a change to one. */
export interface TotalRow {
  region: string
  month: string
  part: string
  value: number
  entries: number
  demonstration: number
}

type Counting = Pick<NonNullable<EntryChange['after']>, 'facts' | 'isDemonstration'>

const around = new Map<string, readonly string[]>()

/** The place and those it lies in; elsewhere the province alone, and the home province for what has no place. */
export function placesAround(code: string | undefined): readonly string[] {
  if (code === undefined) return [province]
  if (!isHome(code)) return [`${code.slice(0, 2)}0000`]
  let known = around.get(code)
  if (!known) {
    known = findPlace(code) ? placesDownTo(code).map((place) => place.code) : [province]
    around.set(code, known)
  }
  return known
}

export const isHome = (code: string): boolean => code.startsWith(placePrefix(province))

const text = (facts: Facts, name: string | undefined) =>
  name === undefined ? undefined : (facts[name] as string | undefined)

/** Below cities the whole alone is kept: what a county's figure is made of is counted when somebody asks. */
export const keepsParts = (region: string): boolean => region.endsWith('00')

/** The whole, and the part of each choice the entry belongs to; what is not filled in is a part of its own. */
const partsOf = ({ source }: Counted, facts: Facts): string[] => [
  '',
  ...(source.parts ?? []).map((field) => `${field}=${text(facts, field) ?? ''}`),
]

/** Months in which it counts, `1` or `-1`: what stands in force counts from the day it begins to the day after its last. */
function monthsOf({ source, register }: Counted, facts: Facts): [month: string, sign: 1 | -1][] {
  const { common } = register
  const monthOf = (day: DateOnly) => day.slice(0, 7)
  if (source.counting === 'happened') {
    const day = text(facts, source.day ?? common.happenedOn)
    return day === undefined ? [] : [[monthOf(day), 1]]
  }
  const from = text(facts, source.day ?? common.validFrom)
  if (from === undefined) return []
  const to = text(facts, common.validTo)
  return to === undefined
    ? [[monthOf(from), 1]]
    : [
        [monthOf(from), 1],
        [monthOf(addDays(to, 1)), -1],
      ]
}

export function contributionsOf(counted: Counted, { facts, isDemonstration }: Counting): TotalRow[] {
  const { source, register } = counted
  if (!(source.where ?? []).every((condition) => holds(condition, facts))) return []
  const value = source.measure === 'count' ? 1 : ((facts[source.measure.sum] as number | undefined) ?? 0)
  const places = placesAround(text(facts, source.region ?? register.common.region))
  const parts = partsOf(counted, facts)
  return monthsOf(counted, facts).flatMap(([month, sign]) =>
    places.flatMap((region) =>
      (keepsParts(region) ? parts : ['']).map((part) => ({
        region,
        month,
        part,
        value: sign * value,
        entries: sign,
        demonstration: isDemonstration ? sign : 0,
      })),
    ),
  )
}

/** All that a set of changes does to the totals; rows that come out even are left out. */
export function differenceOf(counted: Counted, changes: readonly EntryChange[]): TotalRow[] {
  const rows = new Map<string, TotalRow>()
  const add = (row: TotalRow, sign: 1 | -1) => {
    const key = `${row.region} ${row.part} ${row.month}`
    const known = rows.get(key) ?? { ...row, value: 0, entries: 0, demonstration: 0 }
    known.value += sign * row.value
    known.entries += sign * row.entries
    known.demonstration += sign * row.demonstration
    rows.set(key, known)
  }
  for (const { before, after } of changes) {
    if (before) for (const row of contributionsOf(counted, before)) add(row, -1)
    if (after) for (const row of contributionsOf(counted, after)) add(row, 1)
  }
  return [...rows.values()].filter(
    ({ value, entries, demonstration }) => value !== 0 || entries !== 0 || demonstration !== 0,
  )
}
