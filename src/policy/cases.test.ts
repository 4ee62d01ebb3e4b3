import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import type { Case, CaseBook } from '#rules/case.ts'
import { checkFields } from '#rules/check-fields.ts'
import { editionName } from '#rules/define-programme.ts'
import { isInForce } from '#rules/editions.ts'
import type { RuleOutcome } from '#rules/explain-rule.ts'
import { fieldsOfForm } from '#rules/form.ts'
import { judge } from '#rules/judge.ts'
import { openDecider } from '#rules/judge-many.ts'
import { bandOf, type Part } from '#rules/score.ts'
import { programmes } from './programmes.ts'

const files = import.meta.glob<Record<string, CaseBook>>('./**/*.cases.ts', { eager: true })
const books = Object.values(files).flatMap((file) =>
  Object.values(file).filter((one) => 'cases' in one && 'set' in one),
)
const names = [...new Set(books.map(({ set }) => editionName(set)))]
const booksOf = (name: string) => books.filter(({ set }) => editionName(set) === name)

const situationOf = (book: CaseBook, one: Case) => ({
  facts: { ...book.facts, ...one.change },
  judging: { on: one.on ?? book.on, call: { ...book.call, ...one.call } },
})

const judgeCase = (book: CaseBook, one: Case) => {
  const { facts, judging } = situationOf(book, one)
  return judge(book.set, facts, judging)
}

const rulesThat = (outcomes: readonly RuleOutcome[], holds: RuleOutcome['holds']) =>
  outcomes.filter((outcome) => outcome.holds === holds).map(({ rule }) => rule)

describe.each(names)('%s', (name) => {
  test.each(booksOf(name).flatMap((book) => book.cases.map((one) => ({ says: one.says, book, one }))))(
    '$says',
    ({ book, one }) => {
      if (one.refused) {
        expect(() => judgeCase(book, one)).toThrow(expect.objectContaining({ code: one.refused }))
        return
      }
      const judged = judgeCase(book, one)
      const outcomes = judged.passes ? [...judged.rules, judged.passes] : judged.rules

      const [fails, open] = [rulesThat(outcomes, false), rulesThat(outcomes, 'unknown')]
      expect(judged.rules.concat(judged.passes ?? []).filter(({ says }) => says[0].includes('undefined'))).toEqual([])
      expect({ fails, unknown: open }).toEqual({ fails: one.fails ?? [], unknown: one.unknown ?? [] })
      expect(judged.holds).toBe(fails.length > 0 ? false : open.length > 0 ? 'unknown' : true)
      if (one.score !== undefined) {
        const [from, to] = typeof one.score === 'number' ? [one.score, one.score] : one.score
        expect(judged.score).toMatchObject({ from, to })
      }
      if (one.amount !== undefined) expect(judged.payment?.amount).toBe(one.amount)
    },
  )

  test('is answered alike one by one and in the batch', () => {
    const verdicts = { true: 1, false: 0, unknown: 2 }
    for (const book of booksOf(name))
      for (const one of book.cases.filter(({ refused }) => !refused)) {
        const { facts, judging } = situationOf(book, one)
        const judged = judge(book.set, facts, judging)
        const decider = openDecider(book.set, judging)
        // The batch takes its rows as checked: only what is blank counts as missing there.
        if (checkFields(fieldsOfForm(book.set.form), facts).every(({ path }) => isBlankAt(facts, path))) {
          decider.decide(facts)
          expect([one.says, decider.verdict()]).toEqual([one.says, verdicts[`${judged.holds}`]])
        }
      }
  })

  test('has cases enough, all on days on which it is in force', () => {
    const cases = booksOf(name).flatMap((book) => book.cases.map((one) => ({ set: book.set, on: one.on ?? book.on })))
    expect(cases.length).toBeGreaterThanOrEqual(15)
    expect(cases.filter(({ set, on }) => !isInForce(set, on))).toEqual([])
  })

  test('has cases on both sides of every threshold and exactly at it', () => {
    expect(thresholdsNotSeen(booksOf(name))).toEqual([])
  })

  test('has cases at and below every band of its score', () => {
    expect(bandsNotSeen(booksOf(name))).toEqual([])
  })
})

