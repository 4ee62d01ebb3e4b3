// What the public was told: every version of one figure for those inside, the newest of each for anybody.
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { province } from '../contract/declared.ts'
import type { Publication, PublicFigure } from '../contract.ts'
import { indicatorPermissions } from '../permissions.ts'
import './table.ts'

interface Asked {
  indicator: string
  region?: string | undefined
  period: Period
}

/** The newest first. */
export async function findPublications(
  ctx: Context,
  { indicator, region = province, period }: Asked,
): Promise<Publication[]> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const rows = await publishedFigures(ctx)
    .where('indicator', '=', indicator)
    .where('region', '=', region)
    .where('period', '=', period)
    .orderBy('no', 'desc')
    .execute()
  return rows.map(({ published_by: publishedBy, ...row }) => ({ ...present(row), publishedBy }))
}

/** The last published first. */
export async function findOpenFigures(ctx: Context): Promise<PublicFigure[]> {
  const rows = await publishedFigures(ctx)
    .distinctOn(['indicator', 'region', 'period'])
    .orderBy('indicator')
    .orderBy('region')
    .orderBy('period')
    .orderBy('no', 'desc')
    .execute()
  return rows
    .toSorted((a, b) => b.published_at.getTime() - a.published_at.getTime())
    .map(({ published_by, ...row }) => present(row))
}

const publishedFigures = (ctx: Context) =>
  ctx.sql.selectFrom('published_figure').selectAll().where('authority', '=', ctx.authority)

type Row = Omit<Awaited<ReturnType<ReturnType<typeof publishedFigures>['executeTakeFirstOrThrow']>>, 'published_by'>

const present = (row: Row): PublicFigure => ({
  indicator: row.indicator,
  region: row.region,
  period: row.period,
  no: row.no,
  value: row.value,
  status: row.status,
  basis: row.basis,
  asOf: row.as_of,
  demonstration: row.demonstration,
  why: row.why,
  publishedOn: row.published_on,
})
