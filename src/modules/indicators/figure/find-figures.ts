// All indicators of one place and year as a list, read in three queries.
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { indicators, province } from '../contract/declared.ts'
import type { Figure, FigureRow } from '../contract/figures.ts'
import { subjectOf } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findTargets, targetOn } from '../targets/find-targets.ts'
import { figureIn } from './get-figure.ts'
import { openBook } from './open-book.ts'

const listed = indicators.filter(({ isPart }) => !isPart)

interface Asked {
  region?: string | undefined
  year?: string | undefined
}

export async function findFigures(ctx: Context, { region = province, year }: Asked): Promise<FigureRow[]> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const today = ctx.clock.today()
  const period = year ?? today.slice(0, 4)
  const book = await openBook(ctx, listed, region)
  const targets = await findTargets(ctx, { indicators: listed.map(({ id }) => id), region, period })
  return listed.map((indicator) => {
    const versions = targets.filter((one) => one.indicator === indicator.id)
    const figure = figureIn(book, indicator, { region, period, today, target: targetOn(versions, today) })
    return { ...rowOf(figure), allowedActions: allowedActions(indicatorPermissions, ctx.actor, subjectOf(indicator)) }
  })
}

function rowOf({ records, forecast, computed, ...row }: Figure): Omit<FigureRow, 'allowedActions'> {
  return { ...row, demonstration: row.basis === 'computed' ? (computed?.demonstration ?? 0) : 0 }
}
