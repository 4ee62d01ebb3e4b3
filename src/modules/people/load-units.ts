// Brings a department's units in line with its policy file: new ones open, changed ones are renamed, none is deleted.
import { uuidv7 } from 'uuidv7'
import type { UnitSeed } from '#kernel/unit.ts'
import type { Context } from '#platform/work/context.ts'
import './table.ts'

/** `seeds` list parents before their children, the department first; how many units were opened or changed. */
export async function loadUnits(ctx: Context, seeds: readonly UnitSeed[]): Promise<number> {
  const present = await ctx.sql
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'short_name', 'duties'])
    .where('authority', '=', ctx.authority)
    .execute()
  const known = new Map(present.map((unit) => [unit.code, unit]))
  const ids = new Map(present.map((unit) => [unit.code, unit.id]))

  const opened = seeds.filter((seed) => !known.has(seed.code))
  for (const seed of opened) ids.set(seed.code, uuidv7())
  if (opened.length > 0) {
    await ctx.sql
      .insertInto('unit')
      .values(
        opened.map((seed) => ({
          authority: ctx.authority,
          id: ids.get(seed.code) ?? '',
          code: seed.code,
          parent_id: seed.parentCode === null ? null : (ids.get(seed.parentCode) ?? null),
          path: seed.path,
          name: seed.name,
          short_name: seed.shortName,
          kind: seed.kind,
          region: seed.region,
          duties: [...seed.duties],
          position: seeds.indexOf(seed),
          opened_on: ctx.clock.today(),
          closed_on: null,
        })),
      )
      .execute()
  }

  const changed = seeds.filter((seed) => {
    const unit = known.get(seed.code)
    return unit && (unit.name !== seed.name || unit.duties.join() !== seed.duties.join())
  })
  for (const seed of changed) {
    await ctx.sql
      .updateTable('unit')
      .set({ name: seed.name, short_name: seed.shortName, duties: [...seed.duties] })
      .where('authority', '=', ctx.authority)
      .where('code', '=', seed.code)
      .execute()
  }
  const count = opened.length + changed.length
  if (count > 0) {
    await ctx.audit({
      action: 'load-units',
      subjectKind: 'unit',
      subjectId: ids.get(seeds[0]?.code ?? '') ?? '',
      after: { opened: opened.length, changed: changed.map((seed) => seed.code) },
    })
  }
  return count
}
