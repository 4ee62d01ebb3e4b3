// Loads the figures and targets that come with the product; what is there already stays as it is.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { publishedFigures } from '#policy/sichuan/published-figures.data.ts'
import { province } from '../contract/declared.ts'
import { findTargets } from '../targets/find-targets.ts'
import { addTarget } from '../targets/set-target.ts'
import { tellOfFigures } from '../totals/subscribers.ts'
import '../table.ts'

/** How many were new. */
export async function loadPublished(ctx: Context): Promise<number> {
  const observations = await loadObservations(ctx)
  const targets = await loadTargets(ctx)
  const loaded = observations.length + targets.length
  if (loaded === 0) return 0
  await ctx.audit({
    action: 'load-published',
    subjectKind: 'indicator',
    subjectId: 'all',
    after: { observations: observations.length, targets: targets.length },
  })
  await tellOfFigures(ctx, [...new Set([...observations, ...targets])])
  return loaded
}

/** Ids of the indicators of new ones. */
async function loadObservations(ctx: Context): Promise<string[]> {
  const rows = publishedFigures.observations.map(
    ([indicator, region, period, value, status, knownFrom, source, isDerived]) => ({
      id: uuidv7(),
      indicator,
      region,
      period,
      value,
      status,
      known_from: knownFrom,
      source,
      is_derived: isDerived,
    }),
  )
  const { rows: made } = await sql<{ indicator: string }>`
    insert into observation (authority, id, indicator, region, period, value, status, source, is_derived, known_from,
      origin, recorded_by, recorded_at)
    select ${ctx.authority}, r.id, r.indicator, r.region, r.period, r.value, r.status, r.source, r.is_derived, r.known_from,
      'published', ${ctx.actor.name}, ${ctx.clock.now()}
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as r (id uuid, indicator text, region text, period text,
      value numeric, status text, source text, is_derived boolean, known_from date)
    on conflict do nothing returning indicator`.execute(ctx.sql)
  return made.map(({ indicator }) => indicator)
}

async function loadTargets(ctx: Context): Promise<string[]> {
  const all = publishedFigures.targets
  const known = await findTargets(ctx, { indicators: all.map(([indicator]) => indicator), region: province })
  const made: string[] = []
  for (const [indicator, period, value, comparator, baseline, effectiveOn, reason, source] of all) {
    const versions = known.filter((one) => one.indicator === indicator && one.period === period)
    if (versions.some((one) => one.source === source)) continue
    const before = made.filter((one) => one === `${indicator} ${period}`).length
    const target = { indicator, region: province, period, value, comparator, baseline, effectiveOn, reason, source }
    await addTarget(ctx, target, versions.length + before + 1)
    made.push(`${indicator} ${period}`)
  }
  return made.map((one) => one.split(' ')[0] ?? '')
}
