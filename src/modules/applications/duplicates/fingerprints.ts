// The fingerprints of a text: one in six of its sequences of seven tokens, chosen by their hash and so the same in every text.
import { hashGrams } from './grams.ts'
import type { Tokens } from './tokens.ts'

/** Fingerprint `hashes[i]` begins at the character `positions[i]` of the original (UTF-16); ascending by hash, then by position. */
export interface Fingerprints {
  hashes: Int32Array
  positions: Int32Array
}

export const gramSize = 7
/** Of so many grams one is kept. */
export const sampling = 6

export function fingerprintsOf({ codes, starts }: Tokens): Fingerprints {
  const grams = hashGrams(codes, gramSize)
  const keys = new Float64Array(grams.length)
  let count = 0
  for (let index = 0; index < grams.length; index++) {
    const hash = grams[index] ?? 0
    if (hash !== 0 && (hash >>> 0) % sampling === 0) keys[count++] = hash * place + (starts[index] ?? 0)
  }
  const sorted = keys.subarray(0, count).sort()
  const hashes = new Int32Array(count)
  const positions = new Int32Array(count)
  for (let index = 0; index < count; index++) {
    const key = sorted[index] ?? 0
    hashes[index] = Math.floor(key / place)
    positions[index] = key - Math.floor(key / place) * place
  }
  return { hashes, positions }
}

/** Hash and position are sorted as one number of 53 bits; texts are shorter than four million characters. */
const place = 2 ** 22
