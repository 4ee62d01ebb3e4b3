// The best assignment of a table: first the highest floor that every proposal reaches, then the highest total at that floor.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { type AttemptResult, attemptFloor } from './attempt-floor.ts'
import { proposalSums } from './lift-proposals.ts'
import { type Flow, type FlowSolver, openFlowSolver } from './maximise-flow.ts'
import type { Pace } from './pace.ts'
import type { PairTable } from './pair-table.ts'
import { boundOf, highestFloor } from './price-bound.ts'
import type { Found } from './search-near-prices.ts'

/** `highest`: as high as can be; `none`: only the total counts; a number: at least this, in millionths. */
export type FloorWish = 'highest' | 'none' | number

export interface Progress {
  stage: 'total' | 'floor' | 'total-at-floor'
  /** The best so far and what cannot be exceeded, in millionths. */
  worst?: number
  total?: number
  worstBound?: number
  totalBound?: number
}

export interface SolveOptions {
  floor: FloorWish
  /** The highest floor is looked for among multiples of this, in millionths. */
  step: number
  /** After this the best so far is taken, with the bounds proven so far. */
  seconds: number
  pace: Pace
  onProgress?: ((progress: Progress) => void) | undefined
}

/** In millionths. */
export interface Solution {
  outcome: 'solved'
  /** Per pair. */
  amount: Float64Array
  worst: number
  total: number
  /** No assignment has a higher worst sum. */
  worstBound: number
  /** No assignment with every proposal at `floor` has a higher total. */
  totalBound: number
  floor: number
  /** Proven: no floor is higher by a step. Where a floor was asked for, nothing higher was looked for. */
  isHighest: boolean
  /** These prices alone prove `priceBound`; what is between it and `totalBound` was searched through. */
  prices: Float64Array
  priceBound: number
}

export type TableResult =
  | Solution
  /** Needs and loads cannot all be met; `flow` is the nearest to it. */
  | { outcome: 'impossible'; flow: Flow }
  | { outcome: 'floor-out-of-reach'; highest: number }

export async function solveTable(table: PairTable, options: SolveOptions): Promise<TableResult> {
  const { floor, step, pace, onProgress } = options
  const now = performance.now()
  const time = { start: now, end: now + options.seconds * 1000 }
  await pace.pause()
  const solver = openFlowSolver({ table, weight: table.score })
  const start = await solver.solve(pace)
  if ([...start.emptyPlaces, ...start.missingReviews].some((units) => units > 0))
    return { outcome: 'impossible', flow: start }
  const ceiling = highestFloor(table)
  const free: Found = { amount: start.amount, total: sumOf(proposalSums(table, start.amount)) }
  const freeWorst = worstOf(table, free)
  onProgress?.({ stage: 'total', worst: freeWorst, total: free.total, worstBound: ceiling })
  if (typeof floor === 'number' && floor > ceiling) return { outcome: 'floor-out-of-reach', highest: ceiling }

  const context = { table, solver, start, free, freeWorst, time, pace, onProgress }
  const level = await findLevel(context, { floor, step, ceiling })
  if (level.isMissed) return { outcome: 'floor-out-of-reach', highest: level.bound }
  const last = { floor: level.floor, known: level.found, isAnyGood: false, until: time.end }
  const best = level.best ?? (await attemptFloor(context, last))
  const found = best.found ?? level.found
  const totalBound = Math.min(free.total, best.bound)
  onProgress?.({ stage: 'total-at-floor', total: found.total, totalBound })
  return {
    outcome: 'solved',
    amount: found.amount,
    worst: worstOf(table, found),
    total: found.total,
    worstBound: level.bound,
    totalBound,
    floor: level.floor,
    isHighest: floor !== 'highest' || level.bound < level.floor + step,
    prices: best.prices,
    priceBound: Math.floor(boundOf(table, best.prices, level.floor)),
  }
}

/** What the attempts at one table share. */
export interface Context {
  table: PairTable
  solver: FlowSolver
  start: Flow
  /** The best without a floor. */
  free: Found
  freeWorst: number
  /** On the clock of `performance.now()`. */
  time: { start: number; end: number }
  pace: Pace
  onProgress?: ((progress: Progress) => void) | undefined
}

interface Level {
  floor: number
  /** Reaches the floor. */
  found: Found
  /** No floor is higher. */
  bound: number
  isMissed?: boolean
  /** The highest total at the floor, where it is known already. */
  best?: AttemptResult
}

interface LevelRequest extends Pick<SolveOptions, 'floor' | 'step'> {
  /** No floor is higher. */
  ceiling: number
}

/** The highest floor that can be reached: tried from above, then by halving. */
async function findLevel(context: Context, { floor, step, ceiling }: LevelRequest): Promise<Level> {
  const { start, free, freeWorst, table, onProgress } = context
  const stepsOf = (sum: number) => Math.floor(sum / step)
  const freely = { found: free, bound: free.total, prices: start.prices, isImpossible: false }
  const wished = floor === 'highest' ? stepsOf(ceiling) * step : floor === 'none' ? freeWorst : floor
  if (wished <= freeWorst) return { floor: wished, found: free, bound: ceiling, best: freely }
  const first = await attemptFloor(context, {
    floor: wished,
    known: undefined,
    isAnyGood: false,
    until: share(context, 0.5),
  })
  let bound = first.isImpossible ? wished - 1 : ceiling
  if (first.found) return { floor: wished, found: first.found, bound, best: first }
  if (floor !== 'highest') return { floor: wished, found: free, bound, isMissed: true }

  let [low, high, found] = [stepsOf(freeWorst), stepsOf(wished) - 1, free]
  const end = share(context, 0.75)
  for (let now = performance.now(); low < high && now < end; now = performance.now()) {
    const next = low + Math.ceil((high - low) / 2)
    const until = now + (end - now) / 3
    const attempt = await attemptFloor(context, { floor: next * step, known: undefined, isAnyGood: true, until })
    if (attempt.isImpossible) bound = next * step - 1
    if (attempt.found) found = attempt.found
    if (attempt.found) low = stepsOf(worstOf(table, found))
    else high = next - 1
    onProgress?.({ stage: 'floor', worst: low * step, worstBound: bound })
  }
  return { floor: low * step, found, bound, ...(low * step <= freeWorst ? { best: freely } : {}) }
}

/** The moment at which a part of the time is over. */
const share = ({ time }: Context, part: number) => time.start + part * (time.end - time.start)

function worstOf(table: PairTable, { amount }: Found): number {
  return proposalSums(table, amount).reduce((worst, sum) => Math.min(worst, sum), Number.POSITIVE_INFINITY)
}

const sumOf = (values: Float64Array) => values.reduce((sum, each) => sum + each, 0)
