// Permission tables: which role may take which action on a record in which state.
import { type Actor, type Role, roles } from './actor.ts'
import { ruleErrors } from './errors.ts'

/** A record as permissions see it; `unitPaths` are the units it belongs to, none when it belongs to the whole department. */
export interface Subject<State extends string = string> {
  state?: State
  unitPaths?: readonly string[]
}

export interface Allowance<State extends string = string> {
  roles: readonly Role[]
  /** States in which the action exists; all when left out. */
  states?: readonly State[]
  /** The role must be held in a unit at or above one of the record's. */
  withinUnit?: boolean
}

/** One allowance, or several of which any is enough. */
export type Allowances<State extends string = string> = Allowance<State> | readonly Allowance<State>[]

export type Permissions<Action extends string = string, State extends string = string> = Readonly<
  Record<Action, Allowances<State>>
>

export const allowancesOf = <State extends string>(allowances: Allowances<State>): readonly Allowance<State>[] =>
  'roles' in allowances ? [allowances] : allowances

/** `allow(['supervisor'], { states: ['in-review'] })`; the word `everyone` stands for every role. */
export function allow<State extends string>(
  who: readonly Role[] | 'everyone',
  limits: Omit<Allowance<State>, 'roles'> = {},
): Allowance<State> {
  return { roles: who === 'everyone' ? roles : who, ...limits }
}

function holdsRole(allowance: Allowance, actor: Actor, subject: Subject): boolean {
  if (actor.kind === 'system') return true
  return actor.grants.some(
    ({ role, unitPath }) =>
      allowance.roles.includes(role) &&
      (!allowance.withinUnit || (subject.unitPaths ?? []).some((path) => path.startsWith(unitPath))),
  )
}

const stateAllows = <State extends string>({ states }: Allowance<State>, { state }: Subject<State>) =>
  states === undefined || state === undefined || states.includes(state)

export function may<Action extends string, State extends string>(
  permissions: Permissions<Action, State>,
  actor: Actor,
  action: Action,
  subject: Subject<State> = {},
): boolean {
  return allowancesOf(permissions[action]).some(
    (allowance) => holdsRole(allowance, actor, subject) && stateAllows(allowance, subject),
  )
}

/** Refuses `permission-denied` where the role is missing, `not-in-this-state` where only the moment is wrong. */
export function demand<Action extends string, State extends string>(
  permissions: Permissions<Action, State>,
  actor: Actor,
  action: Action,
  subject: Subject<State> = {},
): void {
  if (may(permissions, actor, action, subject)) return
  const isHeld = allowancesOf(permissions[action]).some((allowance) => holdsRole(allowance, actor, subject))
  throw ruleErrors.refuse(isHeld ? 'not-in-this-state' : 'permission-denied')
}

/** What the actor may do to the record now; the screen shows only these. */
export function allowedActions<Action extends string, State extends string>(
  permissions: Permissions<Action, State>,
  actor: Actor,
  subject: Subject<State>,
): Action[] {
  return (Object.keys(permissions) as Action[]).filter((action) => may(permissions, actor, action, subject))
}
