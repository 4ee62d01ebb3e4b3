// Finds the encoding of a text file: UTF-8, UTF-16 or GB18030, with or without a byte order mark.
import { fileErrors } from './errors.ts'
import { refuseLarger } from './limits.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface DecodedText {
  text: string
  encoding: Encoding
}

/** Throws `file-binary`, `file-too-large` or `text-damaged`. The text is kept as it is, apart from line ends. */
export function decodePlainText(bytes: Uint8Array, limit: number, declared?: Encoding): DecodedText {
  const encoding = byteOrderMark(bytes) ?? declared ?? detect(bytes)
  refuseLarger(bytes.length, limit)
  const text = decodeAs(encoding, bytes)
  if (looksBinary(text)) throw fileErrors.refuse('file-binary')
  return { text: text.replace(/\r\n?/g, '\n'), encoding }
}

function byteOrderMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** Enough to judge by; a cut character at its end is not held against the encoding. */
const sampleBytes = 64 * 1024

function detect(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, sampleBytes)
  const utf16 = bytes.length % 2 === 0 ? detectUtf16(sample) : undefined
  if (utf16) return utf16
  if (fits('utf-8', sample)) return 'utf-8'
  if (fits('gb18030', sample)) return brokenUtf8(sample) ? 'utf-8' : 'gb18030'
  if (brokenUtf8(sample)) return 'utf-8'
  throw fileErrors.refuse('file-binary')
}

const fewestEveryday = 0.1

/** Two-byte text without a mark: one reading gives far more everyday characters than the others. */
function detectUtf16(sample: Uint8Array): Encoding | undefined {
  const everyday = (encoding: Encoding) => everydayShare(new TextDecoder(encoding).decode(sample))
  const [little, big] = [everyday('utf-16le'), everyday('utf-16be')]
  const best = Math.max(little, big)
  if (best < fewestEveryday || best <= 2 * Math.max(everyday('gb18030'), everyday('utf-8'))) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

const everydayCharacters =
  /[的一是在和有为中大国不年月日人科学技术创新发展工作建设推进加强实施支持省市区县、，。：；“”（）《》]/g

const everydayShare = (text: string) => (text.match(everydayCharacters)?.length ?? 0) / Math.max(1, text.length)

/** Streaming leaves a character cut at the sample's end undecided instead of wrong. */
function fits(encoding: Encoding, sample: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-8 with a few bad bytes would pass as GB18030 and come out as gibberish: whole UTF-8 characters give it away. */
function brokenUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample)
  const wrong = text.match(/\ufffd/g)?.length ?? 0
  const chinese = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return chinese > 20 * wrong
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw fileErrors.refuse('text-damaged', { encoding: encoding.toUpperCase(), offset: firstFault(encoding, bytes) })
  }
}

/** Halves the search: everything before the fault decodes. */
function firstFault(encoding: Encoding, bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(encoding, bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

/** Control characters other than tab, line ends and form feed do not occur in prose. */
function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  return controls > text.length / 500 || (controls > 0 && text.length < 200)
}
