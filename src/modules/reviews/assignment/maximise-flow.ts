// Finds the assignment of the highest total: the network simplex method, exact in whole numbers.
// biome-ignore-all lint/style/noNonNullAssertion: nodes and arcs come from the network itself

import { type FlowNetwork, type FlowRequest, openNetwork, setGains } from './flow-network.ts'
import type { Pace } from './pace.ts'
import { computeValues, graft, plantTree, type SpanningTree } from './spanning-tree.ts'

/** Reusable: after weights have changed, only what the change touches is worked on again. */
export interface FlowSolver {
  /** Whole numbers per pair. */
  setWeights(weight: Float64Array): void
  solve(pace: Pace): Promise<Flow>
}

export interface Flow {
  /** Per pair. */
  amount: Float64Array
  /** Per reviewer; above 0 only where the most is reached, below 0 only where the least is. They prove the total. */
  prices: Float64Array
  /** Empty places per proposal, missing reviews per reviewer; all 0 if needs and loads can be met. */
  emptyPlaces: Float64Array
  missingReviews: Float64Array
}

/** On which side of its range an arc outside the tree rests. */
const [atMost, inTree, atLeast] = [-1, 0, 1]

interface Simplex {
  readonly network: FlowNetwork
  readonly tree: SpanningTree
  readonly side: Int8Array
}

/** Arcs to look through in turn, in blocks, from where the last look ended. */
interface Round {
  readonly arcs: Int32Array
  next: number
}

export function openFlowSolver(request: FlowRequest): FlowSolver {
  const network = openNetwork(request)
  const simplex = { network, tree: plantTree(network), side: new Int8Array(network.gain.length) }
  simplex.side.fill(atLeast, 0, network.firstStopgap)
  const rounds = [promisingArcs(network), Int32Array.from({ length: network.firstStopgap }, (_, arc) => arc)]
  return {
    setWeights(weight) {
      setGains(network, weight)
      computeValues(network, simplex.tree)
    },
    async solve(pace) {
      for (const arcs of rounds) {
        const round = { arcs, next: 0 }
        for (let arc = findEntering(simplex, round); arc >= 0; arc = findEntering(simplex, round)) {
          pivot(simplex, arc)
          if (pace.isDue()) await pace.pause()
        }
      }
      return readFlow(simplex)
    },
  }
}

/** Few pairs beyond the best of each proposal are ever used; what they leave to improve, the full round finds. */
function promisingArcs({ table, gain, firstStopgap }: FlowNetwork): Int32Array {
  const arcs: number[] = []
  for (let proposal = 0; proposal < table.proposals; proposal++) {
    const [from, to] = [table.start[proposal]!, table.start[proposal + 1]!]
    const wanted = 8 + 4 * table.need[proposal]!
    const bar = gain.slice(from, to).sort()[Math.max(0, to - from - wanted)]!
    for (let pair = from; pair < to; pair++) if (gain[pair]! >= bar) arcs.push(pair)
  }
  for (let arc = table.reviewer.length; arc < firstStopgap; arc++) arcs.push(arc)
  return Int32Array.from(arcs)
}

/** The best of the next block of arcs that has any; -1 if none improves the total. */
function findEntering({ network, side, tree }: Simplex, round: Round): number {
  const { from, to, gain } = network
  const { value } = tree
  const { arcs } = round
  const block = Math.max(50, Math.ceil(Math.sqrt(arcs.length)))
  let [best, bestGain, left, at] = [-1, 0, block, round.next]
  for (let seen = 0; seen < arcs.length; seen++) {
    const arc = arcs[at]!
    const gained = side[arc]! * (gain[arc]! + value[to[arc]!]! - value[from[arc]!]!)
    if (gained > bestGain) {
      best = arc
      bestGain = gained
    }
    if (++at === arcs.length) at = 0
    if (--left > 0) continue
    if (best >= 0) break
    left = block
  }
  round.next = at
  return best
}

/**
 * Pushes as much as fits around the circle that the arc closes. Of several arcs that stop the push the last one
 * in its direction leaves the tree: so the method cannot run in circles itself.
 */
function pivot({ network, tree, side }: Simplex, entering: number): void {
  const { from, to, gain, flow, capacity } = network
  const { parent, arc, depth, value } = tree
  const isForward = side[entering] === atLeast
  const start = isForward ? from[entering]! : to[entering]!
  const end = isForward ? to[entering]! : from[entering]!
  let push = capacity[entering]!
  let [cut, isOnStartSide] = [-1, false]
  let [down, up] = [start, end]
  while (down !== up) {
    if (depth[down]! >= depth[up]!) {
      const room = roomBetween(network, arc[down]!, from[arc[down]!] !== down)
      if (room < push) [push, cut, isOnStartSide] = [room, down, true]
      down = parent[down]!
    } else {
      const room = roomBetween(network, arc[up]!, from[arc[up]!] === up)
      if (room <= push) [push, cut, isOnStartSide] = [room, up, false]
      up = parent[up]!
    }
  }
  const meeting = down
  flow[entering]! += isForward ? push : -push
  for (let node = start; node !== meeting; node = parent[node]!)
    flow[arc[node]!]! += from[arc[node]!] === node ? -push : push
  for (let node = end; node !== meeting; node = parent[node]!)
    flow[arc[node]!]! += from[arc[node]!] === node ? push : -push
  if (cut < 0) {
    side[entering] = isForward ? atMost : atLeast
    return
  }
  const leaving = arc[cut]!
  side[leaving] = flow[leaving] === 0 ? atLeast : atMost
  side[entering] = inTree
  const [top, onto] = isOnStartSide ? [start, end] : [end, start]
  const reduced = gain[entering]! + value[to[entering]!]! - value[from[entering]!]!
  graft(tree, cut, top, onto, entering, from[entering] === top ? reduced : -reduced)
}

const roomBetween = ({ flow, capacity }: FlowNetwork, arc: number, isAlong: boolean) =>
  isAlong ? capacity[arc]! - flow[arc]! : flow[arc]!

function readFlow({ network, tree }: Simplex): Flow {
  const { table, flow, firstStopgap } = network
  const { reviewers, proposals } = table
  return {
    amount: flow.slice(0, table.reviewer.length),
    prices: tree.value.slice(0, reviewers).map((value) => -value),
    emptyPlaces: flow.slice(firstStopgap + reviewers, firstStopgap + reviewers + proposals),
    missingReviews: flow.slice(firstStopgap, firstStopgap + reviewers),
  }
}
