// Draws reviewers by lot: no pair is certain, every chance is known beforehand, and anyone can draw again from the seed.

import { buildTable } from './build-table.ts'
import { type DrawnTeam, presentDraw } from './drawn-teams.ts'
import { assignmentErrors } from './errors.ts'
import { explainShortage } from './explain-shortage.ts'
import { openFlowSolver } from './maximise-flow.ts'
import { keepPace } from './pace.ts'
import type { AssignmentProblem } from './problem.ts'
import { problemHash } from './problem-hash.ts'
import { roundChances } from './round-chances.ts'
import { openRandom, sm3 } from './seeded-random.ts'

export interface DrawOptions {
  /** No pair is drawn with a greater chance; at most six decimals. */
  cap: number
  /** Hexadecimal; its `commitment` may be published before the pool is closed. */
  seed: string
  signal?: AbortSignal | undefined
}

export interface Draw {
  /** SM3 of the seed. */
  commitment: string
  /** SM3 of everything that was drawn from: lists, scores, loads, conflicts. */
  pool: string
  cap: number
  proposals: DrawnTeam[]
  seconds: number
}

/** A chance of one, in the millionths that chances are counted in. */
const certain = 1_000_000

/**
 * Chances: those of the highest expected total under the cap, needs and loads; they do not depend on the seed and can be
 * published before it. Then each is rounded to 0 or 1 by lot so
 * that every pair keeps its chance, and needs, loads and unit limits hold to the number.
 */
export async function drawReviewers(problem: AssignmentProblem, { cap, seed, signal }: DrawOptions): Promise<Draw> {
  const started = performance.now()
  const most = Math.round(cap * certain)
  if (!(most > 0 && most <= certain) || Math.abs(most - cap * certain) > 1e-6)
    throw assignmentErrors.refuse('cap-wrong', { cap })
  if (!/^[0-9a-f]{32,128}$/i.test(seed)) throw assignmentErrors.refuse('seed-wrong')
  const pool = problemHash(problem)
  const built = buildTable(problem)
  const { table } = built
  const inMillionths = (counts: Int32Array) => counts.map((count) => count * certain)
  const scaled = {
    ...table,
    need: inMillionths(table.need),
    least: inMillionths(table.least),
    most: inMillionths(table.most),
    room: inMillionths(table.room),
  }
  const capacity = new Int32Array(table.reviewer.length).fill(most)
  const flow = await openFlowSolver({ table: scaled, weight: table.score, capacity }).solve(keepPace(signal))
  if ([...flow.emptyPlaces, ...flow.missingReviews].some((units) => units > 0)) {
    const inUnits = (counts: Float64Array) => counts.map((count) => Math.ceil(count / certain))
    const { problems, ...details } = explainShortage(problem, built, {
      ...flow,
      emptyPlaces: inUnits(flow.emptyPlaces),
      missingReviews: inUnits(flow.missingReviews),
    })
    throw assignmentErrors.refuse('draw-impossible', { ...details, cap }, problems)
  }
  const key = `luoshi draw ${seed.toLowerCase()} ${pool} ${most}`
  const drawn = roundChances(table, flow.amount, certain, openRandom(key))
  return {
    commitment: sm3(seed.toLowerCase()),
    pool,
    cap,
    proposals: presentDraw(problem, built, { drawn, chances: flow.amount.map((chance) => chance / certain) }),
    seconds: (performance.now() - started) / 1000,
  }
}
