// Runs that follow each other in both texts, joined over what was changed, left out or put in between them.
import type { Run } from './shared-runs.ts'

/** A sentence or two; more foreign text parts two passages. */
const widestGap = 100
/** What a token between two runs costs, and what a shift of one token does; a token of a run is worth 1. */
const cost = { gap: 0.25, shift: 0.1 }

/** Chains in the order of their worth; every run is in one chain. `runs` ascend by `right`. */
export function chainRuns(runs: readonly Run[]): Run[][] {
  const worth = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  let near: number[] = []
  for (const [index, run] of runs.entries()) {
    worth[index] = run.length
    near = near.filter((other) => run.right - endOf(runs[other], 'right') <= widestGap)
    for (const other of near) {
      const joined = (worth[other] ?? 0) + gain(runs[other], run)
      if (joined > (worth[index] ?? 0)) {
        worth[index] = joined
        before[index] = other
      }
    }
    near.push(index)
  }
  return takeChains(runs, worth, before)
}

const endOf = (run: Run | undefined, side: 'left' | 'right') => (run ? run[side] + run.length : 0)

/** What a run adds to a chain that ends with `previous`. */
function gain(previous: Run | undefined, run: Run): number {
  if (!previous || run.left <= previous.left || run.right <= previous.right) return Number.NEGATIVE_INFINITY
  const [left, right] = [run.left - endOf(previous, 'left'), run.right - endOf(previous, 'right')]
  const widest = Math.max(left, right, 0)
  const overlap = overlapOf(previous, run)
  if (widest > widestGap || overlap >= Math.min(run.length, previous.length)) return Number.NEGATIVE_INFINITY
  return run.length - overlap - widest * cost.gap - Math.abs(left - right) * cost.shift
}

/** A word put in may repeat its neighbour: both runs then claim it. */
const overlapOf = (previous: Run, run: Run) =>
  Math.max(0, endOf(previous, 'left') - run.left, endOf(previous, 'right') - run.right)

function takeChains(runs: readonly Run[], worth: Float64Array, before: Int32Array): Run[][] {
  const isTaken = new Uint8Array(runs.length)
  const byWorth = Array.from(runs.keys()).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
  const chains: Run[][] = []
  for (const last of byWorth) {
    const chain: Run[] = []
    for (let index = last; index >= 0 && !isTaken[index]; index = before[index] ?? -1) {
      isTaken[index] = 1
      const run = runs[index]
      if (run) chain.push(run)
    }
    if (chain.length > 0) chains.push(withoutOverlap(chain.reverse()))
  }
  return chains
}

function withoutOverlap(chain: readonly Run[]): Run[] {
  return chain.map((run, index) => {
    const previous = chain[index - 1]
    const overlap = previous ? overlapOf(previous, run) : 0
    return { left: run.left + overlap, right: run.right + overlap, length: run.length - overlap }
  })
}
