// Which room may know which: the four rules of docs/architecture.md, read from the imports themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const source = join(root, 'src')

/** A module may import only those above it. */
const modules = [
  'people',
  'notices',
  'registers',
  'integrity',
  'calls',
  'applications',
  'reviews',
  'awards',
  'indicators',
  'plan',
  'publishing',
]

type Colour = 'pure' | 'server' | 'browser'

/** File formats are pure although they stand in the platform: bytes in, values out, and back. */
const purePaths =
  /^(kernel|reading|rules|policy)\/|^platform\/(archive|docx|xlsx)\/|^modules\/[\w-]+\/((contract|errors|lifecycle|permissions)\.ts$|(contract|errors)\/)/
const browserPaths = /^web\/|^modules\/[\w-]+\/ui\/|^main\/web\.tsx$/
const testPaths = /\.(test|cases)\.tsx?$|test-kit\.ts$/

/** Imports that break a rule on purpose: `from → to`, with the reason. */
const exceptions: Record<string, string> = {}

/** Names that say nothing about the business. */
const emptyNames = /(^|[/-])(utils?|helpers?|common|misc|manager|service|base|v2|types|lib)([-./]|$)/

const limits = { source: 250, test: 300 }

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g

interface Import {
  from: string
  to: string
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8')
  return [...text.matchAll(importPattern)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .flatMap((specifier) => {
      if (specifier.startsWith('#')) return [{ from, to: specifier.slice(1) }]
      if (specifier.startsWith('.'))
        return [{ from, to: relative(source, normalize(join(source, dirname(from), specifier))).replaceAll('\\', '/') }]
      return []
    })
})

const production = imports.filter(({ from, to }) => !testPaths.test(from) && !exceptions[`${from} → ${to}`])

function colourOf(path: string): Colour {
  if (browserPaths.test(path)) return 'browser'
  return purePaths.test(path) ? 'pure' : 'server'
}

const moduleOf = (path: string) => /^modules\/([\w-]+)\//.exec(path)?.[1]
const offences = (isOffence: (edge: Import) => boolean) =>
  production.filter(isOffence).map(({ from, to }) => `${from} → ${to}`)

describe('rooms', () => {
  test('pure files import only pure files', () => {
    expect(offences(({ from, to }) => colourOf(from) === 'pure' && colourOf(to) !== 'pure')).toEqual([])
  })

  test('server and browser never import each other', () => {
    const pair = (a: Colour, b: Colour) => (a === 'server' && b === 'browser') || (a === 'browser' && b === 'server')
    expect(offences(({ from, to }) => pair(colourOf(from), colourOf(to)))).toEqual([])
  })

  test('another module is entered only by its contract, its index and its screens', () => {
    const door = /^modules\/[\w-]+\/(contract|index|ui\/screens)\.tsx?$/
    expect(
      offences(({ from, to }) => {
        const target = moduleOf(to)
        return target !== undefined && target !== moduleOf(from) && !door.test(to)
      }),
    ).toEqual([])
  })

  test('modules import upwards only', () => {
    expect(
      offences(({ from, to }) => {
        const [a, b] = [moduleOf(from), moduleOf(to)]
        return a !== undefined && b !== undefined && a !== b && modules.indexOf(b) > modules.indexOf(a)
      }),
    ).toEqual([])
  })

  test('every module stands in the order', () => {
    const found = new Set(files.map(moduleOf).filter((name) => name !== undefined))
    expect([...found].filter((name) => !modules.includes(name))).toEqual([])
  })

  test('rules know no policy, the platform knows no module, the shell knows only screens', () => {
    const room = (path: string) => path.split('/')[0]
    expect(
      offences(({ from, to }) => {
        if (room(from) === 'rules') return room(to) === 'policy'
        if (room(from) === 'platform') return room(to) === 'modules'
        return room(from) === 'web' && room(to) === 'modules' && !/\/(ui\/screens\.tsx?|contract\.ts)$/.test(to)
      }),
    ).toEqual([])
  })

  test('test kits stay in tests', () => {
    expect(offences(({ to }) => testPaths.test(to))).toEqual([])
  })
})

describe('files', () => {
  test('have names of the business, kebab-case or PascalCase for components', () => {
    expect(files.filter((path) => emptyNames.test(path.toLowerCase().replace(/\.test\.tsx?$/, '')))).toEqual([])
    const wellNamed = /^([a-z0-9-]+\/)*([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|[A-Z][A-Za-z0-9]*(\.test)?)\.tsx?$/
    expect(files.filter((path) => !wellNamed.test(path))).toEqual([])
  })

  test('stay short enough to be read at once', () => {
    const long = files
      .filter((path) => !path.endsWith('.data.ts'))
      .map((path) => ({ path, lines: readFileSync(join(source, path), 'utf8').split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (testPaths.test(path) ? limits.test : limits.source))
    expect(long).toEqual([])
  })

  test('open with one sentence that says what they are for', () => {
    const silent = files.filter((path) => {
      if (testPaths.test(path)) return false
      return !/^(#!.*\n)?(\/\/|\/\*\*) \S/.test(readFileSync(join(source, path), 'utf8'))
    })
    expect(silent).toEqual([])
  })

  test('data files hold one constant and name its origin', () => {
    const wrong = files
      .filter((path) => path.endsWith('.data.ts'))
      .filter((path) => {
        const text = readFileSync(join(source, path), 'utf8')
        return !/^\/\/ .*Origin:/.test(text) || /\b(import|function|=>)\b/.test(text)
      })
    expect(wrong).toEqual([])
  })
})
