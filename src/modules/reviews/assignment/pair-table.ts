// Which reviewer may review which proposal, and what that is worth, as flat arrays that the solvers walk.

import { groupBy } from '#kernel/group-by.ts'

/** Scores are whole millionths; linear programs get them of the order of 1, as their library likes them. */
export const scoreUnit = 1e-6

/**
 * The open part of a problem: locked pairs are taken out of needs and loads, forbidden pairs are missing.
 */
export interface PairTable {
  readonly proposals: number
  readonly reviewers: number
  /** Pairs of proposal `i` are `start[i]` to `start[i + 1] - 1`, those under one limit side by side. */
  readonly start: Int32Array
  readonly reviewer: Int32Array
  readonly score: Float64Array
  /** The limit a pair stands under, or -1. */
  readonly limit: Int32Array
  /** Reviewers a proposal still wants. */
  readonly need: Int32Array
  /** What its locked pairs already add to its sum. */
  readonly lockedScore: Float64Array
  /** Reviews that a reviewer must and may still take. */
  readonly least: Int32Array
  readonly most: Int32Array
  /** A limit is one unit at one proposal where more of it could come than may; `limitOf[g]` is the proposal. */
  readonly limitOf: Int32Array
  /** Limits of proposal `i` are `firstLimit[i]` to `firstLimit[i + 1] - 1`. */
  readonly firstLimit: Int32Array
  readonly room: Int32Array
}

export interface OpenPair {
  reviewer: number
  score: number
  unit: string | undefined
}

export interface OpenProposal {
  need: number
  lockedScore: number
  pairs: readonly OpenPair[]
  /** How many more of a unit may come in. */
  roomOf: (unit: string) => number
}

export function layOutPairs(open: readonly OpenProposal[], loads: Pick<PairTable, 'least' | 'most'>): PairTable {
  const size = open.reduce((sum, { pairs }) => sum + pairs.length, 0)
  const [start, reviewer, limit] = [new Int32Array(open.length + 1), new Int32Array(size), new Int32Array(size)]
  const [score, firstLimit] = [new Float64Array(size), new Int32Array(open.length + 1)]
  const [limitOf, room]: [number[], number[]] = [[], []]
  let at = 0
  for (const [proposal, { pairs, need, roomOf }] of open.entries()) {
    for (const [unit, members] of groupBy(pairs, (pair) => pair.unit)) {
      const free = unit === undefined ? need : roomOf(unit)
      if (free <= 0) continue
      const isTight = free < Math.min(need, members.length)
      if (isTight) {
        limitOf.push(proposal)
        room.push(free)
      }
      for (const member of members) {
        reviewer[at] = member.reviewer
        score[at] = member.score
        limit[at++] = isTight ? room.length - 1 : -1
      }
    }
    start[proposal + 1] = at
    firstLimit[proposal + 1] = room.length
  }
  return {
    proposals: open.length,
    reviewers: loads.most.length,
    start,
    reviewer: reviewer.slice(0, at),
    score: score.slice(0, at),
    limit: limit.slice(0, at),
    need: Int32Array.from(open, ({ need }) => need),
    lockedScore: Float64Array.from(open, ({ lockedScore }) => lockedScore),
    ...loads,
    limitOf: Int32Array.from(limitOf),
    firstLimit,
    room: Int32Array.from(room),
  }
}
