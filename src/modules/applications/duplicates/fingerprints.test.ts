import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintsOf, sampling } from './fingerprints.ts'
import { proseOf } from './test-kit.ts'
import { readTokens } from './tokens.ts'

const fingerprints = (text: string) => fingerprintsOf(readTokens(text))

test('a text has the same fingerprints wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(60), (seed, before) => {
      const text = proseOf(seed, 120)
      const alone = fingerprints(text)
      const within = fingerprints(proseOf(seed + 2000, before) + text + proseOf(seed + 4000, 30))

      const hashes = new Set(within.hashes)
      expect([...alone.hashes].filter((hash) => !hashes.has(hash))).toEqual([])
    }),
  )
})

test('one in six sequences is kept, in ascending order, each at its place in the text', () => {
  const text = proseOf(1, 12_000)
  const { hashes, positions } = fingerprints(text)

  expect(hashes.length).toBeGreaterThan(12_000 / sampling / 1.15)
  expect(hashes.length).toBeLessThan((12_000 / sampling) * 1.15)
  expect([...hashes]).toEqual([...hashes].sort((a, b) => a - b))
  for (const position of positions) expect(text[position]).toMatch(/[一-龥]/)
})

test('less than seven tokens have none', () => {
  expect(fingerprints('一二三四五六').hashes).toHaveLength(0)
  expect(fingerprints('').hashes).toHaveLength(0)
})
