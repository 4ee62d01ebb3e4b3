// How a line opens that begins something new: a number of the outline, an annex, a key with a colon.

const digits = '[0-9]{1,3}'
const numerals = '[一二三四五六七八九十百]{1,4}'

const openings: readonly RegExp[] = [
  new RegExp(`^第(${numerals}|${digits})[章节条编部分篇]`),
  new RegExp(`^(${numerals})[、.．]`),
  new RegExp(`^[（(]\\s*(${numerals}|${digits})\\s*[）)]`),
  new RegExp(`^${digits}\\s*[、.．](?![0-9])`),
  new RegExp(`^${digits}[）)]`),
  /^[①-⑳]/,
  /^附\s*件?\s*[0-9一二三四五六七八九十]{0,3}\s*([:：.、]|$)/,
  /^[（(]?(牵头|责任|配合|负责|参与|协同|主办)(单位|部门|处室)\s*[:：]/,
  /^(完成时限|完成时间|时间安排|抄送)\s*[:：]/,
]

/** Whether the line from `start` to `end` opens a numbered piece, an annex or a line of responsibilities. */
export function startsNumbered(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 16))
  return openings.some((opening) => opening.test(head))
}
