// Brings the figures of indicators into the parts they measure, and the lights with them, in the transaction that changed them.
import { sql } from 'kysely'
import { groupBy } from '#kernel/group-by.ts'
import { findIndicator, province, unitFactor } from '#modules/indicators/contract.ts'
import { findMeasures } from '#modules/indicators/index.ts'
import type { Context } from '#platform/work/context.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import '../breakdown/table.ts'
import './table.ts'

/** All measured parts where nothing narrows them. */
interface Which {
  indicators?: readonly string[]
  commitmentIds?: readonly string[]
}

/** A whole is measured for the province, a part of a city or county for its region; parts of divisions sum up. */
async function findMeasured(ctx: Context, { indicators, commitmentIds }: Which) {
  return ctx.sql
    .selectFrom('part')
    .innerJoin('commitment_measure as measure', (join) =>
      join.onRef('measure.authority', '=', 'part.authority').onRef('measure.commitment_id', '=', 'part.commitment_id'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'part.authority').onRef('unit.id', '=', 'part.unit_id'),
    )
    .select(['part.id', 'part.level', 'part.target_unit', 'part.due_on', 'part.computed', 'part.expected'])
    .select(['part.is_measured', 'part.measured_on', 'measure.indicator', 'unit.kind', 'unit.region'])
    .where('part.authority', '=', ctx.authority)
    .where('part.state', 'not in', ['closed', 'cancelled'])
    .$if(indicators !== undefined, (query) => query.where('measure.indicator', 'in', [...(indicators ?? [])]))
    .$if(commitmentIds !== undefined, (query) => query.where('part.commitment_id', 'in', [...(commitmentIds ?? [])]))
    .execute()
}

type Measured = Awaited<ReturnType<typeof findMeasured>>[number]

const placeOf = ({ level, kind, region }: Measured): string | null => {
  if (level === 0) return province
  return kind === 'bureau' || kind === 'county' ? region : null
}

interface Change {
  id: string
  computed: number | null
  expected: number | null
  /** Its completion follows; otherwise only what it is held against has moved. */
  isNew: boolean
}

/** How many parts changed. A part takes the year of its due date. */
export async function measureParts(ctx: Context, which: Which = {}): Promise<number> {
  const parts = await findMeasured(ctx, which)
  const groups = [...groupBy(parts, ({ indicator, due_on }) => `${indicator} ${due_on.slice(0, 4)}`)]
  const asked = groups.flatMap(([key, members]) => {
    const [id = '', period = ''] = key.split(' ')
    const indicator = findIndicator(id)
    const regions = [...new Set(members.flatMap((part) => placeOf(part) ?? []))]
    return indicator ? [{ indicator, period, regions, members }] : []
  })
  const measures = await findMeasures(ctx, asked)
  const changes = measures.flatMap(({ indicator, values, expected }, index) =>
    (asked[index]?.members ?? []).flatMap((part): Change[] => {
      const place = placeOf(part)
      const factor = unitFactor(indicator.unit, part.target_unit ?? '')
      if (place === null || factor === null) return []
      const value = values.get(place)
      const computed = value === undefined ? null : round(value * factor)
      // Until the registers answer, reports tell.
      const told = computed === null ? null : expected
      const isNew = part.is_measured !== (computed !== null) || (part.is_measured && part.computed !== computed)
      return isNew || part.expected !== told || isOld(ctx, part)
        ? [{ id: part.id, computed, expected: told, isNew }]
        : []
    }),
  )
  await keepMeasures(ctx, changes)
  return changes.length
}

const isOld = (ctx: Context, { measured_on, expected }: Measured) =>
  expected !== null && measured_on !== ctx.clock.today()

/** Sums of decimals drift in the fifteenth digit. */
const round = (value: number) => Number(value.toPrecision(14))

async function keepMeasures(ctx: Context, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(
    ({ id, computed, expected }) => sql`(${id}::uuid, ${computed}::numeric, ${expected}::numeric)`,
  )
  await sql`update part set is_measured = now.computed is not null,
      computed = case when now.computed is null and not part.is_measured then part.computed else now.computed end,
      expected = now.expected, measured_on = ${ctx.clock.today()}::date
    from (values ${sql.join(rows)}) as now (id, computed, expected)
    where part.authority = ${ctx.authority} and part.id = now.id`.execute(ctx.sql)
  await settleProgress(
    ctx,
    changes.filter(({ isNew }) => isNew).map(({ id }) => id),
  )
}
