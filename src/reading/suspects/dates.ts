// Dates that contradict each other: the day of signing against the number, the title and the plan.
import type { Suspect } from '#reading/contract.ts'
import type { FoundHeader } from '#reading/header/header.ts'
import { rawSpan, type View } from '#reading/lines/view.ts'

export function findDateConflicts(view: View, { header, signature, numberYear }: FoundHeader): Suspect[] {
  if (!signature) return []
  const { raw, iso, start, end } = signature.date
  const signed = Number(iso.slice(0, 4))
  const against = conflictWith(signed, numberYear, header.planYear)
  if (!against) return []
  const suggestion = raw.replace(/^[^年]+年/, (year) => year.replace(/\S.*(?=年)/s, String(against.year)))
  return [
    {
      ...rawSpan(view, start, end),
      text: raw,
      suggestion,
      type: 'date-conflict',
      confidence: against.confidence,
      why: `落款年份${signed}与${against.by}的${against.year}不一致，请核对。`,
    },
  ]
}

function conflictWith(
  signed: number,
  numberYear: number | null,
  planYear: number | null,
): { year: number; by: string; confidence: number } | undefined {
  if (numberYear !== null && numberYear !== signed) {
    const agrees = planYear === null || Math.abs(planYear - numberYear) <= 1
    return { year: numberYear, by: '发文字号', confidence: agrees ? 0.85 : 0.6 }
  }
  // A plan is signed in its own year or at the end of the year before.
  if (numberYear === null && planYear !== null && (signed > planYear || signed < planYear - 1))
    return { year: planYear, by: '标题年份', confidence: 0.6 }
  return undefined
}
