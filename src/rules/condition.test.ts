import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, fieldsOf, holds, includes, is, isFilled, isIn, not, within } from './condition.ts'

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
