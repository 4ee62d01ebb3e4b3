// Assigns reviewers to proposals: the highest floor that all reach, then the highest total, both proven.
import { type Assignment, inScores, presentBounds, presentTeams } from './assignment.ts'
import { type BuiltTable, buildTable } from './build-table.ts'
import { assignmentErrors } from './errors.ts'
import { explainShortage, relaxationsOf, relaxedTable } from './explain-shortage.ts'
import { keepPace } from './pace.ts'
import { scoreUnit } from './pair-table.ts'
import type { AssignmentProblem } from './problem.ts'
import { type FloorWish, type Progress, solveTable } from './solve-table.ts'

export interface AssignOptions {
  /** As high as can be; none, for the highest total alone; or this sum of scores at least. */
  floor?: FloorWish | undefined
  /** Sums that differ by less than this count as equally high floors; a ten-thousandth where nothing is said. */
  step?: number | undefined
  /** Decides between assignments of equal worth. */
  seed?: string | undefined
  /** Gives up the least needed where needs and loads cannot all be met, and reports it. */
  isRelaxed?: boolean | undefined
  /** After so long the best so far is taken, with the bounds proven so far; 60 where nothing is said. */
  seconds?: number | undefined
  signal?: AbortSignal | undefined
  /** In scores. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/** Throws `assignmentErrors`; aborting throws the signal's reason. */
export async function assignReviewers(problem: AssignmentProblem, options: AssignOptions = {}): Promise<Assignment> {
  const started = performance.now()
  const built = buildTable(problem, options.seed)
  let result = await solve(built, options)
  let relaxations: Assignment['relaxations'] = []
  if (result.outcome === 'impossible') {
    if (!options.isRelaxed) {
      const { problems, ...details } = explainShortage(problem, built, result.flow)
      throw assignmentErrors.refuse('assignment-impossible', details, problems)
    }
    relaxations = relaxationsOf(problem, built, result.flow)
    result = await solve({ ...built, table: relaxedTable(built.table, result.flow) }, options)
  }
  if (result.outcome === 'floor-out-of-reach')
    throw assignmentErrors.refuse('floor-out-of-reach', {
      floor: Number(options.floor),
      highest: inScores(result.highest),
    })
  if (result.outcome === 'impossible') throw new Error('a relaxed problem has no solution')
  return {
    ...presentTeams(problem, built, result.amount),
    bounds: presentBounds(problem, built, result),
    relaxations,
    seconds: (performance.now() - started) / 1000,
  }
}

const usualStep = 1e-4

function solve({ table }: BuiltTable, options: AssignOptions) {
  const { floor = 'highest', step = usualStep, seconds = 60, signal, onProgress } = options
  return solveTable(table, {
    floor: typeof floor === 'number' ? Math.round(floor / scoreUnit) : floor,
    step: Math.max(1, Math.round(step / scoreUnit)),
    seconds,
    pace: keepPace(signal),
    onProgress: onProgress && ((progress) => onProgress(toScores(progress))),
  })
}

function toScores({ stage, ...figures }: Progress): Progress {
  const scores = Object.entries(figures).map(([name, figure]) => [name, inScores(figure)])
  return { stage, ...Object.fromEntries(scores) }
}
