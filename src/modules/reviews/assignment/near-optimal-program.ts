// Writes what is left after narrowing as a program in whole numbers.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { groupBy } from '#kernel/group-by.ts'
import type { Column, Program } from './linear-program.ts'
import { type ClassedTeam, listTeams, type PairClass } from './list-teams.ts'
import type { Reach } from './narrow-table.ts'
import { type PairTable, scoreUnit } from './pair-table.ts'

export interface NearOptimalProgram {
  program: Program
  /** The pairs that each column stands for. */
  pairsOf: number[][]
  /** Columns that say only how many of these pairs; who it is remains to be dealt out. */
  pooled: { column: number; pairs: number[] }[]
}

/**
 * Rows: one per proposal, one per reviewer, then limits and links. A proposal that cannot fall below the floor picks
 * pairs. Any other picks a team, so that fractions of teams below the floor cannot add up to it. A link lets a class
 * send as many of its members as the team has of it. With `isPooled`, reviewers of one price that nobody asks for by
 * name share a row: the program is far smaller, but its answer may turn out impossible to deal out.
 */
export function nearOptimalProgram(table: PairTable, reach: Reach, isPooled: boolean): NearOptimalProgram {
  const { proposals, least, most } = table
  const teams = Array.from({ length: proposals }, (_, proposal) =>
    isSafe(table, proposal, reach.floor) ? undefined : listTeams(table, proposal, reach),
  )
  const program: Program = {
    columns: [],
    low: [...new Array<number>(proposals).fill(1), ...least],
    high: [...new Array<number>(proposals).fill(1), ...most],
  }
  const poolOf = isPooled ? poolNameless(table, teams, reach.prices, program) : new Map<number, number>()
  const built: Building = { table, program, pairsOf: [], pooled: [], poolOf }
  for (const [proposal, choices] of teams.entries()) {
    if (choices) pickTeam(built, proposal, choices)
    else pickPairs(built, proposal, reach.floor)
  }
  return built
}

interface Building extends NearOptimalProgram {
  table: PairTable
  /** The shared row of a reviewer, if any. */
  poolOf: Map<number, number>
}

function poolNameless(
  table: PairTable,
  teams: (ClassedTeam[] | undefined)[],
  prices: Float64Array,
  program: Program,
): Map<number, number> {
  const { proposals, least, most } = table
  const byPrice = groupBy(nameless(table, teams), (j) => prices[j]!)
  const poolOf = new Map<number, number>()
  for (const members of byPrice.values()) {
    if (members.length === 1) continue
    const row = addRow(program, 0, 0)
    for (const j of members) {
      poolOf.set(j, row)
      program.low[row]! += least[j]!
      program.high[row]! += most[j]!
      program.low[proposals + j] = 0
    }
  }
  return poolOf
}

/** Reviewers that occur only as one of a class. */
function nameless({ proposals, reviewers, start, reviewer }: PairTable, teams: (ClassedTeam[] | undefined)[]) {
  const pool = new Set(Array.from({ length: reviewers }, (_, j) => j))
  for (let proposal = 0; proposal < proposals; proposal++) {
    const named = teams[proposal]?.flatMap(({ own }) => own) ?? range(start[proposal]!, start[proposal + 1]!)
    for (const pair of named) pool.delete(reviewer[pair]!)
  }
  return pool
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

function addColumn({ table, program, pairsOf }: Building, pairs: number[], extra: Partial<Column>) {
  const rows = pairs.map((pair) => table.proposals + table.reviewer[pair]!)
  program.columns.push({
    gain: pairs.reduce((sum, pair) => sum + table.score[pair]!, 0) * scoreUnit,
    most: 1,
    ...extra,
    rows: [...rows, ...(extra.rows ?? [])],
    factors: [...rows.map(() => 1), ...(extra.factors ?? [])],
  })
  return pairsOf.push(pairs) - 1
}

function addRow({ low, high }: Program, least: number, most: number): number {
  low.push(least)
  return high.push(most) - 1
}

/** Its worst choice still reaches the floor. */
function isSafe(table: PairTable, proposal: number, floor: number): boolean {
  const scores = table.score.slice(table.start[proposal], table.start[proposal + 1]).sort()
  const worst = scores.subarray(0, table.need[proposal]).reduce((sum, score) => sum + score, 0)
  return worst + table.lockedScore[proposal]! >= floor
}

function pickPairs(built: Building, proposal: number, floor: number): void {
  const { table, program } = built
  const { start, limit, room, need, lockedScore, score } = table
  program.low[proposal] = need[proposal]!
  program.high[proposal] = need[proposal]!
  const rowOfLimit = new Map<number, number>()
  const floorRow = isSafe(table, proposal, floor)
    ? undefined
    : addRow(program, (floor - lockedScore[proposal]! - 0.5) * scoreUnit, Number.POSITIVE_INFINITY)
  for (const pair of range(start[proposal]!, start[proposal + 1]!)) {
    const [rows, factors] = [[proposal], [1]]
    const group = limit[pair]!
    if (group >= 0) {
      const row = rowOfLimit.get(group) ?? addRow(program, 0, room[group]!)
      rowOfLimit.set(group, row)
      rows.push(row)
      factors.push(1)
    }
    if (floorRow !== undefined) {
      rows.push(floorRow)
      factors.push(score[pair]! * scoreUnit)
    }
    addColumn(built, [pair], { rows, factors })
  }
}

function pickTeam(built: Building, proposal: number, teams: readonly ClassedTeam[]): void {
  const { program } = built
  const links = new Map<PairClass, number>()
  for (const { own, counts } of teams) {
    const [rows, factors] = [[proposal], [1]]
    for (const [members, count] of counts) {
      const row = links.get(members) ?? addRow(program, 0, 0)
      links.set(members, row)
      rows.push(row)
      factors.push(-count)
    }
    addColumn(built, own, { rows, factors })
  }
  for (const [members, row] of links) sendMembers(built, members, row)
}

function sendMembers(built: Building, members: PairClass, link: number): void {
  const { table, poolOf, pooled } = built
  for (const [row, pairs] of groupBy(members, (pair) => poolOf.get(table.reviewer[pair]!))) {
    if (row === undefined) {
      for (const pair of pairs) addColumn(built, [pair], { rows: [link], factors: [1], follows: true })
      continue
    }
    const gain = table.score[pairs[0]!]! * scoreUnit
    const column = addColumn(built, [], { gain, most: pairs.length, rows: [link, row], factors: [1, 1], follows: true })
    pooled.push({ column, pairs })
  }
}
