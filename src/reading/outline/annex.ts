// Where an annex begins: `附件`, `附件1`, `附 件 2：` on a line of its own.

const alone = /^(附件?[0-9一二三四五六七八九十]{0,2})[:：]?$/

/** The words that open an annex, where the paragraph is nothing but them. */
export function annexOpening(text: string): string | undefined {
  return text.length <= 8 ? alone.exec(text)?.[1] : undefined
}
