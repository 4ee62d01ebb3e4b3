// The foot of a notice: who signs it, on which day.
import { readDay } from '#reading/facts/days.ts'
import type { Span, View } from '#reading/lines/view.ts'
import { isAuthority } from './organisations.ts'

export interface Signature {
  signers: string[]
  date: { raw: string; iso: string; start: number; end: number }
  /** Indices of the paragraphs that make the signature. */
  paragraphs: number[]
  signerSpans: Span[]
}

/** The first date that stands alone under a signer; failing that, the first that stands alone. */
export function findSignature(view: View, paragraphs: readonly Span[]): Signature | undefined {
  let unsigned: Signature | undefined
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.end - paragraph.start > 60) continue
    const text = view.text.slice(paragraph.start, paragraph.end)
    const day = dayAtEnd(text)
    if (!day) continue
    const start = paragraph.start + text.length - day.raw.length
    const date = { raw: originalOf(view, start, paragraph.end), iso: day.iso, start, end: paragraph.end }
    const sameLine = text.slice(0, text.length - day.raw.length)
    const signature: Signature = { signers: [], date, paragraphs: [index], signerSpans: [] }
    if (sameLine !== '') {
      if (!isAuthority(sameLine)) continue
      signature.signers = [sameLine]
      signature.signerSpans = [{ start: paragraph.start, end: start }]
      return signature
    }
    for (let above = index - 1; above >= 0 && index - above <= 12; above--) {
      const line = paragraphs[above]
      if (!line) break
      const names = namesIn(view, line)
      if (!names) break
      signature.signers.unshift(...names)
      signature.paragraphs.unshift(above)
      signature.signerSpans.unshift(line)
    }
    if (signature.signers.length > 0) return signature
    unsigned ??= signature
  }
  return unsigned
}

function dayAtEnd(text: string): { raw: string; iso: string } | undefined {
  const found = /(?:(?:19|20)\d{2}|[一二][一二三四五六七八九〇零]{3})年[^年]{2,8}日$/.exec(text)
  const iso = found && readDay(found[0])
  return found && iso ? { raw: found[0], iso } : undefined
}

/** One authority, or several joined by blanks in one line. */
function namesIn(view: View, line: Span): string[] | undefined {
  const text = view.text.slice(line.start, line.end)
  if (isAuthority(text)) {
    const raw = view.folded.slice(view.at[line.start], (view.at[line.end - 1] ?? 0) + 1)
    const parts = raw.split(/\s{1,}/).filter(Boolean)
    return parts.length > 1 && parts.every(isAuthority) ? parts : [text]
  }
  const raw = view.folded.slice(view.at[line.start], (view.at[line.end - 1] ?? 0) + 1)
  const parts = raw.trim().split(/[\s、，]+/)
  return parts.length > 1 && parts.every(isAuthority) ? parts : undefined
}

const originalOf = (view: View, start: number, end: number) =>
  view.raw.slice(view.at[start] ?? 0, (view.at[end - 1] ?? 0) + 1)
