// The lifecycle of a case, composed from the stages its edition names: one line of states, and the ways beside it.

import type { Lifecycle, State } from './define-lifecycle.ts'
import type { Edition } from './define-programme.ts'
import type { Clock, Party, Stage } from './stage.ts'
import { type StageState, stageStates } from './stage-states.ts'

const ended = (label: readonly [string, string], phase: State['phase']): State => ({
  phase,
  label,
  editors: [],
  clock: null,
  on: {},
})

/** States before the decision may be left by the applicant; a withdrawn case can come back while its call is open. */
const beforeDecision = new Set(['endorse', 'formal-check', 'duplicate-check', 'review', 'decide'])
const afterDecision = new Set(['certify', 'contract', 'pay', 'perform', 'accept', 'evaluate'])
const refused = ['not-endorsed', 'formally-refused', 'refused-as-duplicate', 'rejected', 'not-accepted'] as const

const officers: readonly Party[] = ['division']
const applicants: readonly Party[] = ['applicant']

/** `call` is the division's own affair: a case begins with the application. */
export function lifecycleOf(edition: Edition): Lifecycle {
  const line = edition.stages.filter(({ stage }) => stage !== 'call')
  const states: Record<string, State> = {}
  line.forEach((stage, index) => {
    const next = line[index + 1]
    Object.assign(states, statesOf(stage, next ? stageStates[next.stage].state : 'closed'))
  })
  if (!Object.hasOwn(states, 'closed')) states['closed'] = ended(['已办结', 'Closed'], 'close')
  addRefusals(states, edition.sideways.appeal?.clock ?? null, stageStates.decide.state)
  addWaysOut(states, edition)
  return { initial: stageStates.apply.state, states }
}

function statesOf(stage: Stage, next: string): Record<string, State> {
  const { state, label, editors, moves, beside = {} } = stageStates[stage.stage]
  const place = (to: string) => (to === 'next' ? next : to)
  const by: readonly Party[] = [stage.by, ...(stage.with ?? [])]
  const movesOf = (own: StageState['moves']) =>
    Object.fromEntries(Object.entries(own).map(([action, { to, who }]) => [action, { by: who ?? by, to: place(to) }]))
  const main: State = { phase: stage.stage, label, editors, clock: stage.clock ?? null, on: movesOf(moves) }
  const others = Object.entries(beside).map(([name, one]): [string, State] => [
    name,
    { phase: stage.stage, label: one.label, editors: one.editors, clock: null, on: movesOf(one.moves) },
  ])
  return { [state]: main, ...Object.fromEntries(others) }
}

const labelsOfRefusals: Record<(typeof refused)[number], readonly [string, string]> = {
  'not-endorsed': ['未获推荐', 'Not endorsed'],
  'formally-refused': ['形式审查未通过', 'Refused in the formal check'],
  'refused-as-duplicate': ['查重未通过', 'Refused as a duplicate'],
  rejected: ['未获批准', 'Not approved'],
  'not-accepted': ['未通过验收', 'Not accepted'],
}

function addRefusals(states: Record<string, State>, appeal: Clock | null, decision: string): void {
  const targets = new Set(Object.values(states).flatMap(({ on }) => Object.values(on).map((move) => move?.to)))
  for (const name of refused) {
    if (!targets.has(name)) continue
    const state = ended(labelsOfRefusals[name], 'decide')
    states[name] = appeal ? { ...state, clock: appeal, on: { appeal: { by: applicants, to: 'appealed' } } } : state
    if (appeal)
      states['appealed'] = {
        phase: 'decide',
        label: ['复审中', 'Under appeal'],
        editors: [],
        clock: null,
        on: { uphold: { by: officers, to: 'closed' }, reopen: { by: officers, to: decision } },
      }
  }
}

function addWaysOut(states: Record<string, State>, { sideways }: Edition): void {
  const leave = (name: string, action: string, by: readonly Party[], to: string) => {
    const state = states[name]
    if (state) states[name] = { ...state, on: { ...state.on, [action]: { by, to } } }
  }
  for (const [name, { phase, on }] of Object.entries(states)) {
    if (Object.keys(on).length === 0) continue
    if (beforeDecision.has(phase) && !refused.includes(name as (typeof refused)[number]) && name !== 'appealed')
      leave(name, 'withdraw', applicants, 'withdrawn')
    if (afterDecision.has(phase)) {
      if (sideways.exit) leave(name, 'exit', applicants, 'exited')
      if (sideways.revocation) leave(name, 'revoke', officers, 'revoked')
    }
  }
  const reached = (to: string) =>
    Object.values(states).some(({ on }) => Object.values(on).some((move) => move?.to === to))
  if (reached('withdrawn'))
    states['withdrawn'] = {
      ...ended(['已撤回', 'Withdrawn'], 'apply'),
      // The quota counts a withdrawn case until the call has closed: withdrawing and reviving must not evade it.
      on: { revive: { by: applicants, to: stageStates.apply.state } },
    }
  if (reached('exited')) states['exited'] = ended(['已退出', 'Left'], 'close')
  if (reached('revoked')) states['revoked'] = ended(['已撤销', 'Revoked'], 'close')
}
