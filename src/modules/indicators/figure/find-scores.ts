// What a composite is made of in one place and year: each part with value, score and weight, and against what it is held.
import type { Context } from '#platform/work/context.ts'
import { placeName } from '#policy/places.ts'
import { demand } from '#rules/allow.ts'
import type { Words } from '#rules/field.ts'
import { province } from '../contract/declared.ts'
import type { Scores } from '../contract/figures.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import type { AskedFigure } from './get-figure.ts'
import { openBook } from './open-book.ts'
import { usualPeriod } from './usual-period.ts'
import { settled } from './worth.ts'

const wordsOf = ([zh, en]: Words) => ({ zh, en })
const settledOrNone = (value: number | null) => (value === null ? null : settled(value))

export async function findScores(
  ctx: Context,
  { indicator: id, region = province, period: asked }: AskedFigure,
): Promise<Scores | null> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const indicator = getIndicator(id)
  const { source } = indicator
  if (source.from !== 'composite') return null
  const period = asked ?? usualPeriod(indicator, ctx.clock.today())
  const book = await openBook(ctx, [indicator], region)
  const standing = book.standingOf(indicator, period)
  if (!standing) return null
  const { edition, value, known, blocks } = standing
  const bestOf = (part: string) => {
    const best = book.bestOf(getIndicator(part), period)
    return best && { ...best, name: placeName(best.region) }
  }
  return {
    edition: edition.edition,
    basis: edition.basis,
    mark: edition.mark,
    normalisation: wordsOf(edition.normalisation),
    notes: edition.notes.map(wordsOf),
    value: settledOrNone(value),
    known: settled(known),
    leastKnown: source.leastKnown,
    blocks: blocks.map(({ title, weight, score, known: share, parts }) => ({
      title: wordsOf(title),
      weight,
      score: settledOrNone(score),
      known: settled(share),
      parts: parts.map((part) => ({
        indicator: part.indicator,
        weight: part.weight,
        value: part.value,
        score: settledOrNone(part.score),
        standard: part.standard ?? null,
        best: part.standard ? null : bestOf(part.indicator),
      })),
    })),
  }
}
