import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, contains, fieldsOf, holds, includes, inside, is, isFilled, isIn, not, within } from './condition.ts'

describe('a condition', () => {
  test.each([
    [is('kind', '开发'), { kind: '开发' }, true],
    [is('kind', '开发'), {}, false],
    [isIn('kind', ['开发', '转让']), { kind: '转让' }, true],
    [within('amount', { from: 10, below: 20 }), { amount: 10 }, true],
    [within('amount', { from: 10, below: 20 }), { amount: 20 }, false],
    [within('amount', { above: 10, upTo: 20 }), { amount: 10 }, false],
    [within('amount', { from: 10 }), { amount: '11' }, false],
    [within('on', { from: '2022-01-01', upTo: '2022-12-31' }), { on: '2022-12-31' }, true],
    [isFilled('name'), { name: '' }, false],
    [includes('fields', 'space'), { fields: ['space', 'food'] }, true],
    [contains('name', '芯片AI'), { name: '天府芯片ai实验室' }, true],
    [contains('name', '芯片'), { name: 7 }, false],
    [inside('region', '510100'), { region: '510107' }, true],
    [inside('region', '510100'), { region: '510700' }, false],
    [all(is('a', 1), is('b', 2)), { a: 1, b: 2 }, true],
    [any(is('a', 1), is('b', 2)), { b: 2 }, true],
    [not(is('a', 1)), {}, true],
  ])('%j of %j is %s', (condition, facts, expected) => {
    expect(holds(condition, facts)).toBe(expected)
  })

  test('names the fields it looks at', () => {
    expect(fieldsOf(all(is('a', 1), any(not(within('b', { from: 2 })), isFilled('c'))))).toEqual(['a', 'b', 'c'])
  })

  test('negated twice is itself', () => {
    fc.assert(
      fc.property(fc.option(fc.integer()), fc.integer(), (value, bound) => {
        const condition = within('n', { from: bound })
        expect(holds(not(not(condition)), { n: value })).toBe(holds(condition, { n: value }))
      }),
    )
  })
})
