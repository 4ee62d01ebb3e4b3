// Finds the verb of a clause: at its head, after an adverbial phrase, or after a subject.
import { role, verbRoles, type Word } from '#reading/words/lexicon.ts'
import { endsWithPace, has, isVerb, type Sentence, spell } from './clause.ts'
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

/** Verbs that can be trusted in the middle of a clause, where many a verb is half of a noun. */
const governs = role.firm | role.issue | role.compile | role.draft | role.revise | role.host | role.run | role.explore

/** The predicate of the clause whose tokens run from `from` to `to`. */
export function findPredicate(sentence: Sentence, from: number, to: number): Predicate | undefined {
  const { tokens } = sentence
  let index = from
  while (index < to && has(tokens[index]?.word, role.connective) && !isVerb(tokens[index]?.word)) index++
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
  if (isVerb(word) && !isSubject(sentence, index, to)) return at(sentence, start, index, to)
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

/** `力争打造` strives, but `争取国务院批复` asks; `将建设` will, but `将甲纳入乙` takes something. */
function isModalHere({ tokens }: Sentence, index: number, to: number): boolean {
  const word = tokens[index]?.word
  if (!has(word, role.modal) || index + 1 >= to) return false
  const next = tokens[index + 1]?.word
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
  if (has(word, role.adverb) && !isAlsoVerb) return true
  if (word.class === 'd' && !isAlsoVerb) return true
  if (has(word, role.adverb | role.tune)) {
    if (isLinked(sentence, index + 1, to) || endsWithPace(sentence, to)) return false
    if (has(after, verbRoles)) return true
    return has(word, role.adverb) && has(after, role.adverb) && isAdverbHere(sentence, index + 1, to)
  }
  return spell(sentence, index + 1) === '地' && word.class !== 'n'
}

/** A verb that is joined to a list, said of something, or ends the clause is no verb of it. */
function isLinked(sentence: Sentence, index: number, to: number): boolean {
  return index + 1 >= to || /^[、和与及或等的]$/.test(spell(sentence, index + 1))
}

function standsAsNoun(sentence: Sentence, index: number, to: number): boolean {
  return /^[、的和与及或]$/.test(spell(sentence, index - 1)) || isLinked(sentence, index, to)
}

const isPureAdverb = (word: Word | undefined) =>
  word !== undefined && (has(word, role.adverb) || word.class === 'd') && !has(word, verbRoles)

const precedesVerb = (word: Word | undefined) => isPureAdverb(word) || (has(word, role.modal) && !has(word, role.lead))

/**
 * After `将……` any verb may follow; after `对……` one that gives or acts; after other phrases first the verb
 * behind the noun that closes them (`……领域`, `……方式`), then one behind an adverb, then one that governs.
 */
function verbAfterPhrase(sentence: Sentence, phrase: number, to: number): number | undefined {
  const { tokens, depths } = sentence
  const opening = spell(sentence, phrase)
  let behindCloser: number | undefined
  let behindAdverb: number | undefined
  let governing: number | undefined
  let giving: number | undefined
  let final: number | undefined
  for (let index = phrase + 1; index < to; index++) {
    const word = tokens[index]?.word
    if (depths[index] !== 0 || !isVerb(word)) continue
    const previous = tokens[index - 1]?.word
    const afterAdverb = index - 1 > phrase && precedesVerb(previous)
    if (
      index === phrase + 1 ||
      compares.test(spell(sentence, index)) ||
      (standsAsNoun(sentence, index, to) && !(index === to - 1 && afterAdverb))
    )
      continue
    if (closesManner.test(spell(sentence, index - 1)) && has(tokens[phrase]?.word, role.manner | role.means))
      return index
    if (index === to - 1) final = index
    else if (afterAdverb) behindAdverb ??= index
    if (has(previous, role.locative) && index < to - 1) behindCloser ??= index
    if (has(word, governs)) governing ??= index
    if (isGiving(opening, spell(sentence, index))) giving ??= index
  }
  if (giving !== undefined) return giving
  if (/^(对|对于|针对|为|给)$/.test(opening)) return earliest(behindAdverb, governing) ?? final
  if (/^(将|把)$/.test(opening)) return governing ?? behindAdverb ?? lastVerb(sentence, phrase, to)
  return earliest(behindAdverb, behindCloser) ?? governing ?? final
}

const isGiving = (opening: string, verb: string) =>
  /^(给予|予以)$/.test(verb) || (opening === '为' && /^(提供|创造|奠定|注入|营造|贡献)$/.test(verb))

/** `按不高于……的比例`: a comparison inside the phrase. */
const compares = /^(高于|低于|超过|少于|大于|小于|多于|等于|低于)$/

/** `采用……方式推进`: what follows the way is the deed. */
const closesManner = /^(方式|模式|形式|办法|途径|手段|原则|思路|要求|标准|机制|路径|步骤)$/

const earliest = (one: number | undefined, other: number | undefined) =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other)

