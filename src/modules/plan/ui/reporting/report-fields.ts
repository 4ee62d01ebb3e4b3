// A report's questions as fields of a form, and what is filled in as the report's own fields.
import type { FieldProblem } from '#kernel/refusal.ts'
import type { Facts } from '#rules/condition.ts'
import { type Field, type Fields, number, text, yesNo } from '#rules/field.ts'
import type { Report, ReportFields } from '../../contract.ts'

const lines = { lines: 3, longest: 2_000 } as const
const answerPrefix = 'answer-'

/** What must be filled in is the server's to say: it depends on the light. Here nothing is demanded. */
export function fieldsOfReport({ asks, questions, target, isLocked }: Report): Fields {
  const figure: Fields =
    target === null
      ? { claimed: number(['完成比例', 'Share done'], { unit: '%', least: 0, most: 100, decimals: 1, optional: true }) }
      : { reached: number(['截至期末完成', 'Reached'], { unit: target.unit, decimals: 4, optional: true }) }
  const own = questions.flatMap(({ key, label, kind }): [string, Field][] => {
    if (kind === 'indicator') return []
    const words = [label, label] as const
    const made = { text: text(words, lines), number: number(words, { decimals: 4 }), 'yes-no': yesNo(words) }[kind]
    return [[`${answerPrefix}${key}`, { ...made, optional: true }]]
  })
  return {
    ...(asks.includes('figure') && !isLocked ? figure : {}),
    ...(asks.includes('narrative') && { narrative: text(['进展情况', 'Progress'], { ...lines, optional: true }) }),
    ...(asks.includes('problem') && { problem: text(['存在问题', 'Problems'], { ...lines, optional: true }) }),
    ...(asks.includes('next-step') && { nextStep: text(['下一步安排', 'Next step'], { ...lines, optional: true }) }),
    ...Object.fromEntries(own),
  }
}

export const factsOfReport = (report: Report): Facts => ({
  reached: report.reached,
  claimed: report.claimed,
  narrative: report.narrative,
  problem: report.problem,
  nextStep: report.nextStep,
  ...Object.fromEntries(Object.entries(report.answers).map(([key, value]) => [`${answerPrefix}${key}`, value])),
})

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)
const figure = (value: unknown) => (typeof value === 'number' ? value : null)

export function reportOfFacts(report: Report, facts: Facts): ReportFields {
  const answers = report.questions.flatMap(({ key, kind }) => {
    if (kind === 'indicator') return []
    const value = facts[`${answerPrefix}${key}`]
    return value === undefined || value === null ? [] : [[key, value as string | number | boolean]]
  })
  return {
    ...(!report.isLocked && { reached: figure(facts['reached']) }),
    claimed: figure(facts['claimed']),
    narrative: words(facts['narrative']),
    problem: words(facts['problem']),
    nextStep: words(facts['nextStep']),
    answers: Object.fromEntries(answers),
  }
}

/** The server names an answer by its path, `answers.key`; the form by one name. */
export const atFields = (problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.map(({ path, message }) => ({ path: path.replace(/^answers\./, answerPrefix), message }))
