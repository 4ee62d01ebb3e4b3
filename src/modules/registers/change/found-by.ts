// What an entry may be found by: pairs of characters of its words, its choices, its parties, and what makes it the same thing.
import { createHash } from 'node:crypto'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'

/** Most names have no character that could be written in another width. */
const isPlain = /^[\x20-\x7e\u4e00-\u9fff]*$/

/** One form for what looks the same: width and case do not matter. */
export const plainWords = (text: string): string =>
  isPlain.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase()

/** Two characters at a time, so that Chinese words need no dictionary; a run of one stands for itself. */
export function piecesOf(text: string): string[] {
  const pieces = new Set<string>()
  for (const run of plainWords(text).split(/[^\p{L}\p{N}]+/u)) {
    const characters = [...run]
    if (characters.length === 1) pieces.add(run)
    for (let at = 0; at + 1 < characters.length; at++) pieces.add(`${characters[at]}${characters[at + 1]}`)
  }
  return [...pieces]
}

export const firstCharacter = (text: string): string => `^${[...plainWords(text)][0] ?? ''}`
export const partyMark = (key: string): string => `@${key}`
export const choiceMark = (field: string, value: string | boolean): string => `${field}=${value}`

/** Equal for two entries that agree in everything that makes them the same thing; null where one of it is missing. */
export function likeness({ id, sameWhen }: Register, facts: Facts): string | null {
  if (!sameWhen || sameWhen.some((name) => facts[name] === undefined)) return null
  const said = sameWhen.map((name) => plainWords(String(facts[name])).replace(/\s/g, ''))
  return `#${createHash('sha256')
    .update(JSON.stringify([id, ...said]))
    .digest('base64url')
    .slice(0, 12)}`
}

const mostPieces = 400

export interface Findable {
  name: string
  initials: string
  formerNames: readonly string[]
  facts: Facts
  parties: readonly string[]
}

export function foundBy(register: Register, { name, initials, formerNames, facts, parties }: Findable): string[] {
  const texts = [name, initials, ...formerNames, ...(register.search ?? []).map((field) => String(facts[field] ?? ''))]
  const marks = new Set<string>([firstCharacter(name), ...parties.map(partyMark)])
  const alike = likeness(register, facts)
  if (alike !== null) marks.add(alike)
  for (const [field, { kind }] of Object.entries(register.allFields)) {
    const value = facts[field]
    if (kind === 'choice' || kind === 'yes-no') {
      if (value !== undefined) marks.add(choiceMark(field, value as string | boolean))
    } else if (kind === 'choices')
      for (const one of (value as readonly string[] | undefined) ?? []) marks.add(choiceMark(field, one))
  }
  for (const text of texts) for (const piece of piecesOf(text)) if (marks.size < mostPieces) marks.add(piece)
  return [...marks]
}
