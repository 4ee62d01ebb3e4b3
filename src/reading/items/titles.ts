// Whether a numbered paragraph opens with a title of its own, judged by how its fellows of the same style do it.
import type { View } from '#reading/lines/view.ts'
import type { Piece, PieceStyle } from '#reading/outline/outline.ts'
import { findTopLevel } from '#reading/sentences/depth.ts'

/** The title as a span of the view, and where the text after it begins. */
export interface Title {
  start: number
  end: number
  bodyStart: number
}

type Habit = 'full-stop' | 'colon' | 'none'

const longestHeading = 60
const longestRunIn = 36

/** For each style of number in the document, with what sign its titles end. */
export function findHabits(view: View, pieces: readonly Piece[]): Map<PieceStyle, Habit> {
  const counts = new Map<PieceStyle, { eligible: number; stop: number; colon: number }>()
  for (const piece of pieces) {
    const { start, end } = piece.opening
    const stop = findTopLevel(view.text, start, end, '。！？')
    const hasMore = stop >= 0 && stop < end - 1 && !isBracketOnly(view.text.slice(stop + 1, end))
    const count = counts.get(piece.style) ?? { eligible: 0, stop: 0, colon: 0 }
    counts.set(piece.style, count)
    if (!hasMore && (piece.children.length > 0 || piece.paragraphs.length > 0)) continue
    count.eligible++
    if (!hasMore) continue
    if (stop - start <= longestRunIn && stop - start >= 2) count.stop++
    if (colonOf(view, start, stop) > 0) count.colon++
  }
  const habits = new Map<PieceStyle, Habit>()
  for (const [style, { eligible, stop, colon }] of counts) {
    if (eligible > 0 && stop >= eligible * 0.6) habits.set(style, 'full-stop')
    else if (eligible > 0 && colon >= eligible * 0.6) habits.set(style, 'colon')
    else habits.set(style, 'none')
  }
  return habits
}

const isBracketOnly = (text: string) => /^（[^）]*）。?$/.test(text)

/** A colon that ends a title: early, and before any other sign. */
function colonOf(view: View, start: number, end: number): number {
  const colon = findTopLevel(view.text, start, Math.min(end, start + 18), '：，。；')
  return colon > start + 1 && view.text[colon] === '：' ? colon : -1
}

export function findTitleOf(view: View, piece: Piece, habit: Habit): Title | undefined {
  const { start, end } = piece.opening
  if (end <= start) return undefined
  if (piece.style === 'article') return bracketTitle(view, start, end) ?? articleTitle(view, piece, habit)
  const hasMore = piece.paragraphs.length > 0 || piece.children.length > 0
  const stop = findTopLevel(view.text, start, end, '。！？')
  const isWhole = stop < 0 || stop === end - 1 || isBracketOnly(view.text.slice(stop + 1, end))
  if (isWhole) {
    const length = (stop < 0 ? end : stop) - start
    if (length > longestHeading || (!hasMore && !standsAlone(view, piece, habit))) return undefined
    // A long heading may have commas; with a full stop behind it, or text right below, it is a sentence.
    const isSentence = length > longestRunIn && /[，；]/.test(view.text.slice(start, end))
    if (isSentence && hasMore && (stop >= 0 || piece.paragraphs.length > 0)) return undefined
    return trimmed(view, start, end, end)
  }
  if (habit === 'full-stop' && stop - start <= longestRunIn) return trimmed(view, start, stop, stop + 1)
  const colon = colonOf(view, start, stop)
  if (
    colon > 0 &&
    (habit === 'colon' ||
      /(目标|原则|任务|要求|范围|对象|内容|依据|时间|标准|方式|程序|条件)$/.test(view.text.slice(start, colon)))
  )
    return { start, end: colon, bodyStart: colon + 1 }
  return undefined
}

/** A short line with nothing under it is a title only among fellows that have a text. */
function standsAlone(view: View, piece: Piece, habit: Habit): boolean {
  const { start, end } = piece.opening
  return habit !== 'none' && end - start <= 30 && view.text[end - 1] !== '）' && fellowsHaveText(piece.parent)
}

const havingText = new WeakMap<Piece, boolean>()

function fellowsHaveText(parent: Piece | undefined): boolean {
  if (!parent) return false
  const known = havingText.get(parent)
  if (known !== undefined) return known
  const withText = parent.children.filter(
    ({ paragraphs, opening }) => paragraphs.length > 0 || opening.end - opening.start > 45,
  )
  const most = withText.length * 2 > parent.children.length
  havingText.set(parent, most)
  return most
}

/** `第七条【信息公示】` and `第三条（适用范围）`. */
function bracketTitle(view: View, start: number, end: number): Title | undefined {
  const found = /^[【（〔]([^】）〕]{2,20})[】）〕]/.exec(view.text.slice(start, Math.min(end, start + 24)))
  return found?.[1]
    ? { start: start + 1, end: start + 1 + found[1].length, bodyStart: start + found[0].length }
    : undefined
}

const longestArticleTitle = 18

/** `第一条　支持平台建设。……` where most articles open so; those of regulations open with a whole sentence. */
function articleTitle(view: View, piece: Piece, habit: Habit): Title | undefined {
  const { start, end } = piece.opening
  const stop = findTopLevel(view.text, start, end, '。，；：')
  if (stop < 0)
    return end - start <= longestArticleTitle && piece.paragraphs.length > 0
      ? { start, end, bodyStart: end }
      : undefined
  const parts = habit === 'full-stop' ? '。' : habit === 'colon' ? '：' : ''
  if (view.text[stop] !== parts || stop === end - 1 || stop - start > longestArticleTitle) return undefined
  return /本(办法|规定|措施|细则)|应当|不得/.test(view.text.slice(start, stop))
    ? undefined
    : trimmed(view, start, stop, stop + 1)
}

function trimmed(view: View, start: number, end: number, bodyStart: number): Title {
  let last = end
  while (last > start && '。：；，、'.includes(view.text[last - 1] ?? ' ')) last--
  return { start, end: last, bodyStart }
}
