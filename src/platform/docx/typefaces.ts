// The typefaces and sizes of official papers, by the names Word and WPS know, with a stand-in for each.

/** 号 in points. */
export const points = { two: 22, three: 16, four: 14, five: 10.5 }

interface Typeface {
  name: string
  /** Used by a program that does not have the first. */
  alternative: string
  /** For digits and Latin letters; its own where not said. */
  latin?: string
}

/** Digits of the body stand in Times New Roman, as most offices set them. */
const latin = 'Times New Roman'

const typefaces = {
  fangsong: { name: '仿宋_GB2312', alternative: '仿宋', latin },
  kai: { name: '楷体_GB2312', alternative: '楷体', latin },
  hei: { name: '黑体', alternative: 'SimHei' },
  song: { name: '宋体', alternative: 'SimSun' },
  title: { name: '方正小标宋简体', alternative: '华文中宋' },
} satisfies Record<string, Typeface>

export type FontRole = keyof typeof typefaces

export function fontOf(role: FontRole) {
  const { name, latin = name }: Typeface = typefaces[role]
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: name }
}

/** GB2312 in the font table. */
const charset = '86'

const entry = ({ name, alternative }: Typeface) =>
  `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="${charset}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`

/** `word/fontTable.xml`: without it a program that lacks 仿宋_GB2312 falls back to anything. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(typefaces).map(entry).join('')}</w:fonts>`
