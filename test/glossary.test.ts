// The glossary speaks of things that exist, each under one name.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const rows = [
  ...readFileSync(join(root, 'docs/glossary.md'), 'utf8').matchAll(/^\| (.+?) +\| `(.+?)` +\| (.+?) +\|$/gm),
].map(([, chinese = '', identifier = '', meaning = '']) => ({ chinese, identifier, meaning }))
const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.data.ts'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n')

const words = new Set(code.match(/[A-Za-z][\w-]*/g))
const exists = (identifier: string) =>
  words.has(identifier) || words.has(`${identifier}s`) || words.has(capital(identifier))
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

test('every identifier stands in the code', () => {
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.filter(({ identifier }) => !exists(identifier))).toEqual([])
})

test('names no identifier twice, and none that the code is forbidden to use', () => {
  const identifiers = rows.map(({ identifier }) => identifier)

  expect(identifiers.filter((name, index) => identifiers.indexOf(name) !== index)).toEqual([])
})
