// Reads a quantity that stands alone, as in a cell of a table: 1500家以上, 达到1200亿元, 50—60家.
import type { Quantity } from './contract.ts'
import { findQuantities } from './facts/quantities.ts'

/** undefined when the words are anything else or more than one quantity. */
export function readQuantity(words: string): Quantity | undefined {
  const text = words.normalize('NFKC').replace(/\s/g, '')
  const found = findQuantities(text, 0)
  const [only] = found
  if (!only || found.length > 1 || only.end !== text.length) return undefined
  return { ...only.quantity, raw: words.trim() }
}
