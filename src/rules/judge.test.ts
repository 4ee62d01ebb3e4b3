import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { announced, dated } from './dated.ts'
import { defineLimits } from './define-programme.ts'
import { day, money, number, table, yesNo } from './field.ts'
import { section } from './form.ts'
import { judge } from './judge.ts'
import { ratio } from './measure.ts'
import { rulesOver } from './rule.ts'
import { block, partsOver } from './score.ts'

const form = {
  firm: section(['企业', 'Firm'], {
    sales: money(['销售收入', 'Sales'], { unit: '万元', least: 0 }),
    research: money(['研发费用', 'Research'], { unit: '万元', least: 0 }),
    registeredOn: day(['注册日期', 'Registered on']),
    isListed: yesNo(['列入名单', 'Listed']),
    mark: number(['评分', 'Mark'], { optional: true }),
    rows: table(['明细', 'Rows'], { heads: number(['人数', 'Heads']) }, { optional: true }),
  }),
}
const parameters = {
  least: dated(['研发占比下限', 'Least ratio'], '%', 0.03, '第三条', {
    later: [{ from: '2023-01-01', value: 0.05, basis: '修订', mark: 'official' }],
  }),
  pass: announced(['合格线', 'Pass mark'], '分', 'number', '由通知公布'),
}
const { rule, asked, any, scored } = rulesOver(form, parameters)
const { banded, marked } = partsOver(form)

const set = defineLimits({
  id: 'small',
  edition: '1',
  of: 'unit',
  inForce: ['2020-01-01', null],
  title: ['小例', 'Small'],
  basis: ['川科示〔2020〕1号'],
  form,
  parameters,
  eligibility: [
    rule('research-ratio', {
      title: ['研发占比', 'Research ratio'],
      basis: '第三条',
      looksAt: ['sales', 'research'],
      unit: '%',
      found: ({ facts }) => ratio(facts.research, facts.sales),
      atLeast: 'least',
    }),
    any('known', {
      title: ['名单或日期', 'Listed or old'],
      basis: '第四条',
      rules: [
        asked('listed', { title: ['列入名单', 'Listed'], basis: '第四条', field: 'isListed', is: true }),
        rule('old', {
          title: ['注册日期', 'Registered on'],
          basis: '第四条',
          looksAt: ['registeredOn'],
          found: ({ facts }) => facts.registeredOn,
          atMost: () => '2019-12-31',
        }),
      ],
    }),
  ],
  score: [
    block('all', ['得分', 'Score'], 100, [
      banded('sales', {
        title: ['规模', 'Size'],
        basis: '第五条',
        most: 60,
        looksAt: ['sales'],
        unit: '万元',
        found: ({ facts }) => facts.sales,
        bands: [{ from: 100_000_000, points: 60 }],
      }),
      marked('opinion', { title: ['评议', 'Opinion'], basis: '第五条', most: 40, mark: 'mark' }),
    ]),
  ],
  passes: scored('score', { title: ['总分', 'Total'], basis: '第五条', atLeast: 'pass' }),
})

const facts = {
  sales: 100_000_000,
  research: 3_000_000,
  registeredOn: '2019-01-01',
  isListed: false,
  mark: 30,
}
const judging = { on: '2022-07-01', call: { pass: 80 } }
const ratioOf = (given: object, on = '2022-07-01') => judge(set, { ...facts, ...given }, { ...judging, on }).rules[0]

