// Turns chances into one drawing: along closed circles chances move up and down by lot until each is 0 or 1.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import type { PairTable } from './pair-table.ts'
import type { SeededRandom } from './seeded-random.ts'

interface Lots {
  from: Int32Array
  to: Int32Array
  /** In whole units, `certain` to a place. */
  value: Float64Array
  certain: number
  /** Arcs at each node that may still be open. */
  arcsAt: number[][]
}

/**
 * A drawing in which each pair comes with exactly its chance (Gandhi, Khuller, Parthasarathy, Srinivasan 2006). Sums
 * that were whole stay; a reviewer's load becomes one of the two whole numbers next to its expectation.
 */
export function roundChances(table: PairTable, chances: Float64Array, certain: number, random: SeededRandom) {
  const lots = openLots(table, chances, certain)
  for (let node = 0; node < lots.arcsAt.length; node++)
    for (let circle = findCircle(lots, node); circle; circle = findCircle(lots, node)) moveAlong(lots, circle, random)
  return Uint8Array.from(chances, (_, pair) => (lots.value[pair] === certain ? 1 : 0))
}

/** Pairs lead to reviewers from their unit limit, or straight from their proposal; reviewers lead to the root. */
function openLots(table: PairTable, chances: Float64Array, certain: number): Lots {
  const { reviewers, proposals, limitOf, limit, reviewer, start } = table
  const pairs = chances.length
  const root = reviewers + proposals + limitOf.length
  const arcs = pairs + limitOf.length + reviewers
  const lots: Lots = {
    from: new Int32Array(arcs),
    to: new Int32Array(arcs),
    value: new Float64Array(arcs),
    certain,
    arcsAt: Array.from({ length: root + 1 }, () => []),
  }
  const put = (arc: number, from: number, to: number) => {
    lots.from[arc] = from
    lots.to[arc] = to
  }
  const ofLimit = (group: number) => pairs + group
  const ofReviewer = (j: number) => pairs + limitOf.length + j
  for (const [group, proposal] of limitOf.entries())
    put(ofLimit(group), reviewers + proposal, reviewers + proposals + group)
  for (let j = 0; j < reviewers; j++) put(ofReviewer(j), j, root)
  for (let proposal = 0; proposal < proposals; proposal++) {
    for (let pair = start[proposal]!; pair < start[proposal + 1]!; pair++) {
      const group = limit[pair]!
      put(pair, group < 0 ? reviewers + proposal : reviewers + proposals + group, reviewer[pair]!)
      lots.value[pair] = chances[pair]!
      if (group >= 0) lots.value[ofLimit(group)]! += chances[pair]!
      lots.value[ofReviewer(reviewer[pair]!)]! += chances[pair]!
    }
  }
  for (let arc = 0; arc < arcs; arc++) {
    if (!isOpen(lots, arc)) continue
    lots.arcsAt[lots.from[arc]!]!.push(arc)
    lots.arcsAt[lots.to[arc]!]!.push(arc)
  }
  return lots
}

const isOpen = ({ value, certain }: Lots, arc: number) => value[arc]! % certain !== 0

/** A node never has a single open arc, because what goes in comes out: whoever walks on must come back somewhere. */
function findCircle(lots: Lots, start: number): { arc: number; isForward: boolean }[] | undefined {
  const path: { arc: number; isForward: boolean }[] = []
  const stepOf = new Map([[start, 0]])
  let [node, cameBy] = [start, -1]
  for (;;) {
    const arc = nextOpen(lots, node, cameBy)
    if (arc < 0) return undefined
    const isForward = lots.from[arc] === node
    path.push({ arc, isForward })
    node = isForward ? lots.to[arc]! : lots.from[arc]!
    const seen = stepOf.get(node)
    if (seen !== undefined) return path.slice(seen)
    stepOf.set(node, path.length)
    cameBy = arc
  }
}

function nextOpen(lots: Lots, node: number, except: number): number {
  const arcs = lots.arcsAt[node]!
  for (let at = arcs.length - 1; at >= 0; at--) {
    const arc = arcs[at]!
    if (!isOpen(lots, arc)) arcs.splice(at, 1)
    else if (arc !== except) return arc
  }
  return -1
}

/** Up by `rise` or down by `fall`, so that on average nothing changes. */
function moveAlong({ value, certain }: Lots, circle: { arc: number; isForward: boolean }[], random: SeededRandom) {
  let [rise, fall] = [certain, certain]
  for (const { arc, isForward } of circle) {
    const above = certain - (value[arc]! % certain)
    const below = value[arc]! % certain
    rise = Math.min(rise, isForward ? above : below)
    fall = Math.min(fall, isForward ? below : above)
  }
  const change = random.below(rise + fall) < fall ? rise : -fall
  for (const { arc, isForward } of circle) value[arc]! += isForward ? change : -change
}
