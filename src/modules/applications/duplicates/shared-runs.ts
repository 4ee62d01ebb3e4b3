// The stretches of tokens that two texts share word for word, down to five tokens.
import { hashGrams } from './grams.ts'

/** Tokens from `left` and from `right` on, equal for `length`. */
export interface Run {
  left: number
  right: number
  length: number
}

const shortestRun = 5
/** What either text repeats more often is a term of its subject; it joins a run but opens none. */
const mostRepeats = 4

/** Every run is as long as it can be; ascending by `right`, then by `left`. */
export function findSharedRuns(left: Int32Array, right: Int32Array): Run[] {
  const grams = new GramPlaces(hashGrams(left, shortestRun))
  const sought = hashGrams(right, shortestRun)
  grams.countRepeats(sought)
  const runs: Run[] = []
  // Where the last run of each diagonal ended, so that no run is found twice.
  const reached = new Int32Array(left.length + right.length + 1)
  for (let at = 0; at < sought.length; at++) {
    for (let place = grams.first(sought[at] ?? 0); place >= 0; place = grams.next(place)) {
      const diagonal = at - place + left.length
      const floor = reached[diagonal] ?? 0
      if (at < floor) continue
      const run = stretch(left, right, place, at, floor)
      if (run.length < shortestRun) continue
      reached[diagonal] = run.right + run.length
      runs.push(run)
    }
  }
  return runs.sort((a, b) => a.right - b.right || a.left - b.left)
}

function stretch(left: Int32Array, right: Int32Array, place: number, at: number, floor: number): Run {
  let back = 0
  while (at - back > floor && isSame(left, right, place - back - 1, at - back - 1)) back++
  let length = 0
  while (isSame(left, right, place + length, at + length)) length++
  return { left: place - back, right: at - back, length: length + back }
}

/** Token 0 is left out and equals nothing. */
export function isSame(left: Int32Array, right: Int32Array, place: number, at: number): boolean {
  const code = left[place]
  return code !== undefined && code !== 0 && code === right[at]
}

/** The places of each gram of one text, in a table of open addresses. */
class GramPlaces {
  private readonly grams: Int32Array
  private readonly slots: Int32Array
  private readonly mask: number
  private readonly following: Int32Array
  /** How often the gram of a slot stands in this text and in the other. */
  private readonly repeats: Uint8Array
  private readonly repeatsElsewhere: Uint8Array

  constructor(grams: Int32Array) {
    this.grams = grams
    const size = 2 ** Math.ceil(Math.log2(grams.length * 2 + 2))
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    this.repeats = new Uint8Array(size)
    this.repeatsElsewhere = new Uint8Array(size)
    this.following = new Int32Array(grams.length).fill(-1)
    for (let place = grams.length - 1; place >= 0; place--) {
      const gram = grams[place] ?? 0
      if (gram === 0) continue
      const slot = this.slotOf(gram)
      this.following[place] = this.slots[slot] ?? -1
      this.slots[slot] = place
      count(this.repeats, slot)
    }
  }

  countRepeats(grams: Int32Array): void {
    for (const gram of grams) {
      if (gram === 0) continue
      const slot = this.slotOf(gram)
      if (this.slots[slot] !== -1) count(this.repeatsElsewhere, slot)
    }
  }

  /** -1 where there is none, or too many. */
  first(gram: number): number {
    if (gram === 0) return -1
    const slot = this.slotOf(gram)
    if ((this.repeats[slot] ?? 0) > mostRepeats || (this.repeatsElsewhere[slot] ?? 0) > mostRepeats) return -1
    return this.slots[slot] ?? -1
  }

  next(place: number): number {
    return this.following[place] ?? -1
  }

  private slotOf(gram: number): number {
    let slot = gram & this.mask
    for (let place = this.slots[slot] ?? -1; place !== -1 && this.grams[place] !== gram; place = this.slots[slot] ?? -1)
      slot = (slot + 1) & this.mask
    return slot
  }
}

function count(counts: Uint8Array, slot: number): void {
  const value = counts[slot] ?? 0
  if (value < 255) counts[slot] = value + 1
}
