// A published edition is never edited: law changes by a new edition. Each is held by the hash of its declaration.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { editionName } from '#rules/define-programme.ts'
import { limits } from './limits.ts'
import { programmes } from './programmes.ts'

const policy = import.meta.dirname
const source = join(policy, '..')
const files = import.meta.glob<Record<string, unknown>>(
  ['./**/programmes/**/*.ts', './**/limits/*.ts', '!./**/*.{test,cases}.ts'],
  {
    eager: true,
  },
)

/** The file whose export is the edition itself. */
const fileOf = (edition: unknown) =>
  Object.entries(files).find(([, exported]) => Object.values(exported).includes(edition))?.[0]

/** The text of a file and of the declarations it imports, without layout and comments: formatting is no change of law. */
function declared(path: string, seen: Set<string>): string {
  if (seen.has(path)) return ''
  seen.add(path)
  const text = readFileSync(path, 'utf8')
  const imports = [...text.matchAll(/from '([^']+)'/g)].flatMap(([, specifier = '']) => {
    const target = specifier.startsWith('#') ? join(source, specifier.slice(1)) : join(dirname(path), specifier)
    return /\/(programmes|limits)\//.test(relative(policy, target)) ? [target] : []
  })
  const law = text.replace(/^import [\s\S]*?from '[^']+'$/gm, '').replace(/\/\*\*?[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')
  const even = law.replace(/[\s,;]+/g, ' ').replace(/ ?([()[\]{}]) ?/g, '$1')
  return [even, ...imports.sort().map((target) => declared(target, seen))].join(' ')
}

const hashes = [...programmes.all, ...limits.all].map((edition) => {
  const file = fileOf(edition) ?? ''
  const hash = createHash('sha256')
    .update(declared(join(policy, file), new Set()))
    .digest('hex')
    .slice(0, 32)
  return [editionName(edition), hash] as const
})

const table = (
  entries: readonly (readonly [string, string])[],
) => `// What each edition was when it was published: a case keeps its edition's hash. Origin: src/policy/published-editions.test.ts, written with vitest -u.
export const publishedEditions: Readonly<Record<string, string>> = {
${entries.map(([name, hash]) => `  '${name}': '${hash}',`).join('\n')}
}
`

test('every edition is as it was published; a change of law is a new edition', async () => {
  await expect(table(hashes)).toMatchFileSnapshot('./published-editions.data.ts')
})
