// Sets a table: header repeated on every page, rows kept whole, columns by weight.
import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { type Orientation, typeWidth } from './page-layout.ts'
import type { PaperTable, TableColumn } from './paper.ts'
import { styled } from './styled-paragraph.ts'

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }
const padding = { top: 40, bottom: 40, left: 80, right: 80 }

export function tableBlock({ columns, rows, caption }: PaperTable, orientation: Orientation): (Paragraph | Table)[] {
  const widths = columnWidths(columns, typeWidth(orientation))
  const row = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columns.map((column, index) => cell(texts[index] ?? '', widths[index] ?? 0, column, isHeader)),
    })
  const table = new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: padding,
    rows: [
      row(
        columns.map(({ header }) => header),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  })
  return caption ? [styled('TableCaption', caption), table] : [table]
}

function columnWidths(columns: readonly TableColumn[], total: number): number[] {
  const weights = columns.map(({ weight }) => weight ?? 1)
  const sum = weights.reduce((whole, weight) => whole + weight, 0)
  return weights.map((weight) => Math.floor((total * weight) / sum))
}

const cell = (text: string, width: number, { align = 'left' }: TableColumn, isHeader: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: text
      .split('\n')
      .map((line) =>
        isHeader ? styled('TableHeader', line) : styled('TableText', line, { alignment: alignments[align] }),
      ),
  })
