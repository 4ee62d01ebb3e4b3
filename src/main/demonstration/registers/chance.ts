// Chance that repeats itself: the same demonstration at every start.

export interface Chance {
  /** 0 ≤ … < 1. */
  next(): number
  whole(from: number, upTo: number): number
  pick<T>(from: readonly T[]): T
  /** By weights. */
  draw<T>(from: readonly (readonly [T, number])[]): T
  isLucky(share: number): boolean
  /** Around 1, seldom far from it: exp of a normal distribution. */
  spread(width: number): number
}

/** Mulberry32 over a seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    whole: (from, upTo) => from + Math.floor(next() * (upTo - from + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    draw(from) {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        left -= weight
        if (left < 0) return value
      }
      return (from.at(-1) as (typeof from)[number])[0]
    },
    isLucky: (share) => next() < share,
    spread: (width) => Math.exp(width * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  }
}
