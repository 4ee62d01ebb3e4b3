// People of every role with one known password; they exist only in a demonstration.
import { pinyin } from 'pinyin-pro'
import { demonstrationPassword } from '#modules/people/contract.ts'
import { addRole, findUnits, hashPassword, openAccount } from '#modules/people/index.ts'
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
  { username: 'jiangyou', name: '何江', unitCode: '510781', role: 'bureau-officer' },
  { username: 'tingling', name: '赵远山', unitCode: 'kjt', role: 'leader' },
  { username: 'xitong', name: '系统管理员', unitCode: 'kjt', role: 'system-admin' },
  { username: 'anquan', name: '安全管理员', unitCode: 'kjt', role: 'security-admin' },
  { username: 'shenji', name: '审计管理员', unitCode: 'kjt', role: 'audit-admin' },
]

/** A supervisor works for the whole department, whichever division they sit in. */
const grantedAt = ({ role, unitCode }: DemonstrationPerson) => (role === 'supervisor' ? 'kjt' : unitCode)

/** The counties of one city have officers too, so that work can be followed down to the third level. */
const countiesOf = '5107'

interface KnownUnit {
  id: string
  code: string
  path: string
  kind: string
  shortName: string
}

/** Everyone who acts in the demonstration, by the code of the unit they act for; the supervisor stands under `supervisor`. */
export async function employDemonstrationPeople(ctx: Context): Promise<Map<string, Actor>> {
  const units = new Map((await findUnits(ctx, {})).map((unit) => [unit.code, unit]))
  const unitOf = (code: string): KnownUnit => {
    const unit = units.get(code)
    if (!unit) throw new Error(`no unit ${code}`)
    return unit
  }
  const passwordHash = await hashPassword(demonstrationPassword)
  const actors = new Map<string, Actor>()
  for (const person of [...people, ...clerksFor([...units.values()])]) {
    const { id: accountId } = await openAccount(ctx, {
      username: person.username,
      name: person.name,
      unitId: unitOf(person.unitCode).id,
      passwordHash,
      isDemonstration: true,
    })
    const { id: unitId, path: unitPath } = unitOf(grantedAt(person))
    await addRole(ctx, { accountId, role: person.role, unitId })
    const grants = [{ role: person.role, unitId, unitPath }]
    actors.set(person.role === 'supervisor' ? 'supervisor' : person.unitCode, {
      kind: 'person',
      accountId,
      name: person.name,
      grants,
    })
  }
  return actors
}

/** An officer for every unit that has work and none of the people above; called by the unit's own name. */
function clerksFor(units: readonly KnownUnit[]): DemonstrationPerson[] {
  const taken = new Set(people.filter(({ role }) => role.endsWith('officer')).map(({ unitCode }) => unitCode))
  const wanted = units.filter(
    ({ code, kind }) =>
      !taken.has(code) &&
      (kind === 'division' ||
        kind === 'bureau' ||
        kind === 'office' ||
        (kind === 'county' && code.startsWith(countiesOf))),
  )
  const used = new Set(people.map(({ username }) => username))
  return wanted.map(({ code, kind, shortName }) => {
    const place = shortName.replace(/(市|州)?科技局$|(市|县|区)?科技部门$/, '')
    const isDivision = kind === 'division'
    const wish = isDivision ? `${code}-office` : pinyin(place, { toneType: 'none', type: 'array' }).join('')
    const username = used.has(wish) ? `${wish}-${code}` : wish
    used.add(username)
    return { username, name: `${place}经办`, unitCode: code, role: isDivision ? 'division-officer' : 'bureau-officer' }
  })
}
