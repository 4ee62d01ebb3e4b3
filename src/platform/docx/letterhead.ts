// Sets the red head of an official paper: markings, the authority's name, the number, the rule (GB/T 9704-2012, 7.2).
import { BorderStyle, LineRuleType, TabStopType } from 'docx'
import { documentNumber } from './document-number.ts'
import { character, core, linePitch, millimetres, ruleWidth, typeWidth } from './page-layout.ts'
import type { OfficialPaper } from './paper.ts'
import { blankLines, inFont, run, styled } from './styled-paragraph.ts'
import { red } from './styles.ts'

/** The head's upper edge lies 35 mm below the top of the type area; three lines of markings fit above it. */
const headTop = 35
const markingLines = 3
/** In points: as large as the name allows, within the height that offices keep to. */
const largestHead = 50
const headLine = 1.1
const ruleThickness = 0.9
const ruleGap = 4

export function letterhead(head: string, { docNumber, approvedBy, markings = [] }: OfficialPaper) {
  const shown = markings.slice(0, markingLines)
  return [
    ...shown.map((text) => styled('Marking', text)),
    ...blankLines(markingLines - shown.length),
    headParagraph(head),
    ...blankLines(2),
    numberParagraph(docNumber ? documentNumber(docNumber) : '', approvedBy),
    ruleParagraph(),
  ]
}

function headParagraph(head: string) {
  const size = Math.min(largestHead, Math.floor((core.width / 25.4) * 72 * 0.97) / [...head].length)
  const halfPoints = Math.floor(size * 2)
  return styled('Letterhead', [run(head, { size: halfPoints })], {
    spacing: {
      before: millimetres(headTop) - markingLines * linePitch,
      after: 0,
      line: Math.round(halfPoints * 10 * headLine),
      lineRule: LineRuleType.EXACT,
    },
  })
}

/** Centred; with an approver the number stands at the left and the approver at the right, each one character in. */
function numberParagraph(number: string, approvedBy: string | undefined) {
  if (!approvedBy) return styled('DocumentNumber', number)
  return styled('Normal', [run(`${number}\t签发人：`), inFont('kai', approvedBy)], {
    indent: { left: character, right: character },
    tabStops: [{ type: TabStopType.RIGHT, position: typeWidth('portrait') - character }],
  })
}

/** A line of its own, 4 mm high, that carries the rule at its foot. */
const ruleParagraph = () =>
  styled('Normal', '', {
    spacing: { before: 0, after: 0, line: millimetres(ruleGap), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: ruleWidth(ruleThickness), color: red, space: 0 } },
  })
