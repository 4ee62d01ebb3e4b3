// One undertaking: a verb with its object, what stands before it, and who is to act.
import type { Span } from '#reading/lines/view.ts'
import { role } from '#reading/words/lexicon.ts'
import { type Clause, endsWithPace, type Sentence, spell } from './clause.ts'
import { afterDescription } from './description.ts'
import { precedesVerb } from './noun-or-verb.ts'
import { findPredicate, type Predicate } from './predicate.ts'

/** Spans are those of the view. */
export interface Undertaking extends Span {
  verb: Span
  object: Span
  /** Roles of the words that make the verb, one bit each. */
  roles: number
  /** Before the verb: `在……领域`, `对……`, a subject. */
  before: Span
  /** Who is to do it in `支持甲建设乙`, and the verb that speaks of it. */
  inner: { actor: Span; verb: Span; object: Span; roles: number } | undefined
  /** The verb this one borrows from the promise before it. */
  sharedVerb: string | undefined
  /** Clauses before it in the sentence that qualify it: time, way, aim. */
  leads: Span[]
  /** A clause behind it that says by when: `……，6月底前完成`. */
  completion?: Span
}

export function makeUndertaking(
  sentence: Sentence,
  clause: Clause,
  predicate: Predicate,
  leads: readonly Span[],
): Undertaking {
  const { tokens } = sentence
  const at = (index: number) => tokens[index]?.start ?? 0
  const endAt = (index: number) => tokens[index - 1]?.end ?? 0
  const end = endAt(clause.to)
  const verb = { start: at(predicate.verb), end: endAt(predicate.verbEnd) }
  const object = { start: Math.min(verb.end, end), end }
  const start = startOf(sentence, predicate, leads, end)
  let roles = 0
  for (let index = predicate.verb; index < predicate.verbEnd; index++) roles |= tokens[index]?.word?.roles ?? 0
  const disposed = disposedOf(sentence, predicate, clause.to)
  if (disposed) roles |= tokens[clause.to - 1]?.word?.roles ?? 0
  return {
    start,
    end,
    verb,
    object: disposed ?? object,
    roles,
    before: { start: at(predicate.start), end: verb.start },
    inner: findInner(sentence, predicate, clause.to, roles),
    sharedVerb: undefined,
    leads: [...leads],
  }
}

/** `对办法进行修订` and `细则由财政厅制定`: what is revised or made stands before the verb. */
function disposedOf({ tokens, text }: Sentence, predicate: Predicate, to: number): Span | undefined {
  const { phrase, verb, verbEnd } = predicate
  if (phrase === undefined) return undefined
  const [opening, deed] = [tokens[phrase], tokens[verb]]
  if (!opening || !deed) return undefined
  const words = text.slice(opening.start, opening.end)
  if (words === '由' && verbEnd === to && predicate.hasSubject)
    return { start: tokens[predicate.start]?.start ?? 0, end: opening.start }
  if (words !== '对' || !(verbEnd === to || light.test(text.slice(deed.start, deed.end)))) return undefined
  if (verbEnd < to - 1) return undefined
  let end = verb
  while (end > 0 && precedesVerb(tokens[end - 1]?.word)) end--
  return { start: opening.end, end: tokens[end - 1]?.end ?? opening.end }
}

const light = /^(进行|予以|加以)$/

/**
 * A phrase before the verb is part of the promise unless it names only the way (`采用……方式`)
 * or outweighs the promise itself; a short `对……，` before it says for whom.
 */
function startOf(sentence: Sentence, predicate: Predicate, leads: readonly Span[], end: number): number {
  const { text, tokens } = sentence
  const own = tokens[predicate.start]?.start ?? 0
  const verb = tokens[adverbsBefore(sentence, predicate)]?.start ?? 0
  const before = verb - own
  const core = end - verb
  const lead = leads.at(-1)
  if (before === 0 && lead && text[lead.end] === '，' && lead.end + 1 === own) {
    const words = text.slice(lead.start, lead.end)
    if (words.length <= (core <= bareCore ? 40 : 16) && /^(对|对于|将|把|针对)/.test(words)) return lead.start
  }
  // `对……给予奖补`: a verb that says little by itself needs what it is done to.
  if (core <= bareCore && before <= longestBefore && !saysAll(sentence, predicate)) return own
  // `……率达到75%`: what reaches the figure is the point of the promise.
  if (predicate.hasSubject && reaches.test(spell(sentence, predicate.verb))) return own
  if (predicate.phrase !== undefined) {
    const opening = text.slice(tokens[predicate.phrase]?.start ?? 0, tokens[predicate.phrase]?.end ?? 0)
    const disposes = opening === '将' || opening === '把'
    if (!disposes && (before > core * 2 || /^(采用|采取|按照|按|依照|遵循|本着)$/.test(opening))) return verb
  }
  if (predicate.hasSubject && before > core * 2) return verb
  return own
}

const bareCore = 10
const longestBefore = 60

/** `实行告知承诺制`, `取消限制`: a rule is changed, whomever it is for; `采用……方式组织项目`: in whatever way. */
function saysAll(sentence: Sentence, predicate: Predicate): boolean {
  const word = sentence.tokens[predicate.verb]?.word
  if (((word?.roles ?? 0) & role.narrow) !== 0) return true
  const opening = predicate.phrase === undefined ? undefined : sentence.tokens[predicate.phrase]?.word
  return ((opening?.roles ?? 0) & role.manner) !== 0 && !gives.test(word?.text ?? '')
}

const gives = /^(给予|予以|进行|执行|支付|拨付)$/

const reaches =
  /^(达到|超过|突破|增长|提高|下降|降低|保持|保持在|稳定|稳定在|控制在|提高到|提升到|降至|实现|处于|位居|走在|进入|迈入)/

/** The adverbs that stand right before the verb belong to it. */
function adverbsBefore({ tokens }: Sentence, predicate: Predicate): number {
  let index = predicate.verb
  while (index > predicate.start) {
    const word = tokens[index - 1]?.word
    if (!word || !((word.roles & (role.adverb | role.modal)) !== 0 || word.class === 'd')) break
    index--
  }
  return index
}

/** `支持甲建设乙`: who, does what. */
function findInner(sentence: Sentence, predicate: Predicate, to: number, roles: number): Undertaking['inner'] {
  const { tokens } = sentence
  if ((roles & (role.pivot | role.obtain | role.assist | role.jointly)) === 0) return undefined
  const found = findPredicate(sentence, afterDescription(sentence, predicate.verbEnd, to), to)
  if (!found || found.verbEnd >= to || endsWithPace(sentence, to)) return undefined
  let innerRoles = 0
  for (let index = found.verb; index < found.verbEnd; index++) innerRoles |= tokens[index]?.word?.roles ?? 0
  const verb = { start: tokens[found.verb]?.start ?? 0, end: tokens[found.verbEnd - 1]?.end ?? 0 }
  const actorStart = tokens[predicate.verbEnd]?.start ?? verb.start
  return {
    actor: { start: actorStart, end: Math.max(actorStart, verb.start) },
    verb,
    object: { start: verb.end, end: tokens[to - 1]?.end ?? verb.end },
    roles: innerRoles,
  }
}