const isBlankAt = (facts: Record<string, unknown>, path: string) => {
  const value = facts[path]
  return value === undefined || value === null || value === ''
}

const flat = (outcomes: readonly RuleOutcome[]): RuleOutcome[] =>
  outcomes.flatMap((outcome) => [outcome, ...flat(outcome.rules)])

function allOutcomes(own: readonly CaseBook[]): RuleOutcome[] {
  return own.flatMap((book) =>
    book.cases.flatMap((one) => {
      try {
        const judged = judgeCase(book, one)
        return flat(judged.passes ? [...judged.rules, judged.passes] : judged.rules)
      } catch (error) {
        if (error instanceof Refusal) return []
        throw error
      }
    }),
  )
}

function thresholdsNotSeen(own: readonly CaseBook[]): string[] {
  const seen = new Map<string, Set<string>>()
  const wanted = new Map<string, string[]>()
  for (const { rule, found, needed, comparison, holds } of allOutcomes(own)) {
    const sides = seen.get(rule) ?? new Set()
    seen.set(rule, sides)
    if (comparison === 'any' || comparison === 'all' || comparison === 'isOneOf' || typeof found === 'boolean') {
      sides.add(String(holds))
      wanted.set(rule, ['true', 'false'])
    } else if (found !== null && needed !== null && typeof found === typeof needed) {
      sides.add(found < needed ? 'below' : found === needed ? 'at' : 'above')
      wanted.set(rule, needed === 0 ? ['at', 'above'] : ['below', 'at', 'above'])
    }
  }
  return [...seen].flatMap(([rule, sides]) => {
    const missing = (wanted.get(rule) ?? ['any']).filter((side) => !sides.has(side))
    return missing.length > 0 ? [`${rule}: ${missing.join(', ')}`] : []
  })
}

const partsOf = (set: CaseBook['set']): Part[] =>
  (set.score ?? []).flatMap(({ parts }) => parts).flatMap((part) => (part.kind === 'best' ? [...part.parts] : [part]))

function bandsNotSeen(own: readonly CaseBook[]): string[] {
  const [first] = own
  if (!first) return []
  return partsOf(first.set).flatMap((part) => {
    if (part.kind !== 'banded') return []
    const found = own.flatMap((book) =>
      book.cases
        .filter(({ refused }) => !refused)
        .map((one) => situationOf(book, one))
        .filter(({ facts }) => part.looksAt.every((name) => typeof facts[name] === 'number'))
        .map(({ facts, judging }) => part.found({ facts, on: judging.on })),
    )
    const bounds = part.bands.map(({ bound }) => bound)
    return bounds.flatMap((bound, index) => {
      const lower = bounds[index + 1] ?? Number.NEGATIVE_INFINITY
      const isStep = Number.isInteger(bound) && bound - lower <= 1
      const isBelow = (value: number) => value < bound && (value > lower || (isStep && value === lower))
      const missing = [
        ...(found.includes(bound) ? [] : ['at']),
        ...(found.some(isBelow) || bound === 0 ? [] : ['just below']),
      ]
      return missing.map((side) => `${part.id} ${side} ${bound}`)
    })
  })
}

describe('every programme', () => {
  test('has its cases', () => {
    expect(programmes.all.map(editionName).filter((name) => !names.includes(name))).toEqual([])
  })

  const bandedParts = programmes.all.flatMap((edition) =>
    partsOf(edition).flatMap((part) =>
      part.kind === 'banded' ? [{ name: `${editionName(edition)} ${part.id}`, part }] : [],
    ),
  )

  test.each(bandedParts)('never gives fewer points for more: $name', ({ part }) => {
    const pointsAt = (value: number) => bandOf(part.bands, value)?.points ?? { from: 0, to: 0 }
    const most = Math.max(...part.bands.map(({ bound }) => bound)) * 1.5
    const value = fc.double({ min: -0.5 * most, max: most, noNaN: true })
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, more] = [pointsAt(Math.min(a, b)), pointsAt(Math.max(a, b))]
        expect(less.from).toBeLessThanOrEqual(more.from)
        expect(less.to).toBeLessThanOrEqual(more.to)
        expect(more.to).toBeLessThanOrEqual(part.most)
      }),
    )
  })
})
