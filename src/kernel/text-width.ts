// How wide a text stands in columns of a terminal or a spreadsheet: a Chinese character takes two.

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Narrow in Latin fonts, wide in the Chinese ones that terminals and spreadsheets use here. */
const wideInChinese = /[“”‘’…—①-⑳℃·×]/

const characterWidth = (character: string) =>
  wide.test(character) || wideInChinese.test(character) ? 2 : /\p{M}|\p{Cc}/u.test(character) ? 0 : 1

export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Filled with spaces on the right; a longer text stays whole. */
export const padText = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - textWidth(text)))

/** Cut to the width, with an ellipsis where something is missing. */
export function clipText(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let clipped = ''
  let left = width - 2
  for (const character of text) {
    left -= characterWidth(character)
    if (left < 0) break
    clipped += character
  }
  return `${clipped}…`
}
