// A department with its units and some people, for tests.
import { sichuanUnits } from '#policy/sichuan/units.ts'
import { type Actor, type Role, systemActor } from '#rules/actor.ts'
import type { World } from '../../../test/world.ts'
import { openAccount } from './create-account.ts'
import { findUnits } from './find-units.ts'
import { addRole } from './grant-role.ts'
import { loadUnits } from './load-units.ts'

export const password = 'Kexue-2022'

/** Unit ids by code: `kjt`, `510700`, `high-technology`. */
export async function loadDepartment(world: World): Promise<Map<string, string>> {
  return world.as(systemActor, async (ctx) => {
    await loadUnits(ctx, sichuanUnits)
    return new Map((await findUnits(ctx, {})).map((unit) => [unit.code, unit.id]))
  })
}

/** An account that can sign in with `password` and acts with the one role. */
export async function employ(
  world: World,
  units: Map<string, string>,
  username: string,
  role: Role,
  unitCode = 'kjt',
): Promise<Actor> {
  const unitId = units.get(unitCode) ?? ''
  return world.as(systemActor, async (ctx) => {
    const { id } = await openAccount(ctx, { username, name: username, unitId, password })
    await addRole(ctx, { accountId: id, role, unitId })
    const { path } = (await findUnits(ctx, {})).find((unit) => unit.id === unitId) ?? { path: '/kjt/' }
    return { kind: 'person', accountId: id, name: username, grants: [{ role, unitId, unitPath: path }] }
  })
}
