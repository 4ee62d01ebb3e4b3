// Who sends which document to whom, and when: the header, and the paragraphs that make it.
import type { Header } from '#reading/contract.ts'
import { rawSpan, type Span, type View, writtenNames } from '#reading/lines/view.ts'
import { annexOpening } from '#reading/outline/annex.ts'
import { readMark } from '#reading/outline/marks.ts'
import { isAddressees, splitNames } from './addressees.ts'
import { findAnnexes } from './annexes.ts'
import { findDocumentNumber } from './document-number.ts'
import { issuersOf } from './issuers.ts'
import { findSignature, type Signature } from './signature.ts'
import { endsAsTitle, findPrintedDocument, findTitle, oneLine, planYearOf } from './title.ts'

export interface FoundHeader {
  header: Header
  signature: Signature | undefined
  /** Years named by the number and the title, to compare the date with. */
  numberYear: number | null
  titleSpan: Span | undefined
  /** Where a document that the notice prints begins with its title. */
  documentsAt: number[]
  /** Paragraphs that are header, foot or furniture, and so no part of the plan. */
  consumed: Set<number>
}

const longestTop = 40

export function readHeader(view: View): FoundHeader {
  const { paragraphs } = view
  const textAt = (index: number) => {
    const paragraph = paragraphs[index]
    return paragraph ? view.text.slice(paragraph.start, paragraph.end) : ''
  }
  const consumed = new Set<number>()
  let top = paragraphs.findIndex(({ start, end }) => readMark(view, start, end) !== undefined)
  if (top < 0 || top > longestTop) top = Math.min(longestTop, paragraphs.length)

  const addressed = findAddressees(textAt, top)
  for (const index of addressed.paragraphs) consumed.add(index)
  const signature = findSignature(view, paragraphs)
  for (const index of signature?.paragraphs ?? []) consumed.add(index)
  const beforeBody = Math.min(addressed.paragraphs[0] ?? top, signature?.paragraphs[0] ?? top)

  const number = findNumber(view, textAt, top)
  if (number?.paragraph !== undefined) consumed.add(number.paragraph)
  const title = findTitle(view, paragraphs, beforeBody) ?? undefined
  const labelled = findLabelledTitle(view)
  const fallback = title || labelled ? undefined : findTitle(view, paragraphs, top)
  const lines = title ?? fallback
  for (let index = lines?.from ?? 0; index < (lines?.to ?? 0); index++) consumed.add(index)
  for (let index = 0; index < (lines?.from ?? 0); index++) consumed.add(index)
  const titleSpan = lines ? spanOf(paragraphs, lines) : undefined
  const found = titleSpan && rawSpan(view, titleSpan.start, titleSpan.end)
  const titleAt = found && !(labelled && labelled.start < found.start && labelled.end >= found.end) ? found : labelled
  const titleIn = (text: string) => (titleAt ? cleanTitle(text.slice(titleAt.start, titleAt.end)) : null)
  const titleText = titleIn(view.raw)
  const plainTitle = titleIn(view.folded)

  const annexes = findAnnexes(view, paragraphs)
  for (const index of annexes.paragraphs) consumed.add(index)
  const openingTexts = []
  for (let index = 0; index < Math.min(top + 2, 30); index++) openingTexts.push(textAt(index))
  const printedDocument = findPrintedDocument(plainTitle, openingTexts.join('\n'))
  const endOfTop = paragraphs[Math.min(top + 2, paragraphs.length) - 1]?.end ?? 0
  const inOriginal = (names: readonly string[], to = endOfTop) => writtenNames(view, 0, to, names)

  const letterhead = openingTexts.find((text) => /^[^。，：]{3,40}文件$/.test(text))?.slice(0, -2) ?? null
  const signers = writtenNames(view, signature?.signerSpans[0]?.start ?? 0, view.text.length, signature?.signers ?? [])
  const issuers = inOriginal(
    issuersOf(plainTitle, { letterhead, signers: signature?.signers ?? [], page: pageAuthority(view) }),
    view.text.length,
  )
  const namedAbove = [...openingTexts.join('').matchAll(/《([^》]{6,80})》/g)].map(([, name]) => name ?? '')
  consumeFurniture(textAt, paragraphs.length, top, consumed, [printedDocument, plainTitle])
  const documentsAt = findDocuments(textAt, paragraphs.length, top, consumed, namedAbove)
  return {
    header: {
      issuer: issuers[0] ?? null,
      ...(issuers.length > 1 ? { jointIssuers: issuers } : {}),
      docNumber: number ? number.text : null,
      title: titleText,
      printedDocument: printedDocument === null ? null : (inOriginal([printedDocument])[0] ?? null),
      planYear: planYearOf(printedDocument, plainTitle),
      addressees: inOriginal(addressed.names),
      signer: signers.length > 0 ? signers.join('、') : null,
      date: signature ? { raw: signature.date.raw, iso: signature.date.iso } : null,
      annexes: inOriginal(annexes.titles, view.text.length),
    },
    signature,
    numberYear: number?.year ?? null,
    titleSpan,
    documentsAt: documentsAt.map((index) => paragraphs[index]?.start ?? 0),
    consumed,
  }
}

const original = (view: View, span: Span) => {
  const { start, end } = rawSpan(view, span.start, span.end)
  return view.raw.slice(start, end)
}

function spanOf(paragraphs: readonly Span[], lines: { from: number; to: number }): Span {
  return { start: paragraphs[lines.from]?.start ?? 0, end: paragraphs[lines.to - 1]?.end ?? 0 }
}

