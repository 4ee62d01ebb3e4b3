// An edition as it can be tried out: on which day, by which values, announced by which call.
import type { DateOnly } from '#kernel/date-only.ts'
import { findCalls } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import { answersOf, editionsAnswered } from '#policy/register-answers.ts'
import { demand } from '#rules/allow.ts'
import { type Given, readsOf, valueOn } from '#rules/dated.ts'
import { type Edition, editionName, sourceOf } from '#rules/define-programme.ts'
import { isInForce } from '#rules/editions.ts'
import type { Words } from '#rules/field.ts'
import type { RegisterAnswers } from '#rules/register-answers.ts'
import type { TrialParameter } from '../contract/what-if.ts'
import { indicatorErrors } from '../errors.ts'
import { tryOutPermissions } from '../permissions.ts'

export interface Trial {
  edition: Edition
  answers: RegisterAnswers
  on: DateOnly
  /** What the newest call of the edition announces. */
  given: Given
  callTitle: string | null
}

/** Today where the edition is in force; the nearest day on which it is, otherwise. */
function dayFor(edition: Edition, today: DateOnly): DateOnly {
  if (isInForce(edition, today)) return today
  const [from, to] = edition.inForce
  return today < from ? from : (to ?? today)
}

/** Refuses unknown editions, days on which it is not in force, and `not-answered` where no register has the facts. */
export async function openTrial(ctx: Context, { edition: name, on }: { edition: string; on?: DateOnly | undefined }) {
  demand(tryOutPermissions, ctx.actor, 'try-out')
  const edition = on === undefined ? programmes.getEdition(name) : programmes.get(name, on)
  const answers = answersOf(edition)
  if (!answers) {
    const known = editionsAnswered.map((one) => `${one.title[0]}（${editionName(one)}）`).join('、')
    throw indicatorErrors.refuse('not-answered', { title: edition.title[0], titleEn: edition.title[1], known })
  }
  const calls = await findCalls(ctx, { programme: edition.id })
  const call = calls.find(
    (one) => one.edition === editionName(edition) && one.phase !== 'draft' && one.phase !== 'cancelled',
  )
  const trial: Trial = {
    edition,
    answers,
    on: on ?? dayFor(edition, ctx.clock.today()),
    given: call?.given ?? {},
    callTitle: call?.title ?? null,
  }
  return trial
}

export const wordsOf = ([zh, en]: Words) => ({ zh, en })

/** Every named parameter of the edition with what applies now. */
export function parametersOf({ edition, on, given, callTitle }: Trial): TrialParameter[] {
  return Object.entries(edition.parameters).map(([name, parameter]) => {
    const shared = { name, label: wordsOf(parameter.label), unit: parameter.unit ?? '', reads: readsOf(parameter) }
    const isAnnounced = parameter.kind === 'announced'
    const law = isAnnounced ? null : valueOn(parameter, on)
    if (given[name] !== undefined) return { ...shared, value: given[name], basis: callTitle ?? '', isAnnounced: true }
    const basis = parameter.kind === 'announced' ? parameter.reason : sourceOf(edition, law?.basis ?? '')
    return { ...shared, value: law?.value ?? null, basis, isAnnounced }
  })
}

export async function getTrial(ctx: Context, asked: { edition: string; on?: DateOnly | undefined }) {
  const trial = await openTrial(ctx, asked)
  return { edition: editionName(trial.edition), on: trial.on, parameters: parametersOf(trial) }
}
