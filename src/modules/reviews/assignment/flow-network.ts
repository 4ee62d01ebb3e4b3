// An assignment as a network: places flow from proposals through unit limits to reviewers and are counted at the root.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import type { PairTable } from './pair-table.ts'

/**
 * Nodes are reviewers, then proposals, then limits, then the root. Arcs are the pairs in the order of the table,
 * then proposal → limit, reviewer → root, and one stopgap per node: what flows there in the end cannot be placed.
 */
export interface FlowNetwork {
  readonly table: PairTable
  readonly nodes: number
  readonly root: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly capacity: Float64Array
  readonly gain: Float64Array
  readonly flow: Float64Array
  readonly firstCount: number
  readonly firstStopgap: number
}

/** Per pair. */
export interface FlowRequest {
  table: PairTable
  /** Whole numbers. */
  weight: Float64Array
  /** 1 where nothing is said. */
  capacity?: Int32Array | undefined
}

export function openNetwork({ table, weight, capacity }: FlowRequest): FlowNetwork {
  const { proposals, reviewers, limit, limitOf } = table
  const pairs = weight.length
  const root = reviewers + proposals + limitOf.length
  const firstCount = pairs + limitOf.length
  const firstStopgap = firstCount + reviewers
  const arcs = firstStopgap + root
  const network: FlowNetwork = {
    table,
    nodes: root + 1,
    root,
    from: new Int32Array(arcs),
    to: new Int32Array(arcs),
    capacity: new Float64Array(arcs),
    gain: new Float64Array(arcs),
    flow: new Float64Array(arcs),
    firstCount,
    firstStopgap,
  }
  const put = (arc: number, from: number, to: number, room: number) => {
    network.from[arc] = from
    network.to[arc] = to
    network.capacity[arc] = room
  }
  for (let proposal = 0; proposal < proposals; proposal++) {
    for (let pair = table.start[proposal]!; pair < table.start[proposal + 1]!; pair++) {
      const group = limit[pair]!
      const slot = group < 0 ? reviewers + proposal : reviewers + proposals + group
      put(pair, slot, table.reviewer[pair]!, capacity?.[pair] ?? 1)
    }
  }
  for (const [group, proposal] of limitOf.entries())
    put(pairs + group, reviewers + proposal, reviewers + proposals + group, table.room[group]!)
  for (let j = 0; j < reviewers; j++) put(firstCount + j, j, root, table.most[j]! - table.least[j]!)
  for (let node = 0; node < root; node++) putStopgap(network, node, put)
  setGains(network, weight)
  return network
}

/** A proposal sends its empty places to the root, a reviewer below the least load draws from it; others carry nothing. */
function putStopgap(network: FlowNetwork, node: number, put: PutArc): void {
  const arc = network.firstStopgap + node
  const least = leastOf(network, node)
  const need = needOf(network, node)
  if (least > 0) put(arc, network.root, node, least)
  else put(arc, node, network.root, need + 1)
  network.flow[arc] = least + need
}

type PutArc = (arc: number, from: number, to: number, capacity: number) => void

const leastOf = ({ table }: FlowNetwork, node: number) => table.least[node] ?? 0
const needOf = ({ table }: FlowNetwork, node: number) => table.need[node - table.reviewers] ?? 0

/**
 * A stopgap costs more than any rearrangement of pairs can bring. A missing review is the least evil, an empty place
 * is worse, and what stands idle at the start is never worth taking up.
 */
export function setGains(network: FlowNetwork, weight: Float64Array): void {
  const { gain, root, firstStopgap } = network
  gain.set(weight)
  const cost = root * spread(weight) + 1
  if (3 * cost > Number.MAX_SAFE_INTEGER) throw new Error('the weights are too large to be added up exactly')
  for (let node = 0; node < root; node++)
    gain[firstStopgap + node] = -cost * (leastOf(network, node) > 0 ? 1 : needOf(network, node) > 0 ? 2 : 3)
}

function spread(weight: Float64Array): number {
  let [low, high] = [0, 0]
  for (const each of weight) {
    low = Math.min(low, each)
    high = Math.max(high, each)
  }
  return high - low + 1
}
