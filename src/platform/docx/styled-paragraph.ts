// A paragraph in one of the styles of an official paper; what is said here departs from the style.
import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx'
import type { StyleName } from './styles.ts'
import { type FontRole, fontOf } from './typefaces.ts'

/** Control characters have no place in XML: Word would call the file damaged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

export const run = (text: string, more: Partial<IRunOptions> = {}) =>
  new TextRun({ ...more, text: text.replace(unprintable, '') })

export const inFont = (role: FontRole, text: string) => run(text, { font: fontOf(role) })

export const styled = (
  style: StyleName,
  content: string | TextRun[],
  more: Omit<IParagraphOptions, 'children' | 'style'> = {},
) => new Paragraph({ ...more, style, children: typeof content === 'string' ? [run(content)] : content })

export const blankLine = () => styled('Normal', '')
export const blankLines = (count: number) => Array.from({ length: count }, blankLine)
