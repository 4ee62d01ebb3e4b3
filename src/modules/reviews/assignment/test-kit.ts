import fc from 'fast-check'
import highs from 'highs'
import { type AssignmentProblem, denseScores, type Pair } from './problem.ts'

export interface SmallProblem {
  scores: number[][]
  perProposal: number
  maxLoad: number
  minLoad: number
  conflicts: Pair[]
  units: Record<string, string>
  perUnit: number
}

const named = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

export const problemOf = ({ scores, ...rest }: SmallProblem): AssignmentProblem => ({
  ...rest,
  proposals: named(scores.length, 'p'),
  reviewers: named(scores[0]?.length ?? 0, 'r'),
  scores: denseScores(scores),
})

/** Thousandths, so that ties are common and sums exact. */
const score = fc.integer({ min: -50, max: 1000 }).map((value) => value / 1000)

export const smallProblems: fc.Arbitrary<SmallProblem> = fc
  .record({ proposals: fc.integer({ min: 1, max: 6 }), reviewers: fc.integer({ min: 2, max: 6 }) })
  .chain(({ proposals, reviewers }) =>
    fc.record({
      scores: fc.array(fc.array(score, { minLength: reviewers, maxLength: reviewers }), {
        minLength: proposals,
        maxLength: proposals,
      }),
      perProposal: fc.integer({ min: 1, max: 3 }),
      maxLoad: fc.integer({ min: 1, max: 4 }),
      minLoad: fc.integer({ min: 0, max: 1 }),
      conflicts: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...named(proposals, 'p')), fc.constantFrom(...named(reviewers, 'r'))),
        { maxLength: 5, selector: String },
      ),
      units: fc.constant(Object.fromEntries(named(reviewers, 'r').map((name, at) => [name, `u${at % 3}`]))),
      perUnit: fc.integer({ min: 1, max: 3 }),
    }),
  )

/** A pair as HiGHS knows it: one variable, 0 or 1. */
interface Cell {
  proposal: number
  reviewer: number
  name: string
  thousandths: number
}

const total = (cells: readonly Cell[], factorOf: (cell: Cell) => number) =>
  cells
    .map((cell) => ({ ...cell, factor: factorOf(cell) }))
    .map(({ name, factor }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join(' ')
const count = (cells: readonly Cell[]) => total(cells, () => 1)
const scored = (cells: readonly Cell[]) => total(cells, ({ thousandths }) => thousandths)

/** The same problem written for HiGHS as a whole, in the plainest way. */
async function openOracle({ scores, perProposal, maxLoad, minLoad, conflicts, units, perUnit }: SmallProblem) {
  const library = await highs()
  const cells = scores.flatMap((own, proposal) =>
    own.map(
      (value, reviewer): Cell => ({
        proposal,
        reviewer,
        name: `x${proposal}_${reviewer}`,
        thousandths: Math.round(value * 1000),
      }),
    ),
  )
  const rows = scores.map((_, proposal) => cells.filter((cell) => cell.proposal === proposal))
  const columns = (scores[0] ?? []).map((_, reviewer) => cells.filter((cell) => cell.reviewer === reviewer))
  const forbidden = new Set(conflicts.map(([proposal, reviewer]) => `x${proposal.slice(1)}_${reviewer.slice(1)}`))
  const limits = [
    ...cells.filter(({ name }) => forbidden.has(name)).map(({ name }) => `${name} = 0`),
    ...rows.map((row) => `${count(row)} = ${perProposal}`),
    ...columns.flatMap((column) => [`${count(column)} <= ${maxLoad}`, `${count(column)} >= ${minLoad}`]),
    ...rows.flatMap((row) =>
      [...new Set(Object.values(units))]
        .map((unit) => row.filter(({ reviewer }) => units[`r${reviewer}`] === unit))
        .filter(({ length }) => length > 0)
        .map((members) => `${count(members)} <= ${perUnit}`),
    ),
  ]
  const maximum = (objective: string, more: string[] = [], bounds = '') => {
    const lines = [...limits, ...more].map((line, at) => ` c${at}: ${line}`)
    const binaries = cells.map(({ name }) => name).join(' ')
    const program = `Maximize\n obj: ${objective}\nSubject To\n${lines.join('\n')}\n${bounds}Binary\n ${binaries}\nEnd`
    const { Status, ObjectiveValue } = library.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0 })
    return Status === 'Optimal' ? Math.round(ObjectiveValue) : undefined
  }
  return { cells, rows, maximum }
}

/** First the floor, then the total; undefined if there is no assignment. */
export async function bestByHighs(problem: SmallProblem): Promise<{ worst: number; total: number } | undefined> {
  const { cells, rows, maximum } = await openOracle(problem)
  const floors = rows.map((row) => `${scored(row)} - 1 t >= 0`)
  const worst = maximum('1 t', floors, 'Bounds\n -9999 <= t <= 9999\n')
  if (worst === undefined) return undefined
  const best = maximum(
    scored(cells),
    rows.map((row) => `${scored(row)} >= ${worst}`),
  )
  return { worst: worst / 1000, total: (best ?? Number.NaN) / 1000 }
}

/** The most of these pairs that any assignment keeps. */
export async function mostKeptByHighs(problem: SmallProblem, pairs: readonly Pair[]): Promise<number | undefined> {
  const { cells, maximum } = await openOracle(problem)
  const kept = new Set(pairs.map(([proposal, reviewer]) => `x${proposal.slice(1)}_${reviewer.slice(1)}`))
  return maximum(total(cells, ({ name }) => (kept.has(name) ? 1 : 0)))
}

/** What every answer must keep to, whatever it is worth. */
export function offencesOf(
  { perProposal, maxLoad, minLoad, conflicts, units, perUnit, scores }: SmallProblem,
  teams: readonly { proposal: string; reviewers: readonly string[] }[],
): string[] {
  const loads = (scores[0] ?? []).map(
    (_, reviewer) => teams.filter(({ reviewers }) => reviewers.includes(`r${reviewer}`)).length,
  )
  return [
    ...teams
      .filter(({ reviewers }) => new Set(reviewers).size !== perProposal)
      .map(({ proposal }) => `team ${proposal}`),
    ...loads.filter((load) => load > maxLoad || load < minLoad).map((load) => `load ${load}`),
    ...conflicts
      .filter(([proposal, reviewer]) =>
        teams.some((team) => team.proposal === proposal && team.reviewers.includes(reviewer)),
      )
      .map((pair) => `conflict ${pair}`),
    ...teams
      .filter(({ reviewers }) =>
        reviewers.some((name) => reviewers.filter((other) => units[other] === units[name]).length > perUnit),
      )
      .map(({ proposal }) => `units ${proposal}`),
  ]
}
