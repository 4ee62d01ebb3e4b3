// Clauses that go on behind the comma: the object has not been named yet, or only the aim of the deed has.
import { role } from '#reading/words/lexicon.ts'
import { type Clause, has, type Sentence, spell } from './clause.ts'
import { findPredicate, type Predicate } from './predicate.ts'

/** `构建以甲为核心，……的格局`: the object has not been named yet. */
export function isUnfinished(
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  predicate: Predicate,
): boolean {
  const clause = clauses[index]
  const next = clauses[index + 1]
  if (!clause || !next || clause.mark !== '，') return false
  const { text, tokens } = sentence
  const object = text.slice(tokens[predicate.verbEnd]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0)
  if (
    /^(以|由|集|将|把)[^，]*(为(核心|引领|主体|主|重点|导向|基础|支撑|牵引|抓手|龙头|骨干)|于一体|组成)$/.test(object)
  )
    return true
  if (/^以.*(为(核心|引领|主体)|于一体)，/.test(object) && !/的[^的，]{2,14}$/.test(object)) return true
  // `带动甲以乙为平台，形成丙`
  const words = text.slice(tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0)
  if (
    has(tokens[predicate.verb]?.word, role.pivot) &&
    /以[^，]{2,40}为(核心|引领|主体|平台|载体|纽带|依托)$/.test(words)
  )
    return true
  // `支持甲聚焦乙，承担丙`: the aim comes first, the deed in the next clause.
  if (!has(tokens[predicate.verb]?.word, role.pivot) || index !== clauses.indexOf(clause)) return false
  return namesOnlyAnAim(sentence, predicate.verbEnd, clause.to) && opensDeed(sentence, next)
}

const aims = /^(聚焦|围绕|依托|结合|立足|发挥|按照|通过|利用|面向|针对|瞄准)$/

/** The last verb of the clause tells an aim or a means, and no deed comes after it. */
function namesOnlyAnAim(sentence: Sentence, from: number, to: number): boolean {
  for (let index = to - 1; index > from; index--) {
    if ((sentence.depths[index] ?? 0) > 0) continue
    if (aims.test(spell(sentence, index))) return index < to - 1
    const word = sentence.tokens[index]?.word
    const isObject =
      index === to - 1 ||
      /^[、和与及等的]$/.test(spell(sentence, index + 1)) ||
      /^[、和与及的]$/.test(spell(sentence, index - 1))
    if (has(word, role.firm) && !isObject) return false
  }
  return false
}

function opensDeed(sentence: Sentence, clause: Clause): boolean {
  const predicate = findPredicate(sentence, clause.from, clause.to)
  if (predicate === undefined || predicate.hasSubject || predicate.phrase !== undefined) return false
  // Whoever supports or allows again begins a promise of his own.
  if (has(sentence.tokens[predicate.verb]?.word, role.pivot)) return false
  return !/^(形成|构建|建立|完善|加强)$/.test(spell(sentence, predicate.verb))
}
