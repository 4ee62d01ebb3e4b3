// The editions of all programmes: found by name, or by the day on which they are in force.
import type { DateOnly } from '#kernel/date-only.ts'
import { editionName, type RuleSet } from './define-programme.ts'
import { judgingErrors } from './errors-of-judging.ts'

export const isInForce = ({ inForce: [from, to] }: Pick<RuleSet, 'inForce'>, on: DateOnly): boolean =>
  from <= on && (to === null || on <= to)

const nameOf = (editions: readonly RuleSet[]) => editions.map(({ edition }) => edition).join('、')

/** Two editions of one programme in force on one day would be two laws: a bug. */
function refuseOverlaps(editions: readonly RuleSet[]): void {
  for (const one of editions)
    for (const other of editions)
      if (one !== other && one.id === other.id && isInForce(one, other.inForce[0]))
        throw new Error(`${editionName(one)} and ${editionName(other)} are in force at the same time`)
}

export function listEditions<E extends RuleSet>(all: readonly E[]) {
  refuseOverlaps(all)
  const of = (id: string) => all.filter((one) => one.id === id)

  const getAll = (id: string): [E, ...E[]] => {
    const [first, ...others] = of(id)
    if (!first) throw judgingErrors.refuse('programme-unknown', { programme: id })
    return [first, ...others]
  }

  /** Null where the programme exists but had no rule on that day. Refuses an unknown programme. */
  const findInForce = (id: string, on: DateOnly): E | null => getAll(id).find((one) => isInForce(one, on)) ?? null

  /** `gazelle@2019`, or `gazelle` for the edition of the day. Refuses `programme-unknown`, `edition-unknown`, `edition-not-in-force`, `no-edition-in-force`. */
  const get = (name: string, on: DateOnly): E => {
    const [id = '', ...rest] = name.split('@')
    const editions = getAll(id)
    const [{ title }] = editions
    const words = { title: title[0], titleEn: title[1], editions: nameOf(editions), on }
    if (rest.length === 0) {
      const found = findInForce(id, on)
      if (!found) throw judgingErrors.refuse('no-edition-in-force', words)
      return found
    }
    const found = getEdition(name)
    if (!isInForce(found, on)) {
      const [from, to] = found.inForce
      throw judgingErrors.refuse('edition-not-in-force', { ...words, edition: found.edition, from, to: to ?? '—' })
    }
    return found
  }

  /** By its full name, whatever the day: a case pins its edition. */
  const getEdition = (name: string): E => {
    const [id = '', edition = ''] = name.split('@')
    const editions = getAll(id)
    const found = editions.find((one) => one.edition === edition)
    const [{ title }] = editions
    if (!found)
      throw judgingErrors.refuse('edition-unknown', {
        title: title[0],
        titleEn: title[1],
        edition,
        editions: nameOf(editions),
      })
    return found
  }

  return { all, of, findInForce, get, getEdition }
}
