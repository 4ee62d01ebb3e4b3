// Turns a problem with names into a table with numbers: locked pairs taken out, conflicts left out, scores in millionths.
// biome-ignore-all lint/style/noNonNullAssertion: places come from the lists themselves

import { groupBy } from '#kernel/group-by.ts'
import { assignmentErrors } from './errors.ts'
import { layOutPairs, type OpenPair, type PairTable, scoreUnit } from './pair-table.ts'
import { type AssignmentProblem, type Pair, type Quantity, quantityOf } from './problem.ts'
import { openRandom, shuffledOrder } from './seeded-random.ts'

export interface BuiltTable {
  table: PairTable
  /** Where in the problem's lists each proposal and reviewer of the table stands. */
  proposalAt: Int32Array
  reviewerAt: Int32Array
  /** Places in the problem's lists, scores in millionths. */
  locked: readonly LockedPair[]
  /** Scores with more than six decimals, rounded to six. */
  roundedScores: number
}

export interface LockedPair {
  proposal: number
  reviewer: number
  score: number
}

/** Beyond this, sums would no longer be exact. */
const mostScore = 10_000
const mostCount = 1_000_000

/** The seed decides between assignments of equal worth; without one the order of the lists does. */
export function buildTable(problem: AssignmentProblem, seed?: string): BuiltTable {
  const places = { proposal: placesOf(problem.proposals), reviewer: placesOf(problem.reviewers) }
  const width = problem.reviewers.length
  const keyOf = ([proposal, reviewer]: Pair) =>
    placeOf(places.proposal, proposal, 'proposals') * width + placeOf(places.reviewer, reviewer, 'reviewers')
  const conflicts = new Set((problem.conflicts ?? []).map(keyOf))
  const lockedKeys = (problem.locked ?? []).map(keyOf)
  const { pairs, lockedScores, roundedScores } = sortScores(problem, conflicts, new Set(lockedKeys))
  const locked = lockedKeys.map((key, at) => {
    if (conflicts.has(key)) throw refuseLocked('locked-in-conflict', problem.locked![at]!)
    return { proposal: Math.floor(key / width), reviewer: key % width, score: lockedScores.get(key) ?? 0 }
  })
  if (new Set(lockedKeys).size < lockedKeys.length) throw refuseTwice(problem, lockedKeys)
  const { proposalAt, reviewerAt } = ordersOf(problem, seed)
  const tableReviewer = inverse(reviewerAt)
  const loads = loadsOf(problem, locked, reviewerAt)
  const lockedAt = groupBy(locked, ({ proposal }) => proposal)
  const open = [...proposalAt].map((proposal) => ({
    ...openPlaces(problem, proposal, lockedAt.get(proposal) ?? []),
    pairs: inTableOrder(problem, proposal, pairs[proposal]!, tableReviewer),
  }))
  return { table: layOutPairs(open, loads), proposalAt, reviewerAt, locked, roundedScores }
}

function placesOf(names: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [place, name] of names.entries()) {
    if (places.has(name)) throw assignmentErrors.refuse('name-twice', { name })
    places.set(name, place)
  }
  return places
}

const listNames = { proposals: '项目', reviewers: '专家' }

function placeOf(places: Map<string, number>, name: string, list: keyof typeof listNames): number {
  const place = places.get(name)
  if (place === undefined) throw assignmentErrors.refuse('name-unknown', { name, list: listNames[list], listEn: list })
  return place
}

const refuseLocked = (code: 'locked-in-conflict' | 'pair-twice', [proposal, reviewer]: Pair) =>
  assignmentErrors.refuse(code, { proposal, reviewer })

function refuseTwice({ locked = [] }: AssignmentProblem, keys: number[]) {
  const second = keys.findIndex((key, at) => keys.indexOf(key) < at)
  return refuseLocked('pair-twice', locked[second]!)
}

