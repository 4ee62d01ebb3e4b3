// The numbers of the rules: each is found, and set without touching anything else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lightRules } from '#policy/sichuan/supervision/light-rules.ts'
import type { LightRule } from '#rules/light.ts'
import { type Threshold, thresholdsOf, withThreshold } from './thresholds.ts'

const named = (name: string) => lightRules.find((rule) => rule.name === name) as LightRule

test('every number of a rule is found, also inside others', () => {
  expect(thresholdsOf(named('far-behind').when)).toEqual([
    { path: 'all.0.from', field: 'behind', bound: 'from', value: 40 },
    { path: 'all.1.from', field: 'timeGone', bound: 'from', value: 60 },
  ])
  expect(thresholdsOf({ not: { any: [{ field: 'evidence', below: 1 }] } })).toMatchObject([{ path: 'not.any.0.below' }])
  expect(thresholdsOf(named('closed').when)).toEqual([])
})

test('a number set anew stands in the condition and in the words that named the old one', () => {
  const [days] = thresholdsOf(named('near-due').when) as [Threshold]
  const changed = withThreshold(named('near-due'), days, 5)

  expect(changed).toEqual({
    name: 'near-due',
    light: 'blue',
    when: {
      all: [
        { field: 'workingDaysLeft', upTo: 5 },
        { field: 'completion', below: 100 },
      ],
    },
    zh: '5 个工作日内到期',
    en: 'Due within 5 working days',
  })
})

test('setting a number and setting it back leaves the condition as it was', () => {
  const places = lightRules.flatMap((rule) => thresholdsOf(rule.when).map((threshold) => ({ rule, threshold })))
  const comesBack = ({ rule, threshold }: (typeof places)[number], value: number): void => {
    const changed = withThreshold(rule, threshold, value)
    const [again] = thresholdsOf(changed.when).filter(({ path }) => path === threshold.path)

    expect(again?.value).toBe(value)
    expect(again && withThreshold(changed, again, threshold.value).when).toEqual(rule.when)
  }
  fc.assert(fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 365 }), comesBack))
})
