// Works out, from its facts, the columns under which an entry is listed, searched and counted.
import { pinyin } from 'pinyin-pro'
import type { Facts } from '#rules/condition.ts'
import { type Register, statusField } from '#rules/define-register.ts'
import type { EntryState } from './entry-state.ts'
import { foundBy, plainWords } from './found-by.ts'

export interface PreparedEntry extends EntryState {
  initials: string
  foundBy: string[]
}

type Own = Pick<EntryState, 'id' | 'key' | 'formerNames' | 'isDemonstration' | 'version'>

/** `present` gives the key a party bears now for the one written in the facts. */
export function prepareEntry(
  register: Register,
  own: Own,
  facts: Facts,
  present: (key: string) => string,
): PreparedEntry {
  const { common } = register
  const text = (name: string | undefined) => (name === undefined ? null : ((facts[name] as string | undefined) ?? null))
  const parties = partyKeys(register, facts).map(present)
  const name = text(common.name) ?? own.key
  const initials = initialsOf(name)
  return {
    ...own,
    register: register.id,
    name,
    initials,
    status: (facts[statusField] as string | undefined) ?? register.firstStatus,
    unit: text(common.unit),
    region: text(common.region),
    party: parties[0] ?? null,
    happenedOn: text(common.happenedOn),
    amount: common.amount === undefined ? null : ((facts[common.amount] as number | undefined) ?? null),
    validFrom: text(common.validFrom),
    validTo: text(common.validTo),
    facts,
    foundBy: foundBy(register, { name, initials, formerNames: own.formerNames, facts, parties }),
  }
}

/** The codes of those it belongs to, as written, the one it counts for first. */
export const partyKeys = ({ parties = [] }: Register, facts: Facts): string[] =>
  parties.flatMap((name) => (typeof facts[name] === 'string' ? [facts[name]] : []))

const initialsOf = (name: string) =>
  plainWords(pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('')).slice(0, 60)
