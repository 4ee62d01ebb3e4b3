// Sets the end of an official paper: list of attachments, signature and date, note, colophon (GB/T 9704-2012, 7.3–7.4).
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx'
import { textWidth } from '#kernel/text-width.ts'
import { paperDate } from './document-number.ts'
import { character, type Orientation, ruleWidth, typeWidth } from './page-layout.ts'
import type { Colophon } from './paper.ts'
import { blankLine, blankLines, styled } from './styled-paragraph.ts'
import { points } from './typefaces.ts'

const label = '附件：'
/** In characters. */
const labelWidth = 3
const numberWidth = 1

/** 附件：1. … Lines that turn over stand under the first character of the name. */
export function attachmentList(titles: readonly string[]): Paragraph[] {
  if (titles.length === 0) return []
  const isOnly = titles.length === 1
  const entries = titles.map((title, index) => {
    const hanging = (index === 0 ? labelWidth : 0) + (isOnly ? 0 : numberWidth)
    const left = 2 + labelWidth + (isOnly ? 0 : numberWidth)
    const words = `${index === 0 ? label : ''}${isOnly ? '' : `${index + 1}. `}${title.replace(/[。；，]$/, '')}`
    return styled('Normal', words, {
      indent: { left: Math.round(left * character), hanging: Math.round(hanging * character) },
    })
  })
  return [blankLine(), ...entries]
}

const dateIndent = 4
const sealLines = 2

/** The date ends four characters from the edge, the signer is centred on it; lines are left for the seal. */
export function signature(signer = '', signedOn = ''): Paragraph[] {
  const date = signedOn && paperDate(signedOn)
  const overhang = signer && date ? (textWidth(date) - textWidth(signer)) / 4 : 0
  const lines = [
    { text: signer, indent: dateIndent + overhang },
    { text: date, indent: dateIndent },
  ].filter(({ text }) => text !== '')
  if (lines.length === 0) return []
  return [
    ...blankLines(sealLines),
    ...lines.map(({ text, indent }, index) =>
      styled('Normal', text, {
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round(Math.max(0, indent) * character) },
        keepNext: index < lines.length - 1,
      }),
    ),
  ]
}

/** In brackets, two characters in. */
export const noteParagraph = (note: string) => styled('BodyText', `（${note.replace(/^[（(]|[）)]$/g, '')}）`)

const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = (thickness: number) => ({ style: BorderStyle.SINGLE, size: ruleWidth(thickness), color: '000000' })
const outer = rule(0.35)
const inner = rule(0.25)

/** A table that floats at the foot of the type area, as wide as it: outer rules of 0.35 mm, 0.25 mm between. */
export function colophonTable({ copiesTo = [], printedBy, printedOn }: Colophon, orientation: Orientation) {
  const width = typeWidth(orientation)
  const inset = points.four * 20
  const lines = [
    ...(copiesTo.length > 0 ? [`抄送：${copiesTo.join('，')}。`] : []),
    `${printedBy}\t${paperDate(printedOn)}印发`,
  ]
  const rows = lines.map((text, index) => {
    const line = styled('Colophon', text, {
      indent: { left: (1 + labelWidth) * inset, hanging: labelWidth * inset, right: inset },
      tabStops: [{ type: TabStopType.RIGHT, position: width - inset }],
    })
    const borders = {
      top: index === 0 ? outer : inner,
      bottom: index === lines.length - 1 ? outer : inner,
      left: noRule,
      right: noRule,
    }
    return new TableRow({ cantSplit: true, children: [new TableCell({ children: [line], borders })] })
  })
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  })
}

/** A floating table hangs on the paragraph after it, which takes as little room as can be. */
export const tableAnchor = () =>
  styled('Colophon', '', { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } })
