// Lays two lists of promises side by side: each lower one goes to the upper one it is most like, if it is like enough.
import type { Quantity } from '#reading/contract.ts'
import type { Aligned, AlignedPromise, Alignment } from '../contract.ts'
import { likeness, vectorsOf } from './likeness.ts'

/** From here on two promises are taken for the same matter. */
const alike = 0.3
/** Nearly the same words: next year keeps the promise. */
const nearlySame = 0.72
const mostMatches = 5

type Sides = Pick<Alignment, 'aligned' | 'own' | 'counts'>

export function align(upper: readonly AlignedPromise[], lower: readonly AlignedPromise[], as: Alignment['as']): Sides {
  const vectors = vectorsOf([...upper, ...lower].map(({ text }) => text))
  const upperVectors = vectors.slice(0, upper.length)
  const lowerVectors = vectors.slice(upper.length)
  const found: Aligned['matches'][] = upper.map(() => [])
  const own: AlignedPromise[] = []
  for (const [index, promise] of lower.entries()) {
    const scores = upperVectors.map((vector) => likeness(vector, lowerVectors[index] ?? new Map()))
    const best = scores.reduce((at, score, place) => (score > (scores[at] ?? 0) ? place : at), 0)
    const score = scores[best] ?? 0
    const above = upper[best]
    if (!above || score < alike) own.push(promise)
    else
      found[best]?.push({
        lower: promise,
        score: Math.round(score * 100) / 100,
        quantity: quantityRelation(above.quantity, promise.quantity),
        due: dueRelation(above.dueOn, promise.dueOn),
      })
  }
  const aligned = upper.map((promise, index): Aligned => {
    const matches = (found[index] ?? []).sort((a, b) => b.score - a.score).slice(0, mostMatches)
    return { upper: promise, matches, outcome: as === 'level' ? levelOutcome(matches) : yearOutcome(matches) }
  })
  const counts: Record<string, number> = { own: own.length }
  for (const { outcome } of aligned) counts[outcome] = (counts[outcome] ?? 0) + 1
  return { aligned, own, counts }
}

const levelOutcome = (matches: Aligned['matches']): Aligned['outcome'] => (matches.length > 0 ? 'picked-up' : 'nobody')

function yearOutcome([best]: Aligned['matches']): Aligned['outcome'] {
  if (!best) return 'dropped'
  if (best.quantity === 'larger') return 'raised'
  if (best.quantity === 'smaller' || best.quantity === 'missing') return 'lowered'
  return best.score >= nearlySame || best.quantity === 'equal' ? 'kept' : 'changed'
}

const scales: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3 }

/** 1.4万家 and 14000家 are one quantity; 亿元 and 万元 are one unit. */
function plain({ value, unit }: Quantity): { value: number; unit: string } {
  const scale = Object.keys(scales).find((word) => unit.startsWith(word))
  return scale ? { value: value * (scales[scale] ?? 1), unit: unit.slice(scale.length) } : { value, unit }
}

const downward = new Set(['reduce_to', 'lte', 'lt'])

/** A figure that is to come down is larger in ambition when it is smaller. */
function quantityRelation(above: Quantity | null, below: Quantity | null): Aligned['matches'][number]['quantity'] {
  if (!above) return 'none'
  if (!below) return 'missing'
  const [a, b] = [plain(above), plain(below)]
  if (a.unit !== b.unit) return 'incomparable'
  if (a.value === b.value) return 'equal'
  const isLess = b.value < a.value
  return isLess !== downward.has(above.comparator) ? 'smaller' : 'larger'
}

function dueRelation(above: string | null, below: string | null): Aligned['matches'][number]['due'] {
  if (above === null || below === null) return 'unknown'
  return below === above ? 'same' : below < above ? 'earlier' : 'later'
}
