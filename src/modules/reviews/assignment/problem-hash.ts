// One line that stands for everything a draw was made from, so that a seed belongs to one pool only.
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { AssignmentProblem } from './problem.ts'
import { sm3 } from './seeded-random.ts'

/** SM3 over canonical JSON; the order of lists counts, as they were published. */
export function problemHash({ scores, ...rest }: AssignmentProblem): string {
  const parts = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return sm3(canonicalJson([parts, [...scores.proposal], [...scores.reviewer], [...scores.score]]))
}