describe('a judgement', () => {
  test('names rule, article, value found and value needed', () => {
    expect(ratioOf({ research: 2_999_900 })).toMatchObject({
      rule: 'research-ratio',
      article: '川科示〔2020〕1号第三条',
      holds: false,
      found: 0.029999,
      needed: 0.03,
      foundWords: ['2.9999%', '2.9999%'],
      neededWords: ['不低于 3%', 'at least 3%'],
      says: [
        '研发占比：2.9999%，应不低于 3%（川科示〔2020〕1号第三条）',
        'Research ratio: 2.9999%, must be at least 3% (川科示〔2020〕1号第三条)',
      ],
    })
  })

  test('uses the value of the day', () => {
    expect(ratioOf({}, '2022-12-31')?.holds).toBe(true)
    expect(ratioOf({}, '2023-01-01')?.holds).toBe(false)
  })

  test('leaves a rule open while its facts are missing, and names them', () => {
    const { holds, rules, missing } = judge(set, { ...facts, sales: undefined }, judging)

    expect(holds).toBe('unknown')
    expect(rules.map((one) => one.holds)).toEqual(['unknown', true])
    expect(missing).toEqual([{ field: 'sales', label: ['销售收入', 'Sales'] }])
    expect(rules[0]?.says[0]).toBe('研发占比：还缺销售收入（川科示〔2020〕1号第三条）')
  })

  test('is false as soon as one rule fails, whatever is still missing', () => {
    expect(judge(set, { ...facts, research: 0, mark: undefined }, judging).holds).toBe(false)
  })

  test('needs only as many facts as decide', () => {
    expect(judge(set, { ...facts, isListed: true, registeredOn: undefined }, judging).rules[1]?.holds).toBe(true)
    expect(judge(set, { ...facts, registeredOn: undefined }, judging).rules[1]).toMatchObject({
      holds: 'unknown',
      missing: [{ field: 'registeredOn' }],
    })
  })

  test('gives a span of points until the experts have marked', () => {
    const open = judge(set, { ...facts, mark: undefined }, judging)

    expect(open.score).toMatchObject({ from: 60, to: 100 })
    expect(open.passes).toMatchObject({ holds: 'unknown', found: '60—100' })
    expect(judge(set, facts, judging).passes).toMatchObject({ holds: true, found: 90 })
  })

  test('is refused where the call lacks a value, never guessed', () => {
    expect(() => judge(set, facts, { on: '2022-07-01' })).toThrow(
      expect.objectContaining({
        code: 'call-data-missing',
        details: expect.objectContaining({ names: '合格线（pass）' }),
      }),
    )
  })

  test('is refused where given values are unknown, unreadable or set by the law', () => {
    const call = { pass: 'eighty', least: 0.01, other: 1 }

    expect(() => judge(set, facts, { on: '2022-07-01', call })).toThrow(
      expect.objectContaining({
        problems: [
          { path: 'call.other', message: '没有名为 other 的参数' },
          { path: 'call.least', message: '研发占比下限由法规规定，通知不能改变' },
          { path: 'call.pass', message: '合格线应为数字' },
        ],
      }),
    )
  })

  test('never fails over facts, however odd they are', () => {
    const oddity = fc.record(Object.fromEntries(Object.keys(form.firm.fields).map((name) => [name, fc.anything()])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(oddity, (odd) => {
        const { holds, rules } = judge(set, odd as never, judging)
        expect([true, false, 'unknown']).toContain(holds)
        expect(rules).toHaveLength(2)
      }),
    )
  })

  test('lets a rule read only the facts it names', () => {
    rule('typed', {
      title: ['例', 'Example'],
      basis: '第三条',
      looksAt: ['sales'],
      found: ({ facts: own }) => {
        expectTypeOf(own).toEqualTypeOf<{ sales: number }>()
        return own.sales
      },
      atLeast: 0,
    })
  })
})

describe('a wrong declaration', () => {
  const wrong = (change: object) => () => defineLimits({ ...set, ...change })

  test('stops the program at once', () => {
    expect(wrong({ basis: [] })).toThrow('it has no basis')
    expect(wrong({ eligibility: [...set.eligibility, ...set.eligibility] })).toThrow('declared twice')
    expect(wrong({ inForce: ['2022-01-01', '2021-01-01'] })).toThrow('it ends before it begins')
    expect(wrong({ parameters: {} })).toThrow('there is no parameter least')
    expect(wrong({ form: { other: form.firm, again: form.firm } })).toThrow('stands in two sections')
    expect(wrong({ form: {} })).toThrow('a rule looks at sales, which no field asks')
  })
})
