// The fingerprints that two texts share, and whether enough of them lie together for a passage.
import type { ApplicationText, KnownApplication } from './application-text.ts'

/** The same fingerprint in both texts, by the character of the original where it begins. */
export interface Anchor {
  left: number
  right: number
}

/** What a text repeats this often is a term of its subject. */
const mostRepeats = 4
/** A passage worth showing holds so many. */
export const fewestAnchors = 3
/** How far the first and the last anchor of a passage lie apart, and by how much they shift against each other. */
const reach = { atLeast: 40, along: 400, across: 120 }

/** In the order of the left text. Fingerprints that are common prove nothing. */
export function findAnchors(
  { fingerprints: left, common }: KnownApplication,
  { fingerprints: right }: ApplicationText,
): Anchor[] {
  const anchors: Anchor[] = []
  let [i, j] = [0, 0]
  while (i < left.hashes.length && j < right.hashes.length) {
    const [a, b] = [left.hashes[i] ?? 0, right.hashes[j] ?? 0]
    if (a < b) i++
    else if (b < a) j++
    else {
      const [iEnd, jEnd] = [endOfRepeats(left.hashes, i), endOfRepeats(right.hashes, j)]
      if (iEnd - i <= mostRepeats && jEnd - j <= mostRepeats && common[i] !== 1)
        for (let p = i; p < iEnd; p++)
          for (let q = j; q < jEnd; q++) anchors.push({ left: left.positions[p] ?? 0, right: right.positions[q] ?? 0 })
      ;[i, j] = [iEnd, jEnd]
    }
  }
  return anchors.sort((a, b) => a.left - b.left || a.right - b.right)
}

function endOfRepeats(hashes: Int32Array, from: number): number {
  let end = from + 1
  while (hashes[end] === hashes[from]) end++
  return end
}

/** Cheap to ask, so that only pairs that may hold a passage are compared token by token. */
export function liesTogether(anchors: readonly Anchor[]): boolean {
  return anchors.some((first, index) => {
    let near = 1
    let last = first
    for (let next = index + 1; next < anchors.length; next++) {
      const anchor = anchors[next]
      if (!anchor || anchor.left - first.left > reach.along) break
      const shift = anchor.right - first.right - (anchor.left - first.left)
      if (anchor.left === last.left || anchor.right <= first.right || Math.abs(shift) > reach.across) continue
      near++
      last = anchor
    }
    return near >= fewestAnchors && last.left - first.left >= reach.atLeast
  })
}
