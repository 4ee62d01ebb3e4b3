import { describe, expect, test } from 'vitest'
import { isNonConsensus, type NonConsensus, type Rubric, rubricScore, spreadOf } from './review-rule.ts'

const rubric: Rubric = {
  basis: '例',
  mark: 'unsure',
  scale: { least: 0, most: 100, step: 1 },
  criteria: [
    { id: 'value', title: ['价值', 'Value'], weight: 3 },
    { id: 'plan', title: ['方案', 'Plan'], weight: 1 },
  ],
}
const rule: NonConsensus = { basis: '例', mark: 'official', conflictingVotes: true, signatures: 2, quotaFromCall: true }

describe('a rubric', () => {
  test('weighs the criteria', () => {
    expect(rubricScore(rubric, { value: 80, plan: 60 })).toBe(75)
  })

  test('leaves out what is not applicable instead of counting it as zero', () => {
    expect(rubricScore(rubric, { value: 80, plan: null })).toBe(80)
    expect(rubricScore(rubric, { plan: 60 })).toBe(60)
    expect(rubricScore(rubric, {})).toBeNull()
    expect(rubricScore(rubric, { value: 0, plan: null })).toBe(0)
  })
})

describe('disagreement', () => {
  test('is shown beside the mean', () => {
    expect(spreadOf([90, 50])).toEqual({ count: 2, mean: 70, deviation: 20, least: 50, most: 90 })
    expect(spreadOf([])).toBeNull()
  })

  test('opens the recommendation track when experts support and reject', () => {
    expect(isNonConsensus(rule, rubric, { scores: [80, 80], votes: ['support', 'against'] })).toBe(true)
    expect(isNonConsensus(rule, rubric, { scores: [80, 80], votes: ['support', 'abstain'] })).toBe(false)
  })

  test('opens it by spread only where the call says from which spread', () => {
    const opinions = { scores: [90, 50], votes: [] }

    expect(isNonConsensus(rule, rubric, opinions)).toBe(false)
    expect(isNonConsensus(rule, rubric, { ...opinions, wide: 0.2 })).toBe(true)
    expect(isNonConsensus(rule, rubric, { ...opinions, wide: 0.21 })).toBe(false)
  })
})
