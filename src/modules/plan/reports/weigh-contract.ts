// The burden meter: what a request costs those who answer it, told before it is sent.

import { daysBetween } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { minutesPerField, minutesPerReport } from '#policy/sichuan/supervision/burden.ts'
import { demand } from '#rules/allow.ts'
import type { Burden, NewContract } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { planPermissions } from '../permissions.ts'
import { knownQuestions } from './known-questions.ts'
import { heightsOf, partsInScope } from './scope.ts'

const daysOfPeriod = { week: 7, month: 30.4, quarter: 91.3, milestone: 121.7 }

/** Minutes of one report. */
export function minutesOf({ asks, questions }: Pick<NewContract, 'asks' | 'questions'>): number {
  const asked = asks.reduce((sum, ask) => sum + minutesPerField[ask], 0)
  return minutesPerReport + questions.reduce((sum, { kind }) => sum + minutesPerField[kind], asked)
}

/** Refuses `contract-ends-before-start`. */
export function refuseBackwardTerm({ startsOn, endsOn }: Pick<NewContract, 'startsOn' | 'endsOn'>): void {
  if (endsOn < startsOn) throw progressErrors.refuse('contract-ends-before-start', { startsOn, endsOn })
}

export async function weighContract(
  ctx: Context,
  { planId, ...contract }: NewContract & { planId: string },
): Promise<Burden> {
  demand(planPermissions, ctx.actor, 'supervise')
  refuseBackwardTerm(contract)
  const parts = await partsInScope(ctx, planId, contract.scope)
  const heights = heightsOf(parts)
  // A figure that a register or the parts below give is filled in, not asked.
  const isKnown = (part: (typeof parts)[number]) => part.isMeasured || (heights.get(part.id) ?? 0) > 0
  const figures = contract.asks.includes('figure') ? parts.filter(isKnown).length : 0
  const isAsked = ({ kind }: NewContract['questions'][number]) => kind !== 'indicator'
  const asked = contract.questions.filter(isAsked).length
  const prefilled = figures + parts.length * (contract.questions.length - asked)
  const minutesEach = minutesOf(contract)
  const minutes = parts.length * minutesEach - figures * minutesPerField.figure
  const days = daysBetween(contract.startsOn, contract.endsOn) + 1
  const periods = Math.max(1, Math.round(days / daysOfPeriod[contract.frequency]))
  const hours = (value: number) => Math.round((value / 60) * 10) / 10
  return {
    fields: contract.asks.length + asked,
    units: new Set(parts.map(({ unitId }) => unitId)).size,
    countyUnits: new Set(parts.filter(({ unitKind }) => unitKind === 'county').map(({ unitId }) => unitId)).size,
    reports: parts.length,
    prefilled,
    minutesEach,
    hoursPerPeriod: hours(minutes),
    hoursPerYear: hours(minutes * periods),
    known: knownQuestions(contract),
  }
}
