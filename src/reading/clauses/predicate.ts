// Finds the verb of a clause: at its head, after an adverbial phrase, or after a subject.
import { role, verbRoles, type Word } from '#reading/words/lexicon.ts'
import { endsWithPace, has, isVerb, type Sentence, spell } from './clause.ts'
import { afterDescription } from './description.ts'
import { isLinked, isPureAdverb, mayAct, opensAsVerb, standsAsNoun } from './noun-or-verb.ts'
import { governs, namesBody, verbAfterMoment, verbAfterPhrase } from './phrase.ts'
import { isSubject } from './subject.ts'
import { chainOf } from './verb-chain.ts'

/** Indices of tokens. `start` is where the promise begins, `phrase` where a phrase opens that leads to the verb. */
export interface Predicate {
  start: number
  /** The first and the last verb of a chain, `研究制定`; `verbEnd` is exclusive. */
  verb: number
  verbEnd: number
  phrase: number | undefined
  hasSubject: boolean
}

/** The predicate of the clause whose tokens run from `from` to `to`. */
export function findPredicate(sentence: Sentence, from: number, to: number): Predicate | undefined {
  const { tokens } = sentence
  let index = from
  while (index < to && isConnectiveHere(sentence, index, to)) index++
  const start = index
  while (index < to && (isModalHere(sentence, index, to) || isAdverbHere(sentence, index, to))) {
    index++
    if (spell(sentence, index) === '地') index++
  }
  if (index >= to) return start < to && isVerb(tokens[to - 1]?.word) ? at(sentence, start, to - 1, to) : undefined
  const word = tokens[index]?.word
  if (has(word, role.lead | role.means)) {
    const verb = verbAfterPhrase(sentence, index, to)
    if (verb !== undefined) return { ...at(sentence, start, verb, to), phrase: index }
    return has(word, role.means) && !/^(以|按|按照|依照|通过)$/.test(spell(sentence, index))
      ? at(sentence, start, index, to)
      : undefined
  }
  const later = verbAfterMoment(sentence, index, to)
  if (later !== undefined) return { ...at(sentence, start, later, to), phrase: index }
  if ((isVerb(word) || opensAsVerb(sentence, index, to)) && !isSubject(sentence, index, to))
    return at(sentence, start, index, to)
  const compound = unknownVerb(sentence, index, to)
  if (compound !== undefined) return { ...at(sentence, start, index, to), verbEnd: compound }
  const found = verbAfterSubject(sentence, index, to)
  return found && { ...at(sentence, start, found.verb, to), phrase: found.phrase, hasSubject: true }
}

const at = (sentence: Sentence, start: number, verb: number, to: number): Predicate => ({
  start,
  verb,
  verbEnd: chainOf(sentence, verb, to),
  phrase: undefined,
  hasSubject: false,
})

/** `与企业建立` goes with someone, `和优化` goes on. */
function isConnectiveHere({ tokens }: Sentence, index: number, to: number): boolean {
  const word = tokens[index]?.word
  if (!has(word, role.connective) || isVerb(word)) return false
  return !has(word, role.lead) || (index + 1 < to && mayAct(tokens[index + 1]?.word))
}

/**
 * `力争打造` strives, but `争取国务院批复` asks; `将建设` will, but `将甲纳入乙` and
 * `将适用范围扩大到甲` take something.
 */
function isModalHere(sentence: Sentence, index: number, to: number): boolean {
  const { tokens } = sentence
  const word = tokens[index]?.word
  if (!has(word, role.modal) || index + 1 >= to) return false
  const next = tokens[index + 1]?.word
  if (has(word, role.lead) && /^(范围|对象|期限|时限)$/.test(spell(sentence, index + 2)) && index + 3 < to) return false
  if (has(word, verbRoles | role.lead)) return has(next, verbRoles | role.adverb) || next?.class === 'v'
  return true
}

/** A word that can be both is an adverb where a verb follows. */
function isAdverbHere(sentence: Sentence, index: number, to: number): boolean {
  const { tokens } = sentence
  const word = tokens[index]?.word
  if (!word || index + 1 >= to) return false
  const after = tokens[index + 1]?.word
  const isAlsoVerb = has(word, verbRoles) || word.class === 'v' || word.class === 'u'
  if (has(word, role.adverb) && !isAlsoVerb) return !isAttribute(word) || mayFollowAdverb(after)
  if (word.class === 'd' && !isAlsoVerb) return true
  if (has(word, role.adverb | role.tune)) {
    if (isLinked(sentence, index + 1, to) || endsWithPace(sentence, to)) return false
    if (has(word, role.pivot) && afterDescription(sentence, index + 1, to) > index + 1) return false
    if (has(after, verbRoles | role.act)) return true
    return has(word, role.adverb) && has(after, role.adverb) && isAdverbHere(sentence, index + 1, to)
  }
  return spell(sentence, index + 1) === '地' && word.class !== 'n'
}

/** `精准农业`, `重点产业`: said of the noun behind it. */
const isAttribute = ({ class: wordClass }: Word) => wordClass === 'n' || wordClass === 'a' || wordClass === 'b'

const mayFollowAdverb = (word: Word | undefined) =>
  mayAct(word) || word?.class === 'd' || has(word, role.adverb | role.modal | role.lead | role.means | role.tune)

/** After a subject the verb follows a modal, an adverb or a phrase, or is one that governs. */
function verbAfterSubject(
  sentence: Sentence,
  from: number,
  to: number,
): { verb: number; phrase: number | undefined } | undefined {
  const { tokens, depths } = sentence
  for (let index = from + 1; index < to; index++) {
    if (depths[index] !== 0) continue
    const word = tokens[index]?.word
    if (
      has(word, role.modal) &&
      !has(word, verbRoles | role.lead) &&
      index + 1 < to &&
      !isLinked(sentence, index, to)
    ) {
      const inner = findPredicate(sentence, index + 1, to)
      return inner && { verb: inner.verb, phrase: inner.phrase }
    }
    if (
      /^(将|把|对|向|为|在|由|按|以|从|根据|按照|依照|参照|依据)$/.test(spell(sentence, index)) &&
      !/^[、和与的]$/.test(spell(sentence, index - 1))
    ) {
      const verb = verbAfterPhrase(sentence, index, to)
      if (verb !== undefined) return { verb, phrase: index }
      continue
    }
    if (!isVerb(word) || isSubject(sentence, index, to) || namesBody(sentence, index)) continue
    const afterAdverb = isPureAdverb(tokens[index - 1]?.word)
    if (index === to - 1 ? afterAdverb : !standsAsNoun(sentence, index, to) && (afterAdverb || has(word, governs)))
      return { verb: index, phrase: undefined }
  }
  return undefined
}

const verbMorphemes =
  '抓纠推建优强促稳扩增补拓聚育引招管治防控保护办用开放畅通破打立转调整改做练筑织铺搭训评查督压夯守护提升降减清盘'

/** Two characters the dictionary does not join, the first of which acts: `抓细`, `纠治`. Gives the end. */
function unknownVerb({ text, tokens }: Sentence, index: number, to: number): number | undefined {
  const [one, other, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (!one || !other || !next || index + 2 >= to) return undefined
  if (one.end - one.start !== 1 || other.end - other.start !== 1) return undefined
  if (!verbMorphemes.includes(text[one.start] ?? ' ') || !/[一-龥]/.test(text[other.start] ?? '')) return undefined
  return /^[、，的]$/.test(text.slice(next.start, next.end)) ? undefined : index + 2
}
