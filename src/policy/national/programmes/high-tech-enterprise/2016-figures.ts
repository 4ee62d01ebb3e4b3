// How the figures of a high-tech enterprise are counted: research spending and heads (国科发火〔2016〕195号).
import { ratio } from '#rules/measure.ts'

/** Money in fen; a year the firm did not yet exist in is undefined. */
interface ResearchYears {
  ownResearchY1: number | undefined
  ownResearchY2: number | undefined
  ownResearchY3: number
  otherResearchY1: number | undefined
  otherResearchY2: number | undefined
  otherResearchY3: number
  outsourcedHomeY1: number | undefined
  outsourcedHomeY2: number | undefined
  outsourcedHomeY3: number
  outsourcedAbroadY1: number | undefined
  outsourcedAbroadY2: number | undefined
  outsourcedAbroadY3: number
  yearsCovered: number
}

export const researchFields = [
  'yearsCovered',
  'ownResearchY1',
  'ownResearchY2',
  'ownResearchY3',
  'otherResearchY1',
  'otherResearchY2',
  'otherResearchY3',
  'outsourcedHomeY1',
  'outsourcedHomeY2',
  'outsourcedHomeY3',
  'outsourcedAbroadY1',
  'outsourcedAbroadY2',
  'outsourcedAbroadY3',
] as const

/** A column the form no longer asks for may still hold an older entry: it does not count. */
const inYear = (value: number | undefined, covered: number, from: number) => (covered >= from ? (value ?? 0) : 0)

/** Twentieths of a fen, so that 80% of what is outsourced and 20% of the total stay whole numbers. */
function twentieths(own: number, other: number, outsourced: number): number {
  const rest = 5 * own + 4 * outsourced
  // Other costs are at most 20% of the total, hence a quarter of the rest.
  return 4 * rest + Math.min(20 * other, rest)
}

/** Research spending of the covered years in twentieths of a fen: outsourced at 80%, other costs at most 20% of each year's total. */
export function researchTwentieths(facts: ResearchYears): number {
  const { yearsCovered: covered } = facts
  const first = twentieths(
    inYear(facts.ownResearchY1, covered, 3),
    inYear(facts.otherResearchY1, covered, 3),
    inYear(facts.outsourcedHomeY1, covered, 3) + inYear(facts.outsourcedAbroadY1, covered, 3),
  )
  const second = twentieths(
    inYear(facts.ownResearchY2, covered, 2),
    inYear(facts.otherResearchY2, covered, 2),
    inYear(facts.outsourcedHomeY2, covered, 2) + inYear(facts.outsourcedAbroadY2, covered, 2),
  )
  const outsourced = facts.outsourcedHomeY3 + facts.outsourcedAbroadY3
  return first + second + twentieths(facts.ownResearchY3, facts.otherResearchY3, outsourced)
}

/** Share of that spending that arises in China: everything but what is outsourced abroad. */
export function shareInChina(facts: ResearchYears): number {
  const { yearsCovered: covered } = facts
  const abroad =
    inYear(facts.outsourcedAbroadY1, covered, 3) +
    inYear(facts.outsourcedAbroadY2, covered, 2) +
    facts.outsourcedAbroadY3
  const total = researchTwentieths(facts)
  return ratio(total - 16 * abroad, total)
}

interface SalesYears {
  salesY1: number | undefined
  salesY2: number | undefined
  salesY3: number
  yearsCovered: number
}
export const salesFields = ['yearsCovered', 'salesY1', 'salesY2', 'salesY3'] as const

export const salesOfYears = ({ salesY1, salesY2, salesY3, yearsCovered }: SalesYears): number =>
  inYear(salesY1, yearsCovered, 3) + inYear(salesY2, yearsCovered, 2) + salesY3

export interface Month {
  staffBegin: number
  staffEnd: number
  scientistsBegin: number
  scientistsEnd: number
}

/** Heads are means of monthly means, (first + last) ÷ 2; halves and the number of months cancel in the ratio. */
export function scientistShare(months: readonly Month[]): number {
  let [scientists, staff] = [0, 0]
  for (const month of months) {
    scientists += month.scientistsBegin + month.scientistsEnd
    staff += month.staffBegin + month.staffEnd
  }
  return ratio(scientists, staff)
}
