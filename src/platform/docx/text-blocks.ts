// Sets the running parts of an official paper: title, addressees, headings, paragraphs (GB/T 9704-2012, 7.3).
import { formatNumber } from './number-formats.ts'
import type { Heading, HeadingLevel } from './paper.ts'
import { inFont, run, styled } from './styled-paragraph.ts'
import { titleLines } from './title-lines.ts'

export const titleParagraph = (title: string) =>
  styled(
    'Title',
    titleLines(title).map((text, index) => run(text, index > 0 ? { break: 1 } : {})),
  )

/** Flush left, ended by a full-width colon. */
export const addresseesParagraph = (addressees: readonly string[]) =>
  styled('Normal', `${addressees.join('，').replace(/[:：]$/, '')}：`)

export const bodyParagraph = (text: string) => styled('BodyText', text)

const chinese = (count: number) => formatNumber('chineseCounting', count)

const numbers: Record<HeadingLevel, (count: number) => string> = {
  1: (count) => `${chinese(count)}、`,
  2: (count) => `（${chinese(count)}）`,
  3: (count) => `${count}. `,
  4: (count) => `（${count}）`,
}

/** Counts headings as they come; a deeper level starts again under each higher one. */
export function headingSetter() {
  const counts = [0, 0, 0, 0]
  return ({ level, title, text }: Heading) => {
    const count = (counts[level - 1] ?? 0) + 1
    counts[level - 1] = count
    counts.fill(0, level)
    const words = numbers[level](count) + title
    if (!text) return styled(`Heading${level}`, words, { keepNext: true })
    return styled(`Heading${level}`, [run(words), inFont('fangsong', text)])
  }
}
