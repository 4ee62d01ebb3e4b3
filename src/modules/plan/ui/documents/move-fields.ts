// What a step of a document asks for: the clock of a consultation, the facts of an issue, the reason of a step back.
import type { Facts } from '#rules/condition.ts'
import { choice, day, type Fields, text } from '#rules/field.ts'
import type { DocumentTrack } from '../../contract.ts'

export type NextStep = DocumentTrack['nextSteps'][number]

export const isIssue = ({ stage }: NextStep) => stage === 'issued' || stage === 'obtained'

/** The steps stand in order: on, back, dropped; a document at its first stage has none back. */
export const isBack = ({ nextSteps }: DocumentTrack, step: NextStep) =>
  step.stage !== 'dropped' && nextSteps.indexOf(step) > 0

const lines = { lines: 2, longest: 500 } as const

export function fieldsOfMove(track: DocumentTrack, step: NextStep): Fields {
  const { days, urgentDays, basis } = step
  if (step.stage === 'dropped' || isBack(track, step)) return { note: text(['理由', 'Reason'], lines) }
  const clock: Fields =
    days === null || urgentDays === null
      ? {}
      : {
          clock: choice(
            ['期限（自今天起算）', 'Clock (from today)'],
            {
              normal: [`${days} 个工作日`, `${days} working days`],
              urgent: [`紧急，${urgentDays} 个工作日`, `Urgent, ${urgentDays} working days`],
            },
            basis === null ? {} : { basis },
          ),
        }
  const note = text(['说明', 'Note'], { ...lines, optional: true })
  if (!isIssue(step)) return { ...clock, note }
  const number = { longest: 60, hint: ['如：川科政〔2022〕3号', 'For example 川科政〔2022〕3号'] } as const
  return {
    issuedTitle: text(['印发标题', 'Issued title'], {
      longest: 200,
      lines: 2,
      hint: ['可与计划标题不同，两个都保留', 'May differ from the planned title; both are kept'],
    }),
    docNumber: text(['文号', 'Number'], track.route === 'own' ? number : { ...number, optional: true }),
    issuer: text(['印发机关', 'Issuer'], { longest: 60, optional: true }),
    issuedOn: day(['印发日期', 'Issued on']),
    sourceNote: text(['来源', 'Source'], {
      longest: 300,
      optional: true,
      hint: ['公开地址或刊登处', 'Where it was published'],
    }),
    note,
  }
}

export const factsAtFirst = ({ plannedTitle }: DocumentTrack, step: NextStep, today: string): Facts => ({
  ...(step.urgentDays !== null && { clock: 'normal' }),
  ...(isIssue(step) && { issuedTitle: plannedTitle, issuedOn: today }),
})

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

export const moveOf = (step: NextStep, facts: Facts) => ({
  stage: step.stage,
  isUrgent: facts['clock'] === 'urgent',
  note: words(facts['note']),
  issuedTitle: words(facts['issuedTitle']),
  docNumber: words(facts['docNumber']),
  issuer: words(facts['issuer']),
  issuedOn: words(facts['issuedOn']),
  sourceNote: words(facts['sourceNote']),
})
