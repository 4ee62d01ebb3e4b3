// Headline targets: the figures a plan sets itself in its opening or its section of aims.

import { isVerb } from './clauses/clause.ts'
import type { Reading } from './contract.ts'
import { findDeadline } from './facts/deadlines.ts'
import { findQuantities } from './facts/quantities.ts'
import { rawSpan, type Span, type View, written } from './lines/view.ts'
import { splitTopLevel } from './sentences/depth.ts'
import { findWord } from './words/lexicon.ts'

type HeadlineTarget = Reading['headlineTargets'][number]

/** Sentences of the opening count only where they look ahead. */
const looksAhead = /力争|争取|确保|努力实现|预期目标|主要目标|目标是|目标任务|到20\d\d年|20\d\d年底前|年内|全年/
const looksBack = /(十[一二三]五”?(期间|时期|以来)|已(经|有|达|建成)|去年|上年|截至|累计完成了|连续\d+年)/
const praises = /取得|位居/
/** `……，建成甲1个，部署乙10个，现制定如下措施`: what the document is made for. */
const saysWhatFor = /(制定|提出)(如下|以下|本)[^，。]{2,12}。$/
const undertakesMore = /(建成|建设|打造|培育|新建|新增|引进|实现|形成)[^，。]{0,4}\d/
const undertakes = /(建成|建设|打造|培育|部署|谋划|新增|引进|实现|突破|形成)[^，。]{0,4}\d/g

/** A deadline holds for the sentences that follow it, until the next one. */
export function findHeadlineTargets(view: View, sentences: readonly Span[], isAims: boolean): HeadlineTarget[] {
  const targets: HeadlineTarget[] = []
  let deadline: string | undefined
  let ahead = -1
  for (const sentence of sentences) {
    const text = view.text.slice(sentence.start, sentence.end)
    // What looks ahead holds for the sentences right behind it in the paragraph.
    const looksForward = isForward(text)
    const follows = ahead === sentence.start
    if (looksBack.test(text)) continue
    if (looksForward || follows) ahead = sentence.end
    if (!(isAims || looksForward || (follows && undertakesMore.test(text)))) continue
    for (const clause of splitTopLevel(view.text, sentence.start, sentence.end, '，；。：')) {
      const words = view.text.slice(clause.start, clause.end)
      const limit = findDeadline(words, null)
      if (limit) deadline = written(view, clause.start + limit.start, clause.start + limit.end)
      const after = limit && limit.start === 0 ? clause.start + limit.end : clause.start
      for (const part of partsWithNumbers(view, { start: after, end: clause.end })) {
        const partText = view.text.slice(part.start, part.end)
        const quantity = findQuantities(partText, headOf(partText))[0]
        if (!quantity || /^[一-龥]/.test(partText.slice(quantity.start))) continue
        const several = respectively(partText)
        if (several.length > 0) {
          for (const target of several)
            targets.push({ ...rawSpan(view, part.start, part.end), ...target, ...(deadline ? { deadline } : {}) })
          continue
        }
        const indicator = indicatorOf(partText, quantity.start, quantity.end)
        if (indicator.length < 2) continue
        targets.push({
          ...rawSpan(view, part.start, part.end),
          indicator,
          comparator: quantity.quantity.comparator,
          value: quantity.quantity.value,
          unit: quantity.quantity.unit,
          ...(deadline ? { deadline } : {}),
        })
      }
    }
  }
  return targets
}

const isForward = (text: string) =>
  (looksAhead.test(text) && !praises.test(text)) ||
  (saysWhatFor.test(text) && [...text.matchAll(undertakes)].length > 1)

/** `甲、乙和丙分别达到30%、20%和10%`: each thing with its figure. */
function respectively(text: string): Omit<HeadlineTarget, 'start' | 'end'>[] {
  const at = text.indexOf('分别')
  if (at < 0) return []
  const quantities = findQuantities(text, at)
  const names = text
    .slice(0, at)
    .replace(verbs, '')
    .split(/[、和]/)
  if (quantities.length < 2 || names.length !== quantities.length) return []
  const first = quantities[0]?.quantity.comparator ?? 'eq'
  return quantities.map(({ quantity: { value, unit, comparator } }, index) => ({
    indicator: names[index] ?? '',
    comparator: comparator === 'eq' ? first : comparator,
    value,
    unit,
  }))
}

/** `甲1000家、乙80家` holds two figures; `甲、乙达到80家` holds one. */
function partsWithNumbers(view: View, clause: Span): Span[] {
  const listed = splitTopLevel(view.text, clause.start, clause.end, '、')
  const parts = listed.length > 1 ? listed : splitAtAnd(view, clause)
  if (parts.length < 2 || view.text.slice(clause.start, clause.end).includes('分别')) return [clause]
  const counted = parts.map((part) => findQuantities(view.text.slice(part.start, part.end), 0).length > 0)
  if (counted.every(Boolean)) return parts
  const joined: Span[] = []
  let start = clause.start
  parts.forEach((part, index) => {
    if (!counted[index]) return
    joined.push({ start, end: part.end })
    start = parts[index + 1]?.start ?? part.end
  })
  const last = joined.at(-1)
  if (last) last.end = clause.end
  return joined
}

/** `甲50所和乙150个`, `50所甲和150个乙`. */
function splitAtAnd(view: View, { start, end }: Span): Span[] {
  const at = /(?<=\D)和(?=\d|[^，]{2,14}\d)/.exec(view.text.slice(start, end))?.index
  return at === undefined
    ? [{ start, end }]
    : [
        { start, end: start + at },
        { start: start + at + 1, end },
      ]
}

const verbs =
  /^(力争|争取|确保|努力|全省|全市|全年|预计|实现|新增|累计|新|培育|打造|建成|建设|达到|引进|组织|实施|突破|完成|认定|创建|布局|形成|使|推动|建立|培养|集聚|支持|开展|每年|再|共|约)+/
const comparatorWords =
  /(力争|保持在|稳定在|控制在|占比)?(年均)?(达到|达|突破|超过|超|不低于|不少于|实现|增长到|提高到|提升到|提升至|提高至|降至|下降到|增至|力争|约|为|接近|保持)?$/

const headOf = (text: string) => verbs.exec(text)?.[0].length ?? 0

function indicatorOf(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(comparatorWords, '').replace(comparatorWords, '')
  const subject = before.replace(/^(力争|争取|确保|努力|预计|使|推动)+/, '')
  const realised = /^(.{2,})实现(.{2,})$/.exec(subject)
  if (realised) return `${realised[1]}${realised[2]}`
  const named = subject
    .replace(/^其中/, '')
    .replace(
      /^(新增|累计培育|累计|培育|打造|建成|建设|引进|认定|创建|布局|形成|组织实施|实施|完成|突破|集聚|新建|新(?!型|兴|能源|材料|一代|质|生))+/,
      '',
    )
  const rest = text
    .slice(end)
    .replace(/^(以上|左右)/, '')
    .replace(/^的/, '')
  return named.length >= 2 && !(isVerb(findWord(named)) && rest.length >= 2) ? named : rest || subject
}
