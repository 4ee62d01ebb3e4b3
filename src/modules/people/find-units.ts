// Units as screens pick them: by name, pinyin initials or kind, in the order of the department.
import { pinyin } from 'pinyin-pro'
import type { UnitKind } from '#kernel/unit.ts'
import type { Context } from '#platform/work/context.ts'
import type { Unit } from './contract.ts'
import { peopleErrors } from './errors.ts'
import './table.ts'

/** All open units that match; a department has a few hundred. */
export async function findUnits(
  ctx: Context,
  { search = '', kind }: { search?: string | undefined; kind?: UnitKind | undefined },
): Promise<Unit[]> {
  const units = await openUnits(ctx).orderBy('position').execute()
  const wanted = search.trim().toLowerCase()
  return units.filter(
    (unit) =>
      (kind === undefined || unit.kind === kind) &&
      (unit.name.includes(wanted) || unit.shortName.includes(wanted) || initials(unit.shortName).startsWith(wanted)),
  )
}

const initials = (name: string) => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('')

const openUnits = (ctx: Context) =>
  ctx.sql
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'short_name as shortName', 'kind', 'path', 'region'])
    .where('authority', '=', ctx.authority)
    .where('closed_on', 'is', null)

/** undefined where it is closed. */
export const findUnit = (ctx: Context, unitId: string): Promise<Unit | undefined> =>
  openUnits(ctx).where('id', '=', unitId).executeTakeFirst()

/** The department itself: the root of the tree. */
export async function getDepartment(ctx: Context): Promise<Unit> {
  const department = await openUnits(ctx).where('kind', '=', 'department').executeTakeFirst()
  if (!department) throw peopleErrors.refuse('unit-not-found')
  return department
}
