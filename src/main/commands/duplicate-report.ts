// What the duplicate check found, as pages for a terminal and as data.
import { padText, textWidth } from '#kernel/text-width.ts'
import type { ComparedSide, DuplicatePair, Passage } from '#modules/applications/index.ts'
import type { Ink } from './ink.ts'
import type { UnreadableFile } from './local-folder.ts'

export interface FoundDuplicates {
  /** By name, in the order of the folder. */
  texts: ReadonlyMap<string, string>
  unreadable: readonly UnreadableFile[]
  pairs: readonly DuplicatePair[]
}

/** Described in docs/duplicates.md. */
export const duplicateData = ({ texts, unreadable, pairs }: FoundDuplicates) => ({
  files: [...texts.keys()],
  unreadable,
  pairs: pairs.map(({ left, right, passages }) => ({
    left: sideData(left),
    right: sideData(right),
    passages: passages.map((passage) => ({
      left: { ...passage.left, text: wordsOf(texts, left, passage.left) },
      right: { ...passage.right, text: wordsOf(texts, right, passage.right) },
      matched: passage.matched,
      similarity: rounded(passage.similarity),
    })),
  })),
})

const sideData = ({ id, total, own, share, sections }: ComparedSide) => ({
  name: id,
  total,
  own,
  share: rounded(share),
  sections: sections.map((section) => ({ ...section, share: rounded(section.share) })),
})

const rounded = (share: number) => Math.round(share * 10_000) / 10_000

const wordsOf = (texts: ReadonlyMap<string, string>, { id }: ComparedSide, { start, end }: Passage['left']) =>
  texts.get(id)?.slice(start, end) ?? ''

/** Columns of a page, and lines of a passage that are shown. */
const page = { column: 46, lines: 8 }

export function duplicatePages(found: FoundDuplicates, ink: Ink): string {
  const { texts, unreadable, pairs } = found
  const lines = [`比较 ${texts.size} 个文件，${pairs.length} 对有雷同。`]
  for (const [index, pair] of pairs.entries()) lines.push('', ...pairLines(index + 1, pair, found, ink))
  if (unreadable.length > 0) {
    lines.push('', `未能读取的文件（${unreadable.length} 个，没有比较）：`)
    for (const { name, reason } of unreadable) lines.push(`  ${name}  ${ink.dim(reason.zh)}`)
  }
  return `${lines.join('\n')}\n`
}

const percent = (share: number) => `${(share * 100).toFixed(share < 0.0995 ? 1 : 0)}%`

function pairLines(number: number, { left, right, passages }: DuplicatePair, { texts }: FoundDuplicates, ink: Ink) {
  const lines = [
    ink.bold(`${number}. ${left.id}  ↔  ${right.id}`),
    `   雷同 ${ink.red(percent(left.share))} ↔ ${ink.red(percent(right.share))}，${passages.length} 段`,
    `   ${sectionWords(left)}`,
    `   ${sectionWords(right)}`,
  ]
  for (const { left: one, right: other, matched, similarity } of passages) {
    const where = `第 ${one.start + 1}–${one.end} 字 ↔ 第 ${other.start + 1}–${other.end} 字`
    lines.push('', ink.dim(`   ${where}，相同 ${matched} 字，相似度 ${percent(similarity)}`))
    lines.push(...sideBySide(wordsOf(texts, left, one), wordsOf(texts, right, other)))
  }
  return lines
}

const sectionWords = ({ id, sections }: ComparedSide) =>
  `${id}：${sections.map(({ title, share }) => `${title} ${percent(share)}`).join(' · ')}`

function sideBySide(left: string, right: string): string[] {
  const shown = page.lines * page.column + 1
  const [one, other] = [wrap(left.slice(0, shown)), wrap(right.slice(0, shown))]
  const height = Math.max(one.length, other.length)
  const lines = Array.from(
    { length: Math.min(height, page.lines) },
    (_, index) => `   ${padText(one[index] ?? '', page.column)} │ ${other[index] ?? ''}`,
  )
  return height > page.lines ? [...lines, `   ${padText('……', page.column)} │ ……`] : lines
}

function wrap(text: string): string[] {
  const lines = ['']
  for (const character of text.replace(/\s+/g, ' ')) {
    const line = lines.at(-1) ?? ''
    if (textWidth(line + character) > page.column) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines
}
