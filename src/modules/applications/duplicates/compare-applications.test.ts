import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareApplications, type DuplicatePair } from './compare-applications.ts'
import { known, proseOf, reword } from './test-kit.ts'
import { readTokens } from './tokens.ts'

const sample = 'samples/四川省2022年科技创新工作要点.txt'

const compare = (left: string, right: string) => compareApplications(known('左', left), known('右', right))

/** Sources, places and lengths of a copy. */
const copies = fc.record({
  seed: fc.nat(10_000),
  length: fc.integer({ min: 250, max: 600 }),
  from: fc.nat(1000),
  to: fc.nat(1000),
  changed: fc.constantFrom(0, 0.05, 0.1),
})
type Copy = typeof copies extends fc.Arbitrary<infer Value> ? Value : never

function plant({ seed, length, from, to, changed }: Copy) {
  const [source, own] = [proseOf(seed, 1600), proseOf(seed + 20_000, 1500)]
  const copied = source.slice(from, from + length)
  return { source, copied, copy: own.slice(0, to) + reword(copied, changed, seed) + own.slice(to) }
}

/** What is sampled may be missed, seldom; the same examples are tried each time. */
const sampled = (numRuns: number) => ({ numRuns, seed: 1 })

const mirror = (pair: DuplicatePair | undefined) =>
  pair && {
    left: { ...pair.right, id: '左' },
    right: { ...pair.left, id: '右' },
    passages: pair.passages
      .map((passage) => ({ ...passage, left: passage.right, right: passage.left }))
      .sort((a, b) => a.left.start - b.left.start),
  }

describe('a copied section', () => {
  test('is found at any place, also lightly reworded, as one passage', () => {
    fc.assert(
      fc.property(copies, (copy) => {
        const { source, copied, copy: text } = plant(copy)
        const pair = compare(source, text)

        expect(pair?.passages).toHaveLength(1)
        const [passage] = pair?.passages ?? []
        expect(Math.abs((passage?.left.start ?? 0) - copy.from)).toBeLessThan(25)
        expect(Math.abs((passage?.left.end ?? 0) - copy.from - copied.length)).toBeLessThan(25)
        expect(passage?.similarity).toBeGreaterThan(0.9 - copy.changed * 2)
      }),
      sampled(60),
    )
  })

  test('lies inside both texts and really is similar', () => {
    fc.assert(
      fc.property(copies, (copy) => {
        const { source, copy: text } = plant(copy)
        for (const { left, right, matched } of compare(source, text)?.passages ?? []) {
          const [one, other] = [source.slice(left.start, left.end), text.slice(right.start, right.end)]
          const rest = [...readTokens(other).codes]
          const same = readTokens(one).codes.filter((code) => {
            const at = rest.indexOf(code)
            if (at >= 0) rest.splice(at, 1)
            return at >= 0
          })

          expect(left.end).toBeLessThanOrEqual(source.length)
          expect(right.end).toBeLessThanOrEqual(text.length)
          expect(same.length).toBeGreaterThanOrEqual(matched)
        }
      }),
      sampled(40),
    )
  })

  test('is the same whichever text is on the left', () => {
    fc.assert(
      fc.property(copies, (copy) => {
        const { source, copy: text } = plant(copy)

        expect(compare(text, source)).toEqual(mirror(compare(source, text)))
      }),
      sampled(40),
    )
  })

  test('counts with its part of each text', () => {
    const pair = compare(proseOf(1, 1000), proseOf(2, 750) + proseOf(1, 1000).slice(0, 275))

    expect(pair?.left).toMatchObject({ id: '左', total: 1000, own: 1000 })
    expect(pair?.left.share).toBeCloseTo(0.24, 1)
    expect(pair?.right.share).toBeCloseTo(0.24, 1)
  })

  test('stays one passage over replaced, dropped and added sentences', () => {
    const source = proseOf(3, 800)
    const sentences = source.split('。')
    sentences.splice(5, 1, proseOf(4, 20).slice(0, -1))
    sentences.splice(12, 1)
    sentences.splice(20, 0, proseOf(5, 35).slice(0, -1))

    const pair = compare(source, proseOf(6, 500) + sentences.join('。') + proseOf(7, 500))

    expect(pair?.passages).toHaveLength(1)
    expect(pair?.passages[0]?.matched).toBeGreaterThan(740)
  })

  test('of real prose is found after an editor went over it', () => {
    const prose = readFileSync(join(import.meta.dirname, '../../../../', sample), 'utf8')
    const edited = prose
      .slice(2000, 2700)
      .replaceAll('加快', '大力推进')
      .replaceAll('建设', '打造')
      .replaceAll('，', '、')
      .replaceAll('和', '与')
      .replace(/的/g, '')
      .replace(/。(.{12})/g, '。同时，$1')

    const pair = compare(prose, proseOf(50, 800) + edited + proseOf(51, 800))

    expect(pair?.passages).toHaveLength(1)
    expect(prose.slice(2000, 2700)).toContain(prose.slice(pair?.passages[0]?.left.start, pair?.passages[0]?.left.end))
    expect(pair?.passages[0]?.similarity).toBeGreaterThan(0.85)
    expect(pair?.passages[0]?.matched).toBeGreaterThan(450)
  })

  test('may be moved: each part is a passage of its own', () => {
    const [first, second] = [proseOf(8, 300), proseOf(9, 300)]

    const pair = compare(first + second, second + first)

    expect(pair?.passages.map(({ left }) => left.start)).toEqual([0, first.length])
    expect(pair?.passages.map(({ right }) => right.start)).toEqual([second.length, 0])
    expect(pair?.left.share).toBe(1)
  })

  test('is known in traditional characters, other widths and other line breaks', () => {
    const source = `${proseOf(10, 300)}本项目依托国家重点实验室开展２０２５年关键技术攻关。${proseOf(11, 100)}`
    const copy = source.replace('国家重点实验室', '國家重點實驗室').replace('２０２５', '2025').replaceAll('。', '．\n')

    expect(compare(source, copy)?.passages).toMatchObject([{ similarity: 1 }])
  })

  test('keeps its offsets between emoji and characters beyond the first plane', () => {
    const copied = [...proseOf(12, 200)].map((sign, index) => (index % 11 === 0 ? `${sign}😀𠮷` : sign)).join('')
    const [source, copy] = [`😀😀${copied}😀${proseOf(13, 200)}`, `${proseOf(14, 99)}👩‍🔬${copied}`]

    const [passage] = compare(source, copy)?.passages ?? []

    expect(source.slice(passage?.left.start, passage?.left.end)).toBe(copied.replace(/。$/, ''))
    expect(copy.slice(passage?.right.start, passage?.right.end)).toBe(copied.replace(/。$/, ''))
  })
})

