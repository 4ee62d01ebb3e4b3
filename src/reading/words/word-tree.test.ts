import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordTree } from './word-tree.ts'

const valueIn = (tree: WordTree, text: string) => tree.valueAt(tree.nodeOf(text))

test('a text has the value it was given last, and every other text none', () => {
  const text = fc.string({ unit: fc.constantFrom(...'科技创新AI'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(1000))), text, (planted, other) => {
      const tree = new WordTree(10)
      for (const [word, value] of planted) tree.plant(word, value)
      const wanted = new Map(planted)
      for (const [word, value] of wanted) expect(valueIn(tree, word)).toBe(value)
      expect(valueIn(tree, other)).toBe(wanted.get(other) ?? 0)
    }),
  )
})

test('a path ends where no text goes on', () => {
  const tree = new WordTree(4)
  tree.plant('科技厅', 7)
  expect(tree.nodeOf('科技')).not.toBe(0)
  expect(valueIn(tree, '科技')).toBe(0)
  expect(tree.nodeOf('技厅')).toBe(0)
  expect(tree.nodeOf('科技厅长')).toBe(0)
  expect(tree.nodeOf('为科技厅办', 1, 4)).toBe(tree.nodeOf('科技厅'))
})
