// Turns the answer of a program into an assignment: columns into pairs, and places of the pool into persons.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { openFlowSolver } from './maximise-flow.ts'
import type { NearOptimalProgram } from './near-optimal-program.ts'
import type { Pace } from './pace.ts'
import { layOutPairs, type PairTable } from './pair-table.ts'

/** Per pair of the table; undefined if the answer is in fractions or no dealing keeps the loads. */
export async function dealOut(
  table: PairTable,
  { program, pairsOf, pooled }: NearOptimalProgram,
  values: Float64Array,
  pace: Pace,
): Promise<Float64Array | undefined> {
  if (values.some((value) => Math.abs(value - Math.round(value)) > 1e-6)) return undefined
  const amount = new Float64Array(table.reviewer.length)
  for (let column = 0; column < program.columns.length; column++)
    if (values[column]! > 0.5) for (const pair of pairsOf[column]!) amount[pair] = 1
  const places = pooled
    .map(({ column, pairs }) => ({ need: Math.round(values[column]!), pairs }))
    .filter(({ need }) => need > 0)
  const dealt = await deal(table, places, new Set(pooled.flatMap(({ pairs }) => pairs)), pace)
  if (!dealt) return undefined
  for (const pair of dealt) amount[pair] = 1
  return amount
}

async function deal(
  table: PairTable,
  places: readonly { need: number; pairs: number[] }[],
  pooled: Set<number>,
  pace: Pace,
): Promise<number[] | undefined> {
  const pool = new Set([...pooled].map((pair) => table.reviewer[pair]!))
  const inPool = (load: number, j: number) => (pool.has(j) ? load : 0)
  const open = places.map(({ need, pairs }) => ({
    need,
    lockedScore: 0,
    pairs: pairs.map((pair) => ({ reviewer: table.reviewer[pair]!, score: 0, unit: undefined })),
    roomOf: () => need,
  }))
  const small = layOutPairs(open, { least: table.least.map(inPool), most: table.most.map(inPool) })
  const flow = await openFlowSolver({ table: small, weight: small.score }).solve(pace)
  if ([...flow.emptyPlaces, ...flow.missingReviews].some((units) => units > 0)) return undefined
  return places.flatMap(({ pairs }, place) => pairs.filter((_, at) => flow.amount[small.start[place]! + at]! > 0))
}
