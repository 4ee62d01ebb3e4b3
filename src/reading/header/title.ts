// The title of a notice, over as many lines as it takes, and the document it prints.
import type { Span, View } from '#reading/lines/view.ts'
import { findDocumentNumber } from './document-number.ts'
import { isAuthority } from './organisations.ts'

const kindsOfDocument =
  /(通知|意见|决定|通报|公告|通告|函|批复|报告|纪要|方案|措施|办法|规定|要点|计划|规划|细则|指引|指南|条例|清单|政策|纲要|答复|规则|安排|章程|导则|总结|任务|目标|分工|举措|行动|分解|分解表|任务分解|台账|清单)(（[^）]{1,24}）)*》?$/

export const endsAsTitle = (text: string): boolean => kindsOfDocument.test(text)

/** A tab parts the cells of a table. */
const noTitle =
  /[。；\t]|[:：]$|^(附件|抄送|来源|目录|目 录)|^[（(]|^第[一二三四五六七八九十]+[章条]|^[一二三四五六七八九十]+、/

const isLetterhead = (text: string) => /文件$|^(中华人民共和国)?[一-龥]{2,20}令$/.test(text)
const isRegistry = (text: string) => !/[一-龥]{2}/.test(text)

/** The paragraphs of the title among the first ones; `to` is exclusive. */
export function findTitle(
  view: View,
  paragraphs: readonly Span[],
  limit: number,
): { from: number; to: number } | undefined {
  const textAt = (index: number) => {
    const paragraph = paragraphs[index]
    return paragraph ? view.text.slice(paragraph.start, paragraph.end) : ''
  }
  const couldBelong = (index: number) => {
    const text = textAt(index)
    if (text === '' || text.length > 90 || noTitle.test(text)) return false
    return !isLetterhead(text) && !isRegistry(text) && !findDocumentNumber(text)
  }
  for (let index = 0; index < limit; index++) {
    const text = textAt(index)
    if (text.length < 5 || !couldBelong(index) || !kindsOfDocument.test(text)) continue
    let to = index + 1
    while (to < limit && couldBelong(to) && kindsOfDocument.test(textAt(to)) && adjoin(view, paragraphs, to - 1)) to++
    let from = index
    while (from > 0 && couldBelong(from - 1)) {
      const [above, line] = [textAt(from - 1), textAt(from)]
      // The letterhead repeats the name that opens the title.
      if (isAuthority(above) && line.startsWith(above)) break
      const namesIssuers = isAuthority(above) && /^关于|^印发/.test(line)
      if (!namesIssuers && !adjoin(view, paragraphs, from - 1)) break
      from--
    }
    return { from: withoutRepetition(textAt, from, to), to }
  }
  return undefined
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** A web page says the title twice, above the text and in it: the second is the notice's own. */
function withoutRepetition(textAt: (index: number) => string, from: number, to: number): number {
  const joined = (start: number, end: number) => {
    let text = ''
    for (let index = start; index < end; index++) text += textAt(index)
    return bare(text)
  }
  for (let middle = from + 1; middle < to; middle++) if (joined(from, middle) === joined(middle, to)) return middle
  return from
}

/** No more blank lines than everywhere stand between a paragraph and the next. */
function adjoin(view: View, paragraphs: readonly Span[], index: number): boolean {
  const [above, below] = [paragraphs[index], paragraphs[index + 1]]
  if (!above || !below) return false
  const between = view.folded.slice(view.at[above.end - 1], view.at[below.start])
  return between.split('\n').length <= 2 + view.usualGap
}

/** The original over several lines in one, blanks between names kept. */
export function oneLine(original: string): string {
  return original
    .replace(/[ \t\u3000\u00a0]*[\r\n\f\u2028]+[ \t\u3000\u00a0]*/g, '')
    .replace(/[ \u3000\u00a0]+/g, ' ')
    .trim()
}

/** The document that the notice carries: named in its first sentences, or else in its title. */
export function findPrintedDocument(title: string | null, opening: string): string | null {
  const said =
    /(?:现将|现把|将)[^。《]{0,40}《([^》]{3,80}(?:《[^》]*》[^》]*)?)》(?!涉及|中|确定|提出|明确|20\d\d年)[^。]{0,40}(?:印发|转发|发布|公布|下发)/.exec(
      opening,
    )?.[1] ?? /^《([^》]{3,80})》[^。]{0,60}(?:印发|发布|公布)/m.exec(opening)?.[1]
  if (said) return said
  if (title === null) return null
  const quoted = /(?:印发|转发|发布|公布|下发)[^《]{0,40}《(.+)》/.exec(title)?.[1]
  if (quoted) return quoted
  const bare = /(?:印发|转发)(?!.*《)(.{4,80}?)的?(?:通知|公告|决定)$/.exec(title)?.[1]
  return bare ?? null
}

/** The year a plan is made for, where the title names one and no range of years. */
export function planYearOf(...titles: (string | null)[]): number | null {
  for (const title of titles) {
    if (title === null) continue
    const years = [...title.normalize('NFKC').matchAll(/20\d{2}/g)].map(([year]) => Number(year))
    const distinct = new Set(years)
    if (distinct.size === 1 && /20\d{2} ?年(度)?/.test(title.normalize('NFKC'))) return years[0] ?? null
  }
  return null
}
