import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announced, dated } from './dated.ts'
import { defineLimits } from './define-programme.ts'
import { money, number } from './field.ts'
import { section } from './form.ts'
import { judgeMany } from './judge-many.ts'
import { paymentOver } from './payment.ts'
import { progressiveAmount } from './progressive.ts'
import { rulesOver } from './rule.ts'
import { type Turn, whatIf } from './what-if.ts'

const form = {
  firm: section(['企业', 'Firm'], {
    staff: number(['职工', 'Staff'], { least: 0 }),
    spent: money(['投入', 'Spent'], { least: 0 }),
  }),
}
const parameters = {
  least: dated(['下限', 'Least'], '人', 10, '第一条'),
  rates: announced(['比例', 'Rates'], '', 'rates', '由通知公布'),
}
const { rule } = rulesOver(form, parameters)
const pays = paymentOver(form, parameters)

const set = defineLimits({
  id: 'rows',
  edition: '1',
  of: 'unit',
  inForce: ['2020-01-01', null],
  title: ['例', 'Rows'],
  basis: ['川科示〔2020〕2号'],
  form,
  parameters,
  eligibility: [
    rule('staff', {
      title: ['职工', 'Staff'],
      basis: '第一条',
      looksAt: ['staff'],
      found: ({ facts }) => facts.staff,
      atLeast: 'least',
    }),
    rule('spent', {
      title: ['投入', 'Spent'],
      basis: '第二条',
      looksAt: ['spent'],
      found: ({ facts }) => facts.spent,
      above: 0,
    }),
  ],
  payment: pays({
    title: ['补助', 'Subsidy'],
    basis: '第三条',
    looksAt: ['spent'],
    of: ({ facts, values }) => progressiveAmount(facts.spent, values.rates),
  }),
})

const rows = [
  { staff: 9, spent: 1000 },
  { staff: 10, spent: 1000 },
  { staff: 12, spent: 2000 },
  { staff: 8, spent: 0 },
  { staff: undefined, spent: 500 },
]
const judging = { on: '2022-07-01', call: { rates: [{ above: 0, rate: 0.1 }] } }

const turnsOf = (overrides: Record<string, number>): Turn[] => {
  const found: Turn[] = []
  whatIf(set, overrides, rows, { ...judging, each: ({ turn }) => found.push(turn) })
  return found
}

describe('many applicants', () => {
  test('are counted by verdict and by the rules that stop them', () => {
    expect(judgeMany(set, rows, judging)).toEqual({
      total: 5,
      passed: 2,
      failed: 2,
      undecided: 1,
      failedBy: { staff: 2, spent: 1 },
      undecidedBy: { staff: 1 },
    })
  })
})

describe('what if', () => {
  test('the threshold fell: who gains, and what it costs', () => {
    const { before, after, cost } = whatIf(set, { least: 9 }, rows, judging)

    expect([before.passed, after.passed]).toEqual([2, 3])
    expect(turnsOf({ least: 9 })).toEqual(['gained', 'unchanged', 'unchanged', 'unchanged', 'undecided'])
    expect(cost).toEqual({ before: 300, after: 400 })
    expect([before.failedBy['staff'], after.failedBy['staff']]).toEqual([2, 1])
  })

  test('the threshold rose: who loses', () => {
    expect(turnsOf({ least: 12 })).toEqual(['unchanged', 'lost', 'unchanged', 'unchanged', 'undecided'])
    expect(whatIf(set, { least: 12 }, rows, judging).cost.after).toBe(200)
  })

  test('the rate were another: the same firms, another sum', () => {
    const { turns, cost } = whatIf(set, { rates: [{ above: 0, rate: 0.2 }] }, rows, judging)

    expect(turns).toEqual({ gained: 0, lost: 0, unchanged: 4, undecided: 1 })
    expect(cost).toEqual({ before: 300, after: 600 })
  })

  test('costs what the caller says, where the edition pays nothing', () => {
    expect(whatIf(set, { least: 9 }, rows, { ...judging, costOf: () => 5 }).cost).toEqual({ before: 10, after: 15 })
  })

  test('names the rule that turned, and the fact without which nothing can be said', () => {
    const seen: string[] = []

    whatIf(set, { least: 9 }, rows, {
      ...judging,
      each: ({ row, turn, turnedRules, lacking }) => {
        if (turn !== 'unchanged') seen.push(`${row} ${turn} ${[...turnedRules(), ...lacking()].join(' ')}`)
      },
    })

    expect(seen).toEqual(['0 gained staff', '4 undecided staff'])
  })

  test('decides where a missing fact does not matter, because another rule fails on both sides', () => {
    const { turns } = whatIf(set, { least: 9 }, [{ staff: undefined, spent: 0 }], judging)

    expect(turns).toEqual({ gained: 0, lost: 0, unchanged: 1, undecided: 0 })
  })

  test('who gains, who loses, who stays and who cannot be decided are everybody, each once', () => {
    const firm = fc.record({
      staff: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
      spent: fc.option(fc.integer({ min: 0, max: 5_000 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(firm), fc.integer({ min: 0, max: 20 }), (firms, least) => {
        const { turns, before, after, standings } = whatIf(set, { least }, firms, judging)
        const { gained, lost, unchanged, undecided } = turns

        expect(gained + lost + unchanged + undecided).toBe(firms.length)
        // Where nothing is missing, what is gained and lost is what the counts differ by.
        const decided = firms.filter(({ staff, spent }) => staff !== undefined && spent !== undefined)
        const sure = whatIf(set, { least }, decided, judging)
        expect(sure.after.passed - sure.before.passed).toBe(sure.turns.gained - sure.turns.lost)
        for (const side of [before, after]) expect(side.passed + side.failed + side.undecided).toBe(firms.length)
        for (const side of Object.values(standings))
          expect(Object.values(side).reduce((sum, count) => sum + count, 0)).toBe(firms.length)
      }),
    )
  })

  test('refuses a parameter that does not exist', () => {
    expect(() => whatIf(set, { leest: 9 }, rows, judging)).toThrow(
      expect.objectContaining({
        code: 'given-values-wrong',
        problems: [{ path: 'overrides.leest', message: '没有名为 leest 的参数' }],
      }),
    )
  })
})
