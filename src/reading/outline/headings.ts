// Headings that carry no number: a short line by itself above longer text.
import type { Span, View } from '#reading/lines/view.ts'
import { type Mark, readMark } from './marks.ts'
import type { Piece } from './outline.ts'

const longestHeading = 26

const notHeading =
  /[。；！？，：:]|^[—（(〔【“]|^(附件|附表|注|备注|抄送|来源|主送|联系|电话|地址|单位|序号)|^\d|\d{4}年\d{1,2}月\d{1,2}日|(印发|号)$|\t/

/** A short line without the signs of a sentence, with text of its own below it. */
export function isPlainHeading(view: View, paragraphs: readonly Span[], index: number, current: Piece): boolean {
  const paragraph = paragraphs[index]
  const next = paragraphs[index + 1]
  if (!paragraph || !next) return false
  const length = paragraph.end - paragraph.start
  if (length < 3 || length > longestHeading) return false
  const text = view.text.slice(paragraph.start, paragraph.end)
  if (notHeading.test(text) || !/[一-龥]{3}/.test(text)) return false
  const mark = readMark(view, next.start, next.end)
  const nextLength = next.end - next.start
  if (mark && isDeeperOrFirst(mark, current)) return true
  return !mark && nextLength > Math.max(30, length * 1.5) && '。；：）'.includes(view.text[next.end - 1] ?? '')
}

/** After a heading the numbers start again, or a deeper kind of number begins. */
const isDeeperOrFirst = (mark: Mark, current: Piece) => mark.value === 1 || current.style === 'root'
