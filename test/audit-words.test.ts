// Whatever the audit trail may say of an act or a record has its words in both languages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../src')
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(source, path), 'utf8') }))

const told = texts.filter(({ path }) => path.endsWith('/ui/acts.ts')).map(({ text }) => text)
const wordsOf = (group: string) =>
  told.flatMap((text) => {
    const [, block = ''] = new RegExp(`  ${group}: \\{([\\s\\S]*?)\\n? *\\},\\n`).exec(text) ?? []
    return [...block.matchAll(/'?([\w-]+)'?: \[/g)].map(([, name]) => name)
  })

/** As audit entries are written everywhere: the act, then the kind of record. */
const entries = texts.flatMap(({ text }) => [...text.matchAll(/\baction: '([\w-]+)',\s*subjectKind: '([\w-]+)'/g)])
const named = {
  action: new Set(entries.map(([, act]) => act)),
  subjectKind: new Set(entries.map(([, , kind]) => kind)),
}

test('every act has its words', () => {
  const words = new Set(wordsOf('acts'))

  expect(named.action.size).toBeGreaterThan(10)
  expect([...named.action].filter((name) => !words.has(name))).toEqual([])
})

test('every kind of record has its word', () => {
  const words = new Set(wordsOf('subjects'))

  expect([...named.subjectKind].filter((name) => !words.has(name))).toEqual([])
})

/** What an entry says changed, where it is written out beside the act. */
const changes = texts.flatMap(({ text }) =>
  [...text.matchAll(/\bsubjectKind: '[\w-]+',\s*subjectId: [^\n]*?((?:\s*(?:before|after): \{[^{}]*\},?)+)/g)].map(
    ([, sides]) => sides ?? '',
  ),
)
const fieldsSaid = changes.flatMap((sides) =>
  [...sides.matchAll(/(?:before|after): \{([^{}]*)\}/g)].flatMap(([, fields = '']) =>
    fields.split(',').flatMap((field) => /^\s*(\w+)\s*(?::|$)/.exec(field)?.[1] ?? []),
  ),
)

test('every field of a change has its word', () => {
  const words = new Set(wordsOf('fields'))

  expect(fieldsSaid.length).toBeGreaterThan(40)
  expect([...new Set(fieldsSaid)].filter((name) => !words.has(name)).sort()).toEqual([])
})
