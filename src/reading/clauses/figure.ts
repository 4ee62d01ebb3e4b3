// A thing and its number without a verb of its own: `建成甲1家，乙1家`.
import type { Span } from '#reading/lines/view.ts'
import type { Sentence } from './clause.ts'
import type { Undertaking } from './undertaking.ts'

/** `乙1家` after `建成甲1家，`: a thing and its number, the verb said before or left out. */
export const isFigure = ({ text }: Sentence, { start, end }: Span) => figurePattern.test(text.slice(start, end))
const counted = /\d[\d.,]*(万|亿|千|百)*[%\u4e00-\u9fa5]{1,4}$/
const figurePattern =
  /^(?!按|单个|不超过|根据|对)(?!.*(给予|最高|补助|奖励|每家|每户|每人|每个))[^\d，]{2,40}(不少于|不低于|超过|达到|达|约)?\d[\d.,]*(万|亿|千|百)*(%|个百分点|家|个|项|名|人|件|所|座|条|台|套|种|支|亿元|万元|万亿元|元|次|场|人次|家次|户|亩|万亩)(以上|左右|以内)?$/

/** `last` lends its verb where it counts too and stands right before. */
export function figure(
  { text }: Sentence,
  span: Span,
  last: Undertaking | undefined,
  leads: readonly Span[],
): Undertaking {
  const head = { start: span.start, end: span.start }
  const lends = last !== undefined && last.end + 1 === span.start && counted.test(text.slice(last.start, last.end))
  const before = lends ? last : undefined
  const sharedVerb = before ? text.slice(before.verb.start, before.verb.end) : undefined
  return {
    ...span,
    verb: head,
    object: span,
    roles: before?.roles ?? 0,
    before: head,
    inner: undefined,
    sharedVerb,
    leads: [...leads],
  }
}