/** The open pairs of each proposal; `reviewer` is still the place in the problem's list. */
function sortScores(problem: AssignmentProblem, conflicts: Set<number>, locked: Set<number>) {
  const { proposals, reviewers, units } = problem
  const { proposal, reviewer, score } = problem.scores
  const pairs: OpenPair[][] = proposals.map(() => [])
  const lockedScores = new Map<number, number>()
  let roundedScores = 0
  for (let at = 0; at < score.length; at++) {
    const [i, j] = [proposal[at]!, reviewer[at]!]
    const key = i * reviewers.length + j
    const [own, name, other] = [score[at]!, proposals[i]!, reviewers[j]!]
    if (!(Math.abs(own) <= mostScore))
      throw assignmentErrors.refuse('score-out-of-range', {
        proposal: name,
        reviewer: other,
        score: own,
        limit: mostScore,
      })
    const whole = Math.round(own / scoreUnit)
    if (Math.abs(whole * scoreUnit - own) > 1e-9 * Math.max(1, Math.abs(own))) roundedScores++
    if (lockedScores.has(key)) throw refuseLocked('pair-twice', [name, other])
    if (locked.has(key)) lockedScores.set(key, whole)
    else if (!conflicts.has(key)) pairs[i]!.push({ reviewer: j, score: whole, unit: unitOf(units, other) })
  }
  return { pairs, lockedScores, roundedScores }
}

function inTableOrder(problem: AssignmentProblem, proposal: number, pairs: readonly OpenPair[], place: Int32Array) {
  const sorted = [...pairs].sort((a, b) => place[a.reviewer]! - place[b.reviewer]!)
  for (let at = 1; at < sorted.length; at++) {
    const { reviewer } = sorted[at]!
    if (reviewer === sorted[at - 1]!.reviewer)
      throw refuseLocked('pair-twice', [problem.proposals[proposal]!, problem.reviewers[reviewer]!])
  }
  return sorted.map((pair) => ({ ...pair, reviewer: place[pair.reviewer]! }))
}

const unitOf = (units: AssignmentProblem['units'], reviewer: string) =>
  units && Object.hasOwn(units, reviewer) ? units[reviewer] : undefined

function ordersOf({ proposals, reviewers }: AssignmentProblem, seed: string | undefined) {
  if (seed === undefined)
    return { proposalAt: Int32Array.from(proposals.keys()), reviewerAt: Int32Array.from(reviewers.keys()) }
  const random = openRandom(`luoshi order ${seed}`)
  return {
    proposalAt: shuffledOrder(proposals.length, random),
    reviewerAt: shuffledOrder(reviewers.length, random),
  }
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  for (const [at, place] of order.entries()) places[place] = at
  return places
}

function loadsOf(problem: AssignmentProblem, locked: readonly LockedPair[], reviewerAt: Int32Array) {
  const taken = groupBy(locked, ({ reviewer }) => reviewer)
  const [least, most] = [new Int32Array(reviewerAt.length), new Int32Array(reviewerAt.length)]
  for (const [at, place] of reviewerAt.entries()) {
    const reviewer = problem.reviewers[place]!
    const low = countFor(problem.minLoad, reviewer, '最少评审量', 'least load')
    const high = countFor(problem.maxLoad, reviewer, '最多评审量', 'greatest load')
    const count = taken.get(place)?.length ?? 0
    if (low > high) throw assignmentErrors.refuse('loads-crossed', { reviewer, least: low, most: high })
    if (count > high) throw assignmentErrors.refuse('locked-too-many', { name: reviewer, count, limit: high })
    least[at] = Math.max(0, low - count)
    most[at] = high - count
  }
  return { least, most }
}

function openPlaces(problem: AssignmentProblem, proposal: number, own: readonly LockedPair[]) {
  const name = problem.proposals[proposal]!
  const need = countFor(problem.perProposal, name, '每个项目的专家数', 'number of reviewers per proposal')
  const perUnit = problem.perUnit ?? Number.POSITIVE_INFINITY
  const units = groupBy(own, ({ reviewer }) => unitOf(problem.units, problem.reviewers[reviewer]!))
  if (own.length > need) throw assignmentErrors.refuse('locked-too-many', { name, count: own.length, limit: need })
  for (const [unit, { length: count }] of units)
    if (unit !== undefined && count > perUnit)
      throw assignmentErrors.refuse('locked-too-many', { name: `${name} / ${unit}`, count, limit: perUnit })
  return {
    need: need - own.length,
    lockedScore: own.reduce((sum, { score }) => sum + score, 0),
    roomOf: (unit: string) => perUnit - (units.get(unit)?.length ?? 0),
  }
}

function countFor(quantity: Quantity | undefined, name: string, what: string, whatEn: string): number {
  const value = quantityOf(quantity, name)
  if (!Number.isInteger(value) || value < 0 || value > mostCount)
    throw assignmentErrors.refuse('quantity-wrong', { what, whatEn, value, limit: mostCount })
  return value
}
