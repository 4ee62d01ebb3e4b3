// What a character counts as when texts are compared: an ideograph of its own, a part of a word, a mark on one, or nothing.
import { foldCharacters, textOf } from '#reading/lines/fold.ts'

/** A part of a word goes on with the parts around it: `GB/T 9704` is GB, T, 9704. */
export interface CharacterPart {
  kind: 'ideograph' | 'letter' | 'digit' | 'mark'
  code: number
}

const known = new Map<number, readonly CharacterPart[]>()

/** Width, case, script and compatibility forms folded; signs and blanks count as nothing. */
export function partsOf(codePoint: number): readonly CharacterPart[] {
  const found = known.get(codePoint)
  if (found) return found
  const plain = textOf(foldCharacters(String.fromCodePoint(codePoint).normalize('NFKD'))).toLowerCase()
  const parts = [...plain].flatMap(partOf)
  known.set(codePoint, parts)
  return parts
}

const isIdeograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const isDigit = /^\p{N}$/u
const isMark = /^\p{M}$/u
const isLetter = /^\p{L}$/u

function partOf(character: string): CharacterPart[] {
  const code = character.codePointAt(0) ?? 0
  if (isIdeograph.test(character)) return [{ kind: 'ideograph', code }]
  if (isDigit.test(character)) return [{ kind: 'digit', code }]
  if (isMark.test(character)) return [{ kind: 'mark', code }]
  return isLetter.test(character) ? [{ kind: 'letter', code }] : []
}
