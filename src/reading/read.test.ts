import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { type Reading, readingSchema } from './contract.ts'
import { read } from './read.ts'
import { noticeOf, readBody } from './test-kit.ts'

const sample = readFileSync('samples/四川省2022年科技创新工作要点.txt', 'utf8')

describe('the notice of Sichuan', () => {
  const reading = read(sample)
  const commitments = reading.items.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.commitments))

  test('answers the contract', () => {
    expect(readingSchema.parse(reading)).toEqual(reading)
  })

  test('has 33 items under nine systems', () => {
    expect(reading.items).toHaveLength(33)
    expect(reading.systems).toHaveLength(9)
    expect(reading.items.at(-1)).toMatchObject({ no: '33', title: '切实加强党的建设', system: '科技创新治理体系' })
  })

  test('sets itself four headline targets', () => {
    expect(reading.headlineTargets.map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '1200亿元',
      '1420亿元',
      '2.45万亿元',
      '3500亿元',
    ])
  })

  test('promises seven quantities', () => {
    expect(commitments.flatMap(({ quantity }) => (quantity ? [quantity.value] : []))).toEqual([
      20, 100, 100, 50, 1500, 14000, 10,
    ])
  })

  test('doubts what is misprinted, and little else', () => {
    const doubts = reading.suspects.filter(({ type }) => !['quote', 'space', 'punctuation'].includes(type))
    expect(doubts).toHaveLength(16)
    expect(doubts.every(({ why }) => why.length > 5)).toBe(true)
  })

  test('leaves no sentence out of the ledger', () => {
    expect(reading.ledger.unaccounted).toBe(0)
    expect(reading.ledger.commitment + reading.ledger.context).toBe(reading.ledger.sentences)
  })
})

/** Every span with the span it lies in. */
function* spansOf(
  reading: Reading,
  length: number,
): Generator<[{ start: number; end: number }, { start: number; end: number }]> {
  const whole = { start: 0, end: length }
  for (const span of [
    ...reading.items,
    ...reading.preamble,
    ...reading.closing,
    ...reading.suspects,
    ...reading.headlineTargets,
  ])
    yield [span, whole]
  for (const item of reading.items)
    for (const sentence of item.sentences) {
      yield [sentence, item]
      for (const commitment of sentence.commitments) yield [commitment, sentence]
    }
}

const pieces = fc.array(
  fc.constantFrom(
    '一、',
    '（一）',
    '1.',
    '第一条 ',
    '①',
    '推进科技创新',
    '建设平台',
    '，',
    '。',
    '；',
    '、',
    '《',
    '》',
    '“',
    '"',
    '（',
    '）',
    '\n',
    '\n\n',
    '\f',
    '—1—\n',
    '\t',
    ' ',
    '到2027年',
    '新增100家以上',
    '巧00家',
    '（责任单位：省科技厅）',
    '附件：',
    '对企业',
    '将',
    '可',
    '支持',
    '{C}',
    '\ue001',
    '序号\t任务\t内容\n',
    '2024年1月1日',
    '各市科技局：',
    '不汜',
    '\u{1f600}',
    '\ud800',
  ),
  { maxLength: 60 },
)

test('every span lies inside what holds it, in any notice', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = noticeOf('1.建设平台。建设实验室。', parts.join(''))
      const reading = read(text)
      for (const [inner, outer] of spansOf(reading, text.length)) {
        expect(inner.start).toBeLessThanOrEqual(inner.end)
        expect(inner.start).toBeGreaterThanOrEqual(outer.start)
        expect(inner.end).toBeLessThanOrEqual(outer.end)
      }
      for (const { start, end, text: quoted, type } of reading.suspects)
        if (type === 'artefact') expect(text.slice(start, end)).toBe(quoted)
      expect(reading.ledger.unaccounted).toBe(0)
      expect(readingSchema.safeParse(reading).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('whatever comes in, nothing but a refusal comes out as an error', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    pieces.map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      try {
        read(text)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
    { numRuns: 500 },
  )
})

test('the same text is always read the same way', () => {
  expect(read(sample)).toEqual(read(sample))
})

describe('what is no notice is refused with a reason', () => {
  const codeOf = (text: string) => {
    try {
      read(text)
    } catch (error) {
      return error instanceof Refusal ? error.code : error
    }
    return undefined
  }

  test.each([
    ['nothing', '', 'reading/empty'],
    ['blanks', ' \n\t\u3000', 'reading/empty'],
    ['binary', '\u0000\u0001PK\u0003\u0004\ufffd\ufffdxl/worksheets', 'reading/not-text'],
    ['English', 'The quick brown fox jumps over the lazy dog. It was a sunny day.', 'reading/not-text'],
    [
      'a story',
      '清晨的阳光洒在窗台上。她推开门，看见院子里的梨花开了，微风吹过，花瓣落了一地。',
      'reading/not-a-notice',
    ],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('but a bare list of tasks is read', () => {
    expect(codeOf('1.建设平台。布局建设省实验室。\n2.引育人才。引进领军人才。')).toBeUndefined()
  })
})

test('what the document says of itself at its end is no item', () => {
  const { items, closing } = readBody(
    '一、建设平台。布局建设实验室。（责任单位：科技厅）',
    '本措施自印发之日起施行，有效期三年。',
  )
  expect(items[0]?.sentences).toHaveLength(1)
  expect(closing).toHaveLength(1)
})