function findAddressees(textAt: (index: number) => string, top: number): { names: string[]; paragraphs: number[] } {
  for (let index = 0; index < top; index++) {
    let text = textAt(index)
    const indices = [index]
    // A long list of addressees runs over lines that end with a comma.
    while (/^各|^有关/.test(text) && /[、，]$/.test(text) && indices.length < 6 && textAt(index + indices.length)) {
      text += textAt(index + indices.length)
      indices.push(index + indices.length)
    }
    if (isAddressees(text)) return { names: splitNames(text.slice(0, -1)), paragraphs: indices }
    // The first sentence runs on in the same line.
    const [, names] = /^([^：。]{3,300}：)(?=现将|[《“一-龥])/.exec(text) ?? []
    if (names && isAddressees(names)) return { names: splitNames(names.slice(0, -1)), paragraphs: [] }
  }
  return { names: [], paragraphs: [] }
}

function findNumber(view: View, textAt: (index: number) => string, top: number) {
  for (let index = 0; index < top; index++) {
    const span = view.paragraphs[index]
    const found = findDocumentNumber(textAt(index))
    if (!found || !span) continue
    const text = original(view, { start: span.start + found.start, end: span.start + found.end })
    return { text, year: found.year, paragraph: index as number | undefined }
  }
  for (const line of view.lines) {
    if (line.kind !== 'furniture') continue
    const found = findDocumentNumber(view.folded.slice(line.start, line.end))
    if (found)
      return {
        text: view.raw.slice(line.start + found.start, line.start + found.end),
        year: found.year,
        paragraph: undefined,
      }
  }
  return undefined
}

/** Web pages repeat the title behind a label; it may run on in the next line. Gives a span of the original. */
function findLabelledTitle(view: View): Span | undefined {
  for (const [index, line] of view.lines.slice(0, 60).entries()) {
    if (line.kind !== 'furniture' && line.kind !== 'text') continue
    const text = view.folded.slice(line.start, line.end)
    const found = /^(?:标 *题|信息名称|名 *称|文件名称)\s*[:：]\s*(.{5,})$/.exec(text)
    if (!found?.[1]) continue
    const next = view.lines[index + 1]
    const goesOn = !endsAsTitle(text) && next?.kind === 'text' && endsAsTitle(view.folded.slice(next.start, next.end))
    return { start: line.end - found[1].length, end: goesOn ? next.end : line.end }
  }
  return undefined
}

/** `发文单位：通山县人民政府` among what the web page says of the notice. */
function pageAuthority(view: View): string | null {
  for (const line of view.lines.slice(0, 60)) {
    if (line.kind !== 'furniture') continue
    const found = /(?:发文单位|发布机构|发文机关|制定机关) *[:：] *([一-龥]{4,30})/.exec(
      view.folded.slice(line.start, line.end),
    )
    if (found?.[1]) return found[1]
  }
  return null
}

const cleanTitle = (text: string) =>
  oneLine(text)
    .replace(/^【[^】]{1,6}】/, '')
    .replace(/^[标標]\s*[题題]\s*[:：]\s*/, '')
    .replace(/(?<=[\p{L}》）)])\s+\S{2,6}[:：]$/u, '')

const frame =
  /^(总理|省长|市长|部长|主任|局长|署长|行长|会长|区长|县长|州长)[一-龥]{2,4}$|^[（(]?(此件|(本文)?(有|已有?)删减|信息公开(形式|属性|选项|类别|方式)|联系(人|电话|方式)[:：]|公开(属性|形式|类别|方式)|(主动|依申请|不予)公开[）)]?$)|^(抄送|主送|分送|报送|主题词|印发[:：]|目录$)|^[一-龥]{3,30}(办公厅|办公室|秘书处|局|厅|委)?(19|20)\d{2}年\d{1,2}月\d{1,2}日(印发)?$|^(19|20)\d{2}年\d{1,2}月\d{1,2}日印发$|[.…·]{4,}\d*$/

const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Print marks, and the title that the printed document repeats above its text. */
function consumeFurniture(
  textAt: (index: number) => string,
  count: number,
  top: number,
  consumed: Set<number>,
  titles: readonly (string | null)[],
): void {
  const known = titles.filter((text) => text !== null).map(bare)
  for (let index = 0; index < count; index++) {
    const text = textAt(index)
    if (text.length > 90 || consumed.has(index)) continue
    if (frame.test(text) || stage.test(text)) consumed.add(index)
    const opensDocument = index < top || annexOpening(textAt(index - 1)) !== undefined || consumed.has(index - 1)
    if (!opensDocument || /[。：；]/.test(text)) continue
    const name = bare(text)
    if (name.length >= 4 && known.some((title) => title === name || title.includes(name))) consumed.add(index)
  }
}

/** Below the head a document named in it begins anew with its title, which is no text of what stands above. */
function findDocuments(
  textAt: (index: number) => string,
  count: number,
  top: number,
  consumed: Set<number>,
  names: readonly string[],
): number[] {
  const known = new Set(names.map(bare))
  const found: number[] = []
  for (let index = top; index < count && known.size > 0; index++) {
    const text = textAt(index)
    if (text.length > 90 || !known.has(bare(text))) continue
    consumed.add(index)
    found.push(index)
  }
  return found
}

/** `（试行）`, `（2022—2025年）`, `（2022年1月5日通过）` under a title. */
const stage = /^（(试行|暂行|征求意见稿|(19|20)\d{2}年?[-—~至].{2,8}|.{2,30}(通过|批准|公布|施行))）$/
