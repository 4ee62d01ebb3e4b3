// Random numbers that anyone can draw again from the same key: SM3 in counter mode.
import { createHash } from 'node:crypto'

export interface SeededRandom {
  /** A whole number from 0 to `count - 1`, each equally likely. */
  below(count: number): number
}

/** SM3 in hexadecimal (GB/T 32905-2016). */
export const sm3 = (text: string) => createHash('sm3').update(text, 'utf8').digest('hex')

const bytesPerNumber = 6
const numbers = 2 ** (8 * bytesPerNumber)

/**
 * Block `n` is SM3 over `key:n` in UTF-8, n = 0, 1, 2 … in decimal. Of its 32 bytes the first 30 are five numbers of
 * 6 bytes, the most significant byte first. A number at or above the largest multiple of `count` is passed over, the
 * remainder of any other is the result.
 */
export function openRandom(key: string): SeededRandom {
  let block = Buffer.alloc(0)
  let counter = 0
  let at = 0
  const next = () => {
    if (at + bytesPerNumber > block.length) {
      block = Buffer.from(sm3(`${key}:${counter++}`), 'hex')
      at = 0
    }
    at += bytesPerNumber
    return block.readUIntBE(at - bytesPerNumber, bytesPerNumber)
  }
  return {
    below(count) {
      const fair = numbers - (numbers % count)
      let number = next()
      while (number >= fair) number = next()
      return number % count
    },
  }
}

/** 0 to `count - 1` in an order that the key decides. */
export function shuffledOrder(count: number, random: SeededRandom): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const [a, b] = [order[last] ?? 0, order[other] ?? 0]
    order[last] = b
    order[other] = a
  }
  return order
}
