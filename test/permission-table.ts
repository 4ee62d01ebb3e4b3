// Holds a module's permissions against a table written by hand: action, state, and every role that may.
import { describe, expect, test } from 'vitest'
import { type Role, roles } from '#rules/actor.ts'
import { may, type Permissions } from '#rules/allow.ts'
import { person } from './world.ts'

/** Who may whatever the record's unit, and who may only for records of their own unit. */
type Row<Action extends string, State extends string> = readonly [
  Action,
  State | 'any',
  anywhere: readonly Role[],
  inOwnUnit?: readonly Role[],
]

/** Roles that a row does not name may not; a row is wanted for every action in every state it is given for. */
export function describePermissions<Action extends string, State extends string>(
  record: string,
  permissions: Permissions<Action, State>,
  states: readonly State[],
  table: readonly Row<Action, State>[],
): void {
  const holders = (action: Action, state: State | 'any', unitPath: string) =>
    roles.filter((role) =>
      may(permissions, person(role, '/kjt/own/'), action, {
        unitPaths: [unitPath],
        ...(state !== 'any' && { state }),
      }),
    )
  describe(`on ${record}`, () => {
    const rows = table.map(([action, state, anywhere, own = []]) => [action, state, anywhere, own] as const)
    test.each(rows)('%s while %s is for: %s, in their own unit also for: %s', (action, state, anywhere, own) => {
      expect(holders(action, state, '/kjt/other/')).toEqual(roles.filter((role) => anywhere.includes(role)))
      expect(holders(action, state, '/kjt/own/')).toEqual(
        roles.filter((role) => anywhere.includes(role) || own.includes(role)),
      )
    })

    test('every action and state stands in the table', () => {
      const wanted = (Object.keys(permissions) as Action[]).flatMap((action) =>
        states.length === 0 ? [`${action} any`] : states.map((state) => `${action} ${state}`),
      )

      expect(table.map(([action, state]) => `${action} ${state}`).sort()).toEqual(wanted.sort())
    })
  })
}
