// Clauses that promise nothing themselves: a time, a condition, an aim, a description of whom it is about.
import type { Span } from '#reading/lines/view.ts'
import { role } from '#reading/words/lexicon.ts'
import { type Clause, has, type Sentence, spell } from './clause.ts'
import type { Predicate } from './predicate.ts'

const leadEnding =
  /(时|时候|后|以后|之后|前|之前|的|之际|以来|基础上|前提下|过程中|情况下|期间|条件下|框架下|为(主要|根本|重要)?(核心|引领|导向|目标|牵引|抓手|重点|主线|契机|主体|主导|主|辅|支撑|基础|依托|载体|纽带|动力|指导|指引|突破口|着力点|根本|路径|手段|途径|保障|目的|遵循|驱动|单位|原则|底线|先导|龙头|平台|中心|手段))$/

const moment = /(时|时候|后|以后|之后|前|之前|的|之际|以来)$/
/** `在……环节，`, `在……领导下，`. */
const surroundings = /^在.*(环节|领域|方面|范围内|之间|期间|阶段|地区|区域|领导下|指导下|支持下|带领下|统筹下)$/

/** A clause that only qualifies what follows: a time, a condition, an aim, a description. */
export function isLead(sentence: Sentence, clause: Clause, predicate: Predicate, span: Span): boolean {
  const words = sentence.text.slice(span.start, span.end)
  const first = spell(sentence, clause.from)
  if (clause.mark !== '。' && (moment.test(words) || surroundings.test(words)))
    return !/(目的|最后|落后|在前|靠前|提前|前后)$/.test(words)
  if (clause.mark === '，' && /^(采取|采用|运用|利用)[^，]*(方式|形式|模式|办法|途径)$/.test(words)) return true
  if (/^以/.test(words) && /^以[^，]*为[^，]{1,8}$/.test(words)) return true
  if (leadEnding.test(words) && (predicate.phrase !== undefined || predicate.hasSubject)) return true
  // `对……的企业，给予……`: the verb inside belongs to the description.
  return (
    /^(对|对于|针对|凡|若|如)$/.test(first) &&
    clause.mark === '，' &&
    predicate.phrase !== undefined &&
    !isStrong(sentence, predicate)
  )
}

function isStrong({ tokens, text }: Sentence, predicate: Predicate): boolean {
  const before = predicate.verb > 0 ? tokens[predicate.verb - 1]?.word : undefined
  if (has(before, role.adverb | role.modal)) return true
  const verb = tokens[predicate.verb]
  return (
    verb !== undefined &&
    /^(给予|予以|实行|开展|进行|提供|加强|实施|取消|放宽|落实|推行)$/.test(text.slice(verb.start, verb.end))
  )
}