describe('two texts', () => {
  test('that are identical are one passage from end to end', () => {
    const text = `一、研究内容\n${proseOf(15, 900)}\n二、研究方案\n${proseOf(16, 700)}`
    const pair = compare(text, text)

    expect(pair?.passages).toEqual([
      {
        left: { start: 0, end: text.length - 1 },
        right: { start: 0, end: text.length - 1 },
        matched: 1610,
        similarity: 1,
      },
    ])
    expect([pair?.left.share, pair?.right.share]).toEqual([1, 1])
  })

  test('that are unrelated, short or empty share nothing', () => {
    expect(compare(proseOf(17, 3000), proseOf(18, 3000))).toBeUndefined()
    expect(compare('同一句话。', '同一句话。')).toBeUndefined()
    expect(compare('', proseOf(19, 300))).toBeUndefined()
    expect(compare('', '')).toBeUndefined()
  })

  test('that use one set sentence are no pair', () => {
    const sentence = proseOf(20, 45)

    expect(compare(proseOf(21, 700) + sentence, sentence + proseOf(22, 700))).toBeUndefined()
  })

  test('that repeat one term all the time are no pair', () => {
    const term = '石墨烯复合材料制备工艺'
    const repeated = (seed: number) =>
      Array.from({ length: 60 }, (_, index) => proseOf(seed + index, 15) + term).join('')

    expect(compare(repeated(100), repeated(200))).toBeUndefined()
  })
})

test('a share is told for each section in which something is shared', () => {
  const copied = proseOf(30, 400)
  const left = `一、立项依据\n${proseOf(31, 400)}\n二、研究内容\n${copied}\n三、预期成果\n${proseOf(32, 300)}\n`
  const right = `一、项目背景\n${copied}\n二、技术路线\n${proseOf(33, 500)}\n`

  const pair = compare(left, right)

  expect(pair?.left.sections.map(({ title }) => title)).toEqual(['二、研究内容'])
  expect(pair?.right.sections.map(({ title }) => title)).toEqual(['一、项目背景'])
  expect(pair?.left.sections[0]?.share).toBeGreaterThan(0.95)
})

test('books are compared too', () => {
  const text = proseOf(40, 300_000)
  const { passages } = compare(text, `甲${text}`) ?? {}

  expect(passages).toMatchObject([{ matched: 300_000 }])
})
