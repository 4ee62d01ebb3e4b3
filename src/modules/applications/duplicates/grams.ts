// Hashes of the token sequences of one length in a text, so that equal sequences are found by equal numbers.

/** The hash of the `size` tokens from each position on; 0 where a token among them is left out. */
export function hashGrams(codes: Int32Array, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, codes.length - size + 1))
  let power = 1
  for (let index = 1; index < size; index++) power = Math.imul(power, base)
  let rolling = 0
  let whole = 0
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? 0
    if (index >= size) rolling = (rolling - Math.imul(scatter(codes[index - size] ?? 0), power)) | 0
    rolling = (Math.imul(rolling, base) + scatter(code)) | 0
    whole = code === 0 ? 0 : whole + 1
    if (whole >= size) hashes[index - size + 1] = finish(rolling) || 1
  }
  return hashes
}

const base = 0x01000193

/** Characters in use lie close together; their numbers should not. */
const scatter = (code: number) => Math.imul(code ^ (code >>> 11), 0x2545f491)

/** Every bit of the sum reaches every bit of the hash. */
function finish(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return hash ^ (hash >>> 16)
}
