// People of every role with one known password; they exist only in a demonstration.

import { demonstrationPassword } from '#modules/people/contract.ts'
import { addRole, findUnits, openAccount } from '#modules/people/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor, Role } from '#rules/actor.ts'

interface DemonstrationPerson {
  username: string
  name: string
  unitCode: string
  role: Role
}

/** Invented people; the names belong to nobody. */
export const people: readonly DemonstrationPerson[] = [
  { username: 'duban', name: '周督办', unitCode: 'office', role: 'supervisor' },
  { username: 'chuzhang', name: '陈立新', unitCode: 'high-technology', role: 'division-officer' },
  { username: 'mianyang', name: '李绵生', unitCode: '510700', role: 'bureau-officer' },
  { username: 'tingling', name: '赵远山', unitCode: 'kjt', role: 'leader' },
  { username: 'xitong', name: '系统管理员', unitCode: 'kjt', role: 'system-admin' },
  { username: 'anquan', name: '安全管理员', unitCode: 'kjt', role: 'security-admin' },
  { username: 'shenji', name: '审计管理员', unitCode: 'kjt', role: 'audit-admin' },
]

/** A supervisor works for the whole department, whichever division they sit in. */
const grantedAt = ({ role, unitCode }: DemonstrationPerson) => (role === 'supervisor' ? 'kjt' : unitCode)

/** The supervisor, in whose name the sample notice is imported. */
export async function employDemonstrationPeople(ctx: Context): Promise<Actor> {
  const units = new Map((await findUnits(ctx, {})).map((unit) => [unit.code, unit]))
  const unitOf = (code: string) => {
    const unit = units.get(code)
    if (!unit) throw new Error(`no unit ${code}`)
    return unit
  }
  const actors: Actor[] = []
  for (const person of people) {
    const { id: accountId } = await openAccount(ctx, {
      username: person.username,
      name: person.name,
      unitId: unitOf(person.unitCode).id,
      password: demonstrationPassword,
      isDemonstration: true,
    })
    const { id: unitId, path: unitPath } = unitOf(grantedAt(person))
    await addRole(ctx, { accountId, role: person.role, unitId })
    actors.push({ kind: 'person', accountId, name: person.name, grants: [{ role: person.role, unitId, unitPath }] })
  }
  return actors[0] as Actor
}
