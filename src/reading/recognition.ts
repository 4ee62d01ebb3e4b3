// Whether a text is a notice at all: prose, tables of figures and binary files are sent back with a reason.
import type { ReadItem } from './contract.ts'
import { reading } from './errors.ts'
import type { FoundHeader } from './header/header.ts'
import type { View } from './lines/view.ts'

/** Less than this share of Chinese characters is no Chinese text. */
const leastChinese = 0.3

export function requireNotice(view: View, { header }: FoundHeader, items: readonly ReadItem[]): void {
  const share = shareOfChinese(view.text)
  if (share < leastChinese) throw reading.refuse('reading/not-text', { share: Math.round(share * 100) })
  const hasHeader = header.docNumber !== null || (header.title !== null && header.title.length >= 8)
  const numbered = items.filter(({ title, sentences }) => title !== null || sentences.length > 0).length
  if (hasHeader && (numbered > 0 || header.addressees.length > 0 || header.date !== null)) return
  if (header.title !== null && header.title.length >= 10 && /关于|印发|通知/.test(header.title)) return
  if (numbered >= 2 && countGoverning(items) >= 2) return
  throw reading.refuse('reading/not-a-notice')
}

/** Commitments whose verb the reader is sure of. */
function countGoverning(items: readonly ReadItem[]): number {
  const commitments = items.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.commitments))
  return commitments.filter(({ confidence }) => confidence >= 0.7).length
}

function shareOfChinese(text: string): number {
  const step = Math.max(1, Math.floor(text.length / 20000))
  let chinese = 0
  let all = 0
  for (let index = 0; index < text.length; index += step) {
    const unit = text.charCodeAt(index)
    if (unit <= 32) continue
    all++
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x303f) || unit >= 0xff00) chinese++
  }
  return all === 0 ? 0 : chinese / all
}
