// Which units a commitment probably belongs to: named in the text, by its places, by the duties of the divisions.
import type { UnitKind } from '#kernel/unit.ts'
import type { Facts, ReviewItem } from '#modules/notices/contract.ts'

export interface KnownUnit {
  id: string
  name: string
  shortName: string
  kind: UnitKind
  region: string | null
  duties: readonly string[]
}

export interface ProposedUnit {
  unitId: string
  duty: 'lead' | 'support'
  why: string
}

/** A duty word in the promise itself tells more than one in the item's title. */
const weight = { text: 3, title: 1 }
/** A promise about more places than this is about all of them; naming each would say nothing. */
const mostPlaces = 12

export function proposeUnits(
  units: readonly KnownUnit[],
  { text, facts, item }: { text: string; facts: Facts; item: Pick<ReviewItem, 'title' | 'responsible'> },
): ProposedUnit[] {
  const proposed = new Map<string, ProposedUnit>()
  const propose = (unit: KnownUnit | undefined, duty: ProposedUnit['duty'], why: string) => {
    if (unit && !proposed.has(unit.id)) proposed.set(unit.id, { unitId: unit.id, duty, why })
  }
  const named = (name: string) => units.find((unit) => unit.kind !== 'county' && isNamed(unit, name))

  for (const name of item.responsible?.lead ?? []) propose(named(name), 'lead', `原文写明由“${name}”牵头`)
  for (const name of item.responsible?.support ?? []) propose(named(name), 'support', `原文写明“${name}”参加`)
  const leads = [...proposed.values()].some(({ duty }) => duty === 'lead')
  for (const [rank, { unit, word }] of byDuties(units, text, item.title ?? '').entries()) {
    if (rank === 0 && !leads) propose(unit, 'lead', `处室职责涉及“${word}”`)
    else if (rank === 1) propose(unit, 'support', `处室职责涉及“${word}”`)
  }
  const regions = facts.regions ?? []
  if (regions.length <= mostPlaces) {
    for (const region of regions) {
      const unit = units.find(
        (known) => known.region === region && (known.kind === 'bureau' || known.kind === 'county'),
      )
      propose(unit, 'support', '原文点名该地')
    }
  }
  return [...proposed.values()]
}

const isNamed = (unit: KnownUnit, name: string) =>
  unit.name === name || unit.shortName === name || `省${unit.shortName}` === name

/** Divisions whose duties the words touch, the strongest first; `word` is the longest that hit. */
function byDuties(units: readonly KnownUnit[], text: string, title: string): { unit: KnownUnit; word: string }[] {
  return units
    .filter((unit) => unit.kind === 'division')
    .map((unit) => {
      const inText = unit.duties.filter((duty) => text.includes(duty))
      const inTitle = unit.duties.filter((duty) => title.includes(duty))
      const letters = (words: string[]) => words.reduce((sum, word) => sum + word.length, 0)
      const [word = ''] = [...inText, ...inTitle].sort((a, b) => b.length - a.length)
      return { unit, word, score: weight.text * letters(inText) + weight.title * letters(inTitle) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
