// Every place an entry may lie in: divisions of the standard, open and closed, and the zones that have no code of it.
import type { DateOnly } from '#kernel/date-only.ts'
import { placePrefix } from '#kernel/region.ts'
import { closedRegions } from '#policy/national/closed-regions.data.ts'
import { type RegionLevel, regions } from '#policy/national/regions.ts'
import { zones } from '#policy/sichuan/zones.data.ts'

export interface Place {
  code: string
  name: string
  level: RegionLevel | 'zone'
  /** null for a province. */
  parent: string | null
  /** null: longer ago than records go. */
  openedOn: DateOnly | null
  /** The first day on which it was no more; null while it exists. */
  closedOn: DateOnly | null
  /** What took its place. */
  successor: string | null
}

const openedBy = new Map(closedRegions.map(({ successor, closedOn }) => [successor, closedOn]))

export const places: readonly Place[] = [
  ...regions.map((region) => ({
    ...region,
    openedOn: openedBy.get(region.code) ?? null,
    closedOn: null,
    successor: null,
  })),
  ...closedRegions.map((region) => ({ ...region, level: 'county' as const, openedOn: null })),
  ...zones.map((zone) => ({ ...zone, level: 'zone' as const, closedOn: null, successor: null })),
]

const byCode = new Map(places.map((place) => [place.code, place]))

export const findPlace = (code: string): Place | undefined => byCode.get(code)

/** The place and everything above it, from the province down. */
export function placesDownTo(code: string): Place[] {
  const place = byCode.get(code)
  if (!place) return []
  return place.parent === null ? [place] : [...placesDownTo(place.parent), place]
}

const home = '510000'

/** 成都市武侯区, 北京市海淀区: the home province is left out where something stands below it. */
export function placeName(code: string): string {
  const path = placesDownTo(code)
  const told = path.length > 1 && path[0]?.code === home ? path.slice(1) : path
  return told.at(-1)?.level === 'zone' ? (told.at(-1)?.name ?? code) : told.map(({ name }) => name).join('') || code
}

/** 阿坝藏族羌族自治州 is 阿坝州 on every map. */
export const spokenName = (name: string): string => name.replace(/(藏族羌族|藏族|彝族)自治州$/, '州')

const openOn = ({ openedOn, closedOn }: Place, on: DateOnly) =>
  (openedOn === null || openedOn <= on) && (closedOn === null || closedOn > on)

export type PlaceFault = 'unknown' | 'closed' | 'not-yet-open'

/** What keeps an entry of that day from lying there, with the place it should name instead. */
export function placeFault(code: string, on: DateOnly): { fault: PlaceFault; instead: Place | undefined } | null {
  const place = byCode.get(code)
  if (!place) return { fault: 'unknown', instead: undefined }
  if (openOn(place, on)) return null
  if (place.closedOn !== null && place.closedOn <= on)
    return { fault: 'closed', instead: place.successor === null ? undefined : byCode.get(place.successor) }
  const before = closedRegions.find(({ successor }) => successor === code)
  return { fault: 'not-yet-open', instead: before && byCode.get(before.code) }
}

/** 成都高新区, 成都高新技术产业开发区, 武侯区, 成都市武侯区, 四川省成都市武侯区. */
const shortened = (name: string) =>
  name
    .replace('高新技术产业开发区', '高新区')
    .replace(/(藏族羌族|藏族|彝族|羌族)?自治(州|县)$/, (_, _people, kind) => kind)

const byName = new Map<string, Place[]>()
for (const place of places) {
  const path = placesDownTo(place.code)
  const names = [1, 2, 3].flatMap((length) => {
    const told = path.slice(-length)
    return told.length < length
      ? []
      : [told.map(({ name }) => name).join(''), told.map(({ name }) => shortened(name)).join('')]
  })
  for (const name of new Set(names)) byName.set(name, [...(byName.get(name) ?? []), place])
}

/** Places of that name: several where the name alone does not decide, those of the home province before others. */
export function placesNamed(name: string, on: DateOnly): Place[] {
  const found = (byName.get(name) ?? []).filter((place) => openOn(place, on))
  const near = found.filter(({ code }) => code.startsWith(placePrefix(home)))
  return near.length > 0 ? near : found
}
