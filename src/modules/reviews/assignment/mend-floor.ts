// Lifts single proposals to a floor by chains of exchanges: one takes a reviewer from another, which takes a third, and so on.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { proposalSums } from './lift-proposals.ts'
import type { Pace } from './pace.ts'
import type { PairTable } from './pair-table.ts'

interface Mending {
  table: PairTable
  floor: number
  amount: Float64Array
  sums: Float64Array
  load: Int32Array
  proposalOf: Int32Array
  /** Pairs of each reviewer, used or not. */
  pairsOf: number[][]
}

/** One exchange: `drop` leaves the proposal and `take` comes in. */
interface Exchange {
  drop: number
  take: number
  /** The exchange that needs the place which `drop` gives up; none for the first of a chain. */
  before: Exchange | undefined
}

const mostPasses = 20

/** Starts from any assignment that keeps the loads; undefined if some proposal stays below the floor. */
export async function mendFloor(
  table: PairTable,
  floor: number,
  start: Float64Array,
  { pace, secondsLeft }: { pace: Pace; secondsLeft: () => number },
): Promise<Float64Array | undefined> {
  const mending = openMending(table, floor, start)
  for (let pass = 0; pass < mostPasses; pass++) {
    const low = [...mending.sums.keys()]
      .filter((proposal) => mending.sums[proposal]! < floor)
      .sort((a, b) => mending.sums[a]! - mending.sums[b]!)
    if (low.length === 0) return mending.amount
    let isBetter = false
    for (const proposal of low) {
      if (pace.isDue()) await pace.pause()
      if (secondsLeft() <= 0) return undefined
      const halfway = Math.ceil((mending.sums[proposal]! + floor) / 2)
      const chain = findChain(mending, proposal, floor) ?? findChain(mending, proposal, halfway)
      if (chain) carryOut(mending, chain)
      isBetter ||= chain !== undefined
    }
    if (!isBetter) return undefined
  }
  return undefined
}

function openMending(table: PairTable, floor: number, start: Float64Array): Mending {
  const proposalOf = new Int32Array(table.reviewer.length)
  const pairsOf: number[][] = Array.from({ length: table.reviewers }, () => [])
  const load = new Int32Array(table.reviewers)
  for (let proposal = 0; proposal < table.proposals; proposal++)
    proposalOf.fill(proposal, table.start[proposal], table.start[proposal + 1])
  for (const [pair, used] of start.entries()) {
    pairsOf[table.reviewer[pair]!]!.push(pair)
    load[table.reviewer[pair]!]! += used
  }
  return { table, floor, amount: start.slice(), sums: proposalSums(table, start), load, proposalOf, pairsOf }
}

/**
 * The shortest chain after which the proposal has at least `goal` and no other has fallen below the floor, or lower if
 * it was below already. It ends with a reviewer who has room, or with the one whom the first exchange set free.
 */
function findChain(mending: Mending, proposal: number, goal: number): Exchange | undefined {
  const { table, amount, sums, load } = mending
  const { start, score, reviewer, most, least } = table
  const drop = leastUseful(mending, proposal)
  const freed = reviewer[drop]!
  const mayShrink = load[freed]! > least[freed]!
  const isEnd = (j: number) => j === freed || (mayShrink && load[j]! < most[j]!)
  const seen = new Set<number>([freed])
  const queue: Exchange[] = []
  for (let take = start[proposal]!; take < start[proposal + 1]!; take++) {
    if (amount[take]! > 0 || sums[proposal]! - score[drop]! + score[take]! < goal) continue
    if (!fitsLimit(mending, drop, take)) continue
    const first = { drop, take, before: undefined }
    if (isEnd(reviewer[take]!)) return first
    seen.add(reviewer[take]!)
    queue.push(first)
  }
  for (const exchange of queue) {
    const end = exchangesAfter(mending, exchange, seen, isEnd, queue)
    if (end) return end
  }
  return undefined
}

/** Who could give up the reviewer that `exchange` takes: the continuation that ends the chain, or all into the queue. */
function exchangesAfter(
  mending: Mending,
  exchange: Exchange,
  seen: Set<number>,
  isEnd: (reviewer: number) => boolean,
  queue: Exchange[],
): Exchange | undefined {
  const { table, amount, sums, floor, proposalOf, pairsOf } = mending
  const { start, score, reviewer } = table
  for (const drop of pairsOf[reviewer[exchange.take]!]!) {
    const other = proposalOf[drop]!
    if (amount[drop] === 0 || isInChain(mending, exchange, other)) continue
    const keep = Math.min(floor, sums[other]!)
    for (let take = start[other]!; take < start[other + 1]!; take++) {
      const j = reviewer[take]!
      if (amount[take]! > 0 || sums[other]! - score[drop]! + score[take]! < keep) continue
      if ((seen.has(j) && !isEnd(j)) || !fitsLimit(mending, drop, take)) continue
      const next = { drop, take, before: exchange }
      if (isEnd(j)) return next
      seen.add(j)
      queue.push(next)
    }
  }
  return undefined
}

function leastUseful({ table, amount }: Mending, proposal: number): number {
  let least = -1
  for (let pair = table.start[proposal]!; pair < table.start[proposal + 1]!; pair++)
    if (amount[pair]! > 0 && (least < 0 || table.score[pair]! < table.score[least]!)) least = pair
  return least
}

function fitsLimit({ table, amount, proposalOf }: Mending, drop: number, take: number): boolean {
  const group = table.limit[take]!
  if (group < 0 || group === table.limit[drop]) return true
  let inside = 0
  const proposal = proposalOf[take]!
  for (let pair = table.start[proposal]!; pair < table.start[proposal + 1]!; pair++)
    if (table.limit[pair] === group) inside += amount[pair]!
  return inside < table.room[group]!
}

function isInChain({ proposalOf }: Mending, exchange: Exchange, proposal: number): boolean {
  for (let each: Exchange | undefined = exchange; each; each = each.before)
    if (proposalOf[each.drop] === proposal) return true
  return false
}

function carryOut({ table, amount, sums, load, proposalOf }: Mending, chain: Exchange): void {
  for (let each: Exchange | undefined = chain; each; each = each.before) {
    const { drop, take } = each
    amount[drop] = 0
    amount[take] = 1
    sums[proposalOf[drop]!]! += table.score[take]! - table.score[drop]!
    load[table.reviewer[drop]!]!--
    load[table.reviewer[take]!]!++
  }
}
