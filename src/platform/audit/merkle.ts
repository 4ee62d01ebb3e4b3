// Hashes that prove a batch of lines was not touched: leaves, a Merkle root, a chain of roots.
import { createHash } from 'node:crypto'
import { canonicalJson } from '#kernel/canonical-json.ts'

/** SM3, in hexadecimal (GB/T 32905-2016). */
const sm3 = (text: string) => createHash('sm3').update(text, 'utf8').digest('hex')

/** A line's own hash: its columns in a fixed order, object keys sorted, so that storage cannot change it. */
export function leafHash(line: Record<string, unknown>): string {
  return sm3(`leaf:${canonicalJson(line)}`)
}

/** The root over the leaves in their order; an odd one is carried up unpaired. */
export function merkleRoot(leaves: readonly string[]): string {
  let row = leaves
  while (row.length > 1) {
    const above: string[] = []
    for (let i = 0; i < row.length; i += 2) {
      const [left = '', right] = [row[i], row[i + 1]]
      above.push(right === undefined ? left : sm3(`node:${left}${right}`))
    }
    row = above
  }
  return row[0] ?? sm3('empty')
}

export interface SealFacts {
  no: number
  lines: number
  root: string
  previous: string
  sealedAt: Date
}

/** The hash that the next seal names as its `previous`. */
export function sealHash(seal: SealFacts): string {
  return sm3(`seal:${canonicalJson({ ...seal })}`)
}
