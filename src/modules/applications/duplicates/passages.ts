// The passages that two texts share, each with its place in both and how much of it is the same.
import { type Anchor, fewestAnchors } from './anchors.ts'
import { chainRuns } from './chains.ts'
import { extendChain } from './extend-chain.ts'
import { gramSize } from './fingerprints.ts'
import { findSharedRuns, type Run } from './shared-runs.ts'
import type { Span } from './span.ts'
import type { Tokens } from './tokens.ts'

/** Spans of tokens, and the runs of equal tokens in them. */
export interface TokenPassage {
  left: Span
  right: Span
  runs: Run[]
  matched: number
}

/** Two or three sentences that few texts share; a single one may be a set phrase. */
const shortestProof = 60
/** Beside such a passage shorter ones are worth showing. */
const shortestPassage = 40

/** Best passage first; none where no passage proves anything. */
export function findPassages(left: Tokens, right: Tokens, anchors: readonly Anchor[]): TokenPassage[] {
  const [inLeft, inRight] = [new Uint8Array(left.codes.length), new Uint8Array(right.codes.length)]
  const passages: TokenPassage[] = []
  let strongest = 0
  for (const chain of chainRuns(findSharedRuns(left.codes, right.codes))) {
    const passage = passageOf(extendChain(left.codes, right.codes, chain))
    if (passage.matched < shortestPassage) continue
    // A paragraph that one text repeats is shown for each of its places, but nothing is shown twice.
    if (Math.max(unseen(inLeft, passage.left), unseen(inRight, passage.right)) * 2 <= passage.matched) continue
    const proof = proofOf(passage, left, right, anchors)
    if (proof === 0) continue
    strongest = Math.max(strongest, proof)
    inLeft.fill(1, passage.left.start, passage.left.end)
    inRight.fill(1, passage.right.start, passage.right.end)
    passages.push(passage)
  }
  return strongest >= shortestProof ? passages : []
}

function passageOf(runs: Run[]): TokenPassage {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) throw new Error('a chain holds a run')
  return {
    left: { start: first.left, end: last.left + last.length },
    right: { start: first.right, end: last.right + last.length },
    runs,
    matched: runs.reduce((sum, { length }) => sum + length, 0),
  }
}

function unseen(seen: Uint8Array, { start, end }: Span): number {
  let count = 0
  for (let index = start; index < end; index++) if (!seen[index]) count++
  return count
}

/**
 * Equal tokens from the first to the last anchor: set phrases around them prove nothing. 0 for too few anchors.
 * `anchors` are in the order of the left text.
 */
function proofOf({ left, right, runs }: TokenPassage, one: Tokens, other: Tokens, anchors: readonly Anchor[]): number {
  const places = anchors
    .filter((anchor) => isWithin(one, left, anchor.left) && isWithin(other, right, anchor.right))
    .map((anchor) => anchor.left)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  if (new Set(places).size < fewestAnchors) return 0
  let [from, to] = [left.start, left.end]
  while ((one.starts[from] ?? first) < first) from++
  while ((one.starts[to - 1] ?? last) > last) to--
  to += gramSize - 1
  return runs.reduce((sum, run) => sum + Math.max(0, Math.min(to, run.left + run.length) - Math.max(from, run.left)), 0)
}

const isWithin = ({ starts, ends }: Tokens, { start, end }: Span, place: number) =>
  place >= (starts[start] ?? 0) && place < (ends[end - 1] ?? 0)
