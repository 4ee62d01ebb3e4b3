// Most verbs of Chinese can serve as nouns: whether a word of a clause acts or is named.
import { role, verbRoles, type Word } from '#reading/words/lexicon.ts'
import { has, isVerb, type Sentence, spell } from './clause.ts'

/** Joined to a list, said of something, or at the end of the clause: then a verb is named. */
export function isLinked(sentence: Sentence, index: number, to: number): boolean {
  return index + 1 >= to || /^[、和与及或等的]$/.test(spell(sentence, index + 1))
}

export function standsAsNoun(sentence: Sentence, index: number, to: number): boolean {
  if (/^[、的和与及或]$/.test(spell(sentence, index - 1))) return true
  return isLinked(sentence, index, to) && !joinsVerb(sentence, index, to)
}

/** `修订和制定管理办法`: two verbs over one object. */
function joinsVerb(sentence: Sentence, index: number, to: number): boolean {
  if (!/^[和与及]$/.test(spell(sentence, index + 1)) || index + 3 >= to) return false
  const second = sentence.tokens[index + 2]?.word
  return (has(second, verbRoles) || second?.class === 'v') && !isLinked(sentence, index + 2, to)
}

export const isPureAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (has(word, role.adverb) || word.class === 'd') && !has(word, verbRoles)

export const precedesVerb = (word: Word | undefined): boolean =>
  isPureAdverb(word) || (has(word, role.modal) && !has(word, role.lead))

/** `研发智能农机`, `要统筹协调`: a noun by itself, a verb where it opens a clause or follows a modal. */
export function opensAsVerb(sentence: Sentence, index: number, to: number): boolean {
  const { tokens } = sentence
  if (!has(tokens[index]?.word, role.act)) return false
  if (index + 1 < to) return !isLinked(sentence, index, to)
  return index > 0 && precedesVerb(tokens[index - 1]?.word)
}

export const mayAct = (word: Word | undefined): boolean => isVerb(word) || has(word, role.act)
