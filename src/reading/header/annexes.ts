// The list of annexes under a notice: `附件：1.… 2.…`, in one line or in several.
import type { Span, View } from '#reading/lines/view.ts'
import { annexOpening } from '#reading/outline/annex.ts'
import { isAuthority } from './organisations.ts'

export interface AnnexList {
  titles: string[]
  paragraphs: number[]
}

const opening = /^附件?(?:[0-9]{1,2}|[一二三四五六七八九十])?[:：.、]/
const isEntry = (text: string, number: number) =>
  new RegExp(`^${number}[.．、](?:(?!\\d)|(?=20\\d\\d))`).test(text) && text.length < 90 && !/[。；]$/.test(text)

/** One annex without a number, on the line below, before the annex itself or the signature. */
const isLoneTitle = (text: string, next: string) =>
  text.length >= 4 &&
  text.length < 60 &&
  !/[。；：，]/.test(text) &&
  (annexOpening(next) !== undefined || isAuthority(next) || /^[（(]|日$/.test(next))

/** The first list of annexes. */
export function findAnnexes(view: View, paragraphs: readonly Span[]): AnnexList {
  for (let index = 0; index < paragraphs.length; index++) {
    const text = textOf(view, paragraphs[index])
    const head = text.startsWith('附') ? opening.exec(text) : null
    if (!head || text.length > 400) continue
    const list: AnnexList = { titles: [], paragraphs: [index] }
    const rest = text.slice(head[0].length)
    const numberedHead = /\d/.test(head[0]) ? Number(/\d+/.exec(head[0])?.[0]) : 0
    if (rest) list.titles.push(...splitEntries(numberedHead > 0 ? `${numberedHead}.${rest}` : rest))
    else {
      const below = textOf(view, paragraphs[index + 1])
      if (!isEntry(below, 1) && isLoneTitle(below, textOf(view, paragraphs[index + 2]))) {
        list.titles.push(below)
        list.paragraphs.push(index + 1)
      }
    }
    let number = list.titles.length + 1
    for (let next = index + 1; next < paragraphs.length; next++) {
      const line = textOf(view, paragraphs[next])
      const sameKind = numberedHead > 0 && opening.test(line) && Number(/\d+/.exec(line)?.[0]) === number
      if (!sameKind && !isEntry(line, number)) break
      list.titles.push(...splitEntries(sameKind ? line.replace(opening, `${number}.`) : line))
      list.paragraphs.push(next)
      number = list.titles.length + 1
    }
    if (list.titles.length > 0) return list
  }
  return { titles: [], paragraphs: [] }
}

const textOf = (view: View, paragraph: Span | undefined) =>
  paragraph ? view.text.slice(paragraph.start, paragraph.end) : ''

function splitEntries(text: string): string[] {
  return text
    .split(/(?<![0-9.])\d{1,2}[.．、](?:(?!\d)|(?=20\d\d))/)
    .map((entry) => entry.replace(/[；;。]$/, '').trim())
    .filter((entry) => entry !== '')
}