function lastVerb(sentence: Sentence, phrase: number, to: number): number | undefined {
  for (let index = to - 2; index > phrase + 1; index--)
    if (isVerb(sentence.tokens[index]?.word) && !standsAsNoun(sentence, index, to)) return index
  return undefined
}

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
      /^(将|把|对|向|为|在|由|按|以)$/.test(spell(sentence, index)) &&
      !/^[、和与的]$/.test(spell(sentence, index - 1))
    ) {
      const verb = verbAfterPhrase(sentence, index, to)
      if (verb !== undefined) return { verb, phrase: index }
      continue
    }
    if (!isVerb(word)) continue
    const afterAdverb = isPureAdverb(tokens[index - 1]?.word)
    if (index === to - 1 ? afterAdverb : !standsAsNoun(sentence, index, to) && (afterAdverb || has(word, governs)))
      return { verb: index, phrase: undefined }
  }
  return undefined
}

/** `审核通过后给予……`: the moment first, then the deed. */
function verbAfterMoment(sentence: Sentence, from: number, to: number): number | undefined {
  for (let index = from + 1; index < Math.min(to - 2, from + 10); index++) {
    if (!/^(后|时|前|之后|以后|之前)$/.test(spell(sentence, index))) continue
    let verb = index + 1
    while (verb < to - 1 && precedesVerb(sentence.tokens[verb]?.word)) verb++
    return isVerb(sentence.tokens[verb]?.word) && !standsAsNoun(sentence, verb, to) ? verb : undefined
  }
  return undefined
}

const bodies =
  /^(单位|部门|机构|企业|人员|主体|人|者|方|项目|资金|经费|工作|期限|时间|对象|范围|条件|标准|办公室|小组|专班|能力|水平|总量|规模|数量|费用|体系|机制|制度)$/

/** `研究机构可……`: a verb at the head that is the first half of a name. */
function isSubject(sentence: Sentence, index: number, to: number): boolean {
  const { tokens, depths } = sentence
  const word = tokens[index]?.word
  if (spell(sentence, index + 1) === '的') return !has(word, role.pivot)
  if (has(word, role.pivot | role.issue | role.host)) return false
  // `发明专利拥有量达到……`: a plain verb at the head of what reaches the figure.
  if (!has(word, verbRoles) && reachesLater(sentence, index + 2, to)) return true
  if (!bodies.test(spell(sentence, index + 1))) return false
  for (let other = index + 2; other < to; other++) {
    if ((depths[other] ?? 0) > (depths[index] ?? 0)) continue
    const next = tokens[other]?.word
    if ((has(next, role.modal) && !has(next, verbRoles)) || isPureAdverb(next)) return true
    if (/^(由|达到|超过|突破)$/.test(spell(sentence, other))) return true
  }
  return false
}

function reachesLater(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to - 1; index++)
    if (
      sentence.depths[index] === 0 &&
      /^(达到|超过|突破|增长|提高|下降|降低|占|保持在|稳定在|控制在)$/.test(spell(sentence, index))
    )
      return true
  return false
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
