// The undertakings of one sentence, put together from clauses and taken apart where one clause makes several.
import type { Span } from '#reading/lines/view.ts'
import { segment } from '#reading/words/segment.ts'
import { type Clause, depthsOf, type Sentence, splitClauses } from './clause.ts'
import { figure, isFigure } from './figure.ts'
import { isLead } from './lead.ts'
import { partUndertaking } from './parts.ts'
import { findPredicate } from './predicate.ts'
import { makeUndertaking, type Undertaking } from './undertaking.ts'
import { isUnfinished } from './unfinished.ts'

/** More words than this without a comma are no clause of any sentence; more leads than this say nothing of the verb. */
const longestClause = 300
const mostLeads = 12

export function findUndertakings(text: string, sentence: Span): Undertaking[] {
  const tokens = segment(text, sentence.start, sentence.end)
  const parsed: Sentence = { text, tokens, depths: depthsOf(text, tokens) }
  const clauses = splitClauses(text, tokens, parsed.depths)
  const undertakings: Undertaking[] = []
  let leads: Span[] = []
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]
    if (!clause) continue
    if (clause.to - clause.from > longestClause) continue
    const predicate = findPredicate(parsed, clause.from, clause.to)
    const span = spanOf(parsed, clause)
    if (leads.length > mostLeads) leads = leads.slice(-mostLeads)
    const last = undertakings.at(-1)
    if (!predicate && isFigure(parsed, span)) {
      undertakings.push(figure(parsed, span, last, leads))
      continue
    }
    if (last && isCompletion(parsed, span)) {
      last.completion = span
      continue
    }
    if (!predicate || isLead(parsed, clause, predicate, span)) {
      if (isContinuation(parsed, clause, span, undertakings, leads)) extend(undertakings, span)
      else leads.push(span)
      continue
    }
    let end = index
    while (end + 1 < clauses.length && isUnfinished(parsed, clauses, end, predicate)) end++
    const whole = { from: clause.from, to: clauses[end]?.to ?? clause.to, mark: clauses[end]?.mark ?? '' }
    index = end
    undertakings.push(...partUndertaking(parsed, makeUndertaking(parsed, whole, predicate, leads), predicate, whole.to))
    if (whole.mark === '；') leads = []
  }
  return undertakings
}

function spanOf({ tokens }: Sentence, { from, to }: Clause): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** `……，2025年6月底前完成`: the time of what was said before. */
const isCompletion = ({ text }: Sentence, { start, end }: Span) => completion.test(text.slice(start, end))
const completion =
  /^(?:[请由][^，]{2,60}(?:部门|单位|[厅局委部办府])(?=[于在]))?(力争|争取|确保|计划|拟)?(于|在|到)?[^，]{2,14}(前|底|末|内)(全面|基本|全部|率先|高质量)?(完成|建成|投用|投入使用|实施|启动|到位|见效|落地|出台|印发)(任务|目标)?$/

/** Without a verb of its own a clause goes on with the list before it: `甲、乙，丙等活动`. */
function isContinuation(
  sentence: Sentence,
  clause: Clause,
  span: Span,
  undertakings: readonly Undertaking[],
  leads: readonly Span[],
): boolean {
  const last = undertakings.at(-1)
  if (!last || leads.some((lead) => lead.start > last.start)) return false
  const words = sentence.text.slice(span.start, span.end)
  if (
    clause.mark === '：' ||
    /^(到|至)?\d{4}年|^(对|对于|按照|根据|围绕|聚焦|依托|以|通过|在|结合|针对|特别是|尤其是|其中|如)/.test(words)
  )
    return false
  return /等[^，]{1,12}$/.test(words)
}

function extend(undertakings: readonly Undertaking[], span: Span): void {
  const last = undertakings.at(-1)
  if (!last) return
  last.end = span.end
  last.object = { start: last.object.start, end: span.end }
}
