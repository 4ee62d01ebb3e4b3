// A lifecycle as one table: in each state, what may be done and where it leads, with four things kept apart.
import { judgingErrors } from './errors-of-judging.ts'
import type { Words } from './field.ts'
import type { Clock, Party, StageName } from './stage.ts'

export interface State<Name extends string = string, Action extends string = string> {
  /** The inner phase, for those who handle the case. */
  phase: StageName
  /** What the applicant sees; it may say less than the phase. */
  label: Words
  /** Who may change what has been written. */
  editors: readonly Party[]
  /** What runs while the case stands here. */
  clock: Clock | null
  /** Who moves it on, action by action, and to which state. */
  on: Readonly<Partial<Record<Action, { by: readonly Party[]; to: Name }>>>
}

export interface Lifecycle<Name extends string = string, Action extends string = string> {
  initial: Name
  states: Readonly<Record<Name, State<Name, Action>>>
}

/** Every target is a state of the table: TypeScript checks it for a table written by hand. */
export function defineLifecycle<const Name extends string, const Action extends string>(
  lifecycle: Lifecycle<Name, Action>,
): Lifecycle<Name, Action> {
  return lifecycle
}

/** What may be done in a state, by one party or by any. */
export function actionsIn<Name extends string, Action extends string>(
  { states }: Lifecycle<Name, Action>,
  state: Name,
  party?: Party,
): Action[] {
  const moves = Object.entries(states[state].on) as [Action, { by: readonly Party[] }][]
  return moves.flatMap(([action, { by }]) => (party === undefined || by.includes(party) ? [action] : []))
}

/** The state an action leads to. Refuses `action-not-allowed` with the state, the action and what is possible instead. */
export function nextState<Name extends string, Action extends string>(
  lifecycle: Lifecycle<Name, Action>,
  from: Name,
  action: Action,
): Name {
  const state = lifecycle.states[from]
  const move = state.on[action]
  if (!move)
    throw judgingErrors.refuse('action-not-allowed', {
      from,
      action,
      label: state.label[0],
      labelEn: state.label[1],
      available: actionsIn(lifecycle, from).join('、') || '—',
    })
  return move.to
}

/** States that nothing leads to from the first one: a table has none. */
export function unreachable<Name extends string>({ initial, states }: Lifecycle<Name>): Name[] {
  const seen = new Set<Name>([initial])
  for (const name of seen) for (const move of Object.values(states[name].on) as { to: Name }[]) seen.add(move.to)
  return (Object.keys(states) as Name[]).filter((name) => !seen.has(name))
}
