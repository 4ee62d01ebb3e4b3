// One character for one character: the many widths and shapes of a sign become one, so that offsets stay those of the original.
import { traditionalPairs } from './traditional.data.ts'

const code = (character: string) => character.charCodeAt(0)

const space = code(' ')
const [openQuote, closeQuote, straightQuote] = [code('“'), code('”'), code('"')]
const [fullStop, comma, colon] = [code('。'), code(','), code(':')]

/** Signs that mean the same whatever surrounds them. */
const sameSign: Record<string, string> = {
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '[': '〔',
  ']': '〕',
  '﹝': '〔',
  '﹞': '〕',
  '<': '〈',
  '>': '〉',
  '｡': '。',
  '､': '、',
  '「': '“',
  '『': '“',
  '」': '”',
  '』': '”',
  '〝': '“',
  '〞': '”',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '○': '〇',
  '◯': '〇',
  '•': '·',
  '・': '·',
  '‧': '·',
}

const table = buildTable()

function buildTable(): Uint16Array {
  const folded = Uint16Array.from({ length: 65536 }, (_, index) => index)
  // Kangxi radicals and compatibility ideographs come out of PDF fonts in place of the ordinary character.
  for (const [from, to] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0x3248, 0x324f],
  ] as const) {
    for (let index = from; index <= to; index++) {
      const plain = String.fromCharCode(index).normalize('NFKC')
      if (plain.length === 1) folded[index] = code(plain)
    }
  }
  for (let index = 0xff01; index <= 0xff5e; index++) folded[index] = index - 0xfee0
  for (const blank of '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u202f\u205f\u2060\u3000\ufeff\u00ad\v')
    folded[code(blank)] = space
  for (const pair of traditionalPairs.trim().split(/\s+/)) folded[pair.charCodeAt(0)] = pair.charCodeAt(1)
  for (const [from, to] of Object.entries(sameSign)) folded[code(from)] = code(to)
  for (let index = 0xff01; index <= 0xff5e; index++) folded[index] = folded[index - 0xfee0] ?? index
  folded[0xffe5] = code('¥')
  return folded
}

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57

/** `1,200` but not `2022,2023`. */
function groupsThousands(units: Uint16Array, index: number): boolean {
  if (!isDigit(units[index - 1]) || isDigit(units[index + 4])) return false
  return isDigit(units[index + 1]) && isDigit(units[index + 2]) && isDigit(units[index + 3])
}

/** The text as UTF-16 units of the same length, in one width and one script. */
export function foldCharacters(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) units[index] = table[text.charCodeAt(index)] ?? 0
  let quoteIsOpen = false
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === straightQuote) {
      units[index] = quoteIsOpen ? closeQuote : openQuote
      quoteIsOpen = !quoteIsOpen
    } else if (unit === openQuote) quoteIsOpen = true
    else if (unit === closeQuote || unit === fullStop) quoteIsOpen = false
    else if (unit === comma) {
      if (!groupsThousands(units, index)) units[index] = code('，')
    } else if (unit === colon) {
      if (!(isDigit(units[index - 1]) && isDigit(units[index + 1]))) units[index] = code('：')
    }
  }
  return units
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Units back into a string. */
export const textOf = (units: Uint16Array): string => decoder.decode(units)
