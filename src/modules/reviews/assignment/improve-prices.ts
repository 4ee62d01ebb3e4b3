// Finds the prices with the lowest bound: teams are added to a small program as long as better prices call for them.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { bestTeams, priceGrain } from './best-teams.ts'
import { type Column, type OpenProgram, openProgram } from './linear-program.ts'
import type { Pace } from './pace.ts'
import { type PairTable, scoreUnit } from './pair-table.ts'
import { paidAtMost } from './price-bound.ts'

export interface PricedBound {
  prices: Float64Array
  /** Of the total, with every proposal at the floor. */
  bound: number
}

export interface PriceSearch {
  table: PairTable
  floor: number
  prices: Float64Array
  /** The search ends when the bound falls to this. */
  enough: number
  secondsLeft: () => number
  pace: Pace
  onBound?: (bound: number) => void
}

/** Teams of one proposal that enter the program at a time. */
const teamsAtOnce = 3
const mostRounds = 200

/** The bound is added up again from the prices, whatever the library says. */
export async function improvePrices(search: PriceSearch): Promise<PricedBound> {
  const { table, floor, pace, enough } = search
  let best = priceTeams(table, floor, search.prices)
  const master = await openMaster(table, best)
  let width = scoreSpread(table) / 8
  try {
    for (let round = 0; round < mostRounds && best.bound > enough && search.secondsLeft() > 0; round++) {
      master.setBox(best.prices, width)
      const { value, prices, placePrices, isInside } = master.solve()
      await pace.pause()
      const found = priceTeams(table, floor, prices)
      const added = master.addTeams(found, placePrices)
      const [hoped, gained] = [best.bound - value, best.bound - found.bound]
      if (found.bound < best.bound) {
        best = found
        search.onBound?.(best.bound)
      }
      if (isInside && (added === 0 || best.bound - value < 1)) break
      if (gained > 0.5 * hoped || added === 0) width *= 2
      else if (gained < 0.1 * hoped) width = Math.max(width * 0.6, 16)
    }
  } finally {
    master.close()
  }
  return best
}

interface PricedTeams extends PricedBound {
  teams: { worth: number; pairs: number[] }[][]
}

function priceTeams(table: PairTable, floor: number, prices: Float64Array): PricedTeams {
  let bound = paidAtMost(table, prices)
  const teams = Array.from({ length: table.proposals }, (_, proposal) => {
    const found = bestTeams({ table, proposal, prices, floor }, teamsAtOnce)
    bound += (found[0]?.worth ?? Number.NEGATIVE_INFINITY) + table.lockedScore[proposal]!
    return found
  })
  return { prices, bound, teams }
}

/**
 * One row per proposal, one per reviewer; a column per team. Two columns per reviewer keep its price within a box
 * around the best prices so far, because far from them the few known teams know nothing; if the loads cannot be kept
 * at the floor, the box moves on until the bound says so.
 */
async function openMaster(table: PairTable, first: PricedTeams) {
  const boxColumns: Column[] = Array.from({ length: 2 * table.reviewers }, (_, at) => ({
    gain: 0,
    most: Number.POSITIVE_INFINITY,
    rows: [table.proposals + (at >> 1)],
    factors: [at % 2 === 0 ? 1 : -1],
  }))
  const loads = (bounds: Int32Array) => [...new Array<number>(table.proposals).fill(1), ...bounds]
  const program = await openProgram({ columns: boxColumns, low: loads(table.least), high: loads(table.most) })
  const known = new Set<string>()
  const lockedSum = table.lockedScore.reduce((sum, each) => sum + each, 0)

  const addTeam = (proposal: number, pairs: readonly number[]) => {
    const name = `${proposal}:${[...pairs].sort((a, b) => a - b).join()}`
    if (known.has(name)) return 0
    known.add(name)
    const sum = pairs.reduce((total, pair) => total + table.score[pair]!, 0)
    const rows = pairs.map((pair) => table.proposals + table.reviewer[pair]!)
    program.addColumn({
      gain: sum * scoreUnit,
      most: Number.POSITIVE_INFINITY,
      rows: [proposal, ...rows],
      factors: new Array(rows.length + 1).fill(1),
    })
    return 1
  }
  for (const [proposal, teams] of first.teams.entries()) for (const { pairs } of teams) addTeam(proposal, pairs)

  return {
    setBox(centre: Float64Array, width: number) {
      for (const [j, price] of centre.entries()) {
        program.setGain(2 * j, (price - width) * scoreUnit)
        program.setGain(2 * j + 1, -(price + width) * scoreUnit)
      }
    },
    solve: () => readMaster(table, program, lockedSum),
    addTeams: (found: PricedTeams, placePrices: Float64Array) =>
      found.teams.reduce(
        (count, teams, proposal) =>
          teams.reduce(
            (sum, { worth, pairs }) => sum + (worth > placePrices[proposal]! + 0.5 ? addTeam(proposal, pairs) : 0),
            count,
          ),
        0,
      ),
    close: () => program.close(),
  }
}

function readMaster(table: PairTable, program: OpenProgram, lockedSum: number) {
  const { gain, rowPrices, values } = program.solve()
  const outside = values.slice(0, 2 * table.reviewers).reduce((sum, each) => sum + each, 0)
  const grains = rowPrices.map((price) => Math.round(price / scoreUnit / priceGrain) * priceGrain)
  return {
    value: gain / scoreUnit + lockedSum,
    placePrices: grains.slice(0, table.proposals),
    prices: grains.slice(table.proposals),
    isInside: outside < 1e-6,
  }
}

function scoreSpread({ score }: PairTable): number {
  let [low, high] = [0, 0]
  for (const each of score) {
    low = Math.min(low, each)
    high = Math.max(high, each)
  }
  return high - low + 1
}
