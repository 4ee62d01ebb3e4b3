// A header whose lines were run together: the number behind the title, the signature behind the last sentence.
import type { Span, View } from '#reading/lines/view.ts'
import { isAuthority } from './organisations.ts'

const opening = 30

const numberBehindTitle =
  /(?<=(?:通知|意见|决定|方案|办法|公告|批复|通报|规定|措施|计划|复函)）?)(?!的)((?:(?!通知|意见)[一-龥]){1,12}〔(?:19|20)\d{2}〕\d{1,5}号)/
const signatureBehindText =
  /(?<=[。）])([一-龥“”]{3,40}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)((?:（(?:此件|信息)[^）]*）)?)$/

/** The view with the first paragraphs parted where a line must have ended. */
export function partRunOnHeader(view: View): View {
  if (!view.paragraphs.slice(0, opening).some((paragraph) => cutsOf(view, paragraph).length > 0)) return view
  const paragraphs = view.paragraphs.flatMap((paragraph, index) =>
    index < opening ? partAt(paragraph, cutsOf(view, paragraph)) : [paragraph],
  )
  return { ...view, paragraphs }
}

function cutsOf(view: View, { start, end }: Span): number[] {
  const text = view.text.slice(start, end)
  const cuts: number[] = []
  const number = numberBehindTitle.exec(text.slice(0, 160))
  if (number?.[1] && !/[。《“]/.test(text.slice(0, number.index).replace(/《[^》]*》|“[^”]*”/g, '')))
    cuts.push(number.index, number.index + number[1].length)
  const tail = text.slice(-90)
  const signature = signatureBehindText.exec(tail)
  if (signature?.[1] && isAuthority(signature[1])) {
    const at = text.length - tail.length + signature.index
    cuts.push(at, at + signature[1].length, at + signature[1].length + (signature[2]?.length ?? 0))
  }
  return cuts.filter((cut) => cut > 0 && cut < text.length).map((cut) => start + cut)
}

function partAt({ start, end }: Span, cuts: readonly number[]): Span[] {
  const edges = [start, ...cuts, end]
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }))
}
