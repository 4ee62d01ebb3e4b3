import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { drawReviewers } from './draw-reviewers.ts'
import { sm3 } from './seeded-random.ts'
import { offencesOf, problemOf, type SmallProblem, smallProblems } from './test-kit.ts'

const seedOf = (number: number) => number.toString(16).padStart(32, '0')
const namesOf = ({ proposals }: { proposals: { proposal: string; reviewers: { reviewer: string }[] }[] }) =>
  proposals.map(({ proposal, reviewers }) => ({ proposal, reviewers: reviewers.map(({ reviewer }) => reviewer) }))

const panel: SmallProblem = {
  scores: [
    [0.9, 0.8, 0.1, 0.2, 0.4],
    [0.9, 0.7, 0.3, 0.1, 0.5],
    [0.8, 0.9, 0.2, 0.3, 0.6],
  ],
  perProposal: 2,
  maxLoad: 2,
  minLoad: 1,
  conflicts: [['p1', 'r0']],
  units: { r0: '甲', r1: '甲', r2: '乙', r3: '丙', r4: '丁' },
  perUnit: 1,
}

describe('a draw', () => {
  test('keeps needs, loads, conflicts and unit limits, and no chance exceeds the cap', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, fc.integer({ min: 3, max: 10 }), fc.nat(), async (small, tenths, number) => {
        const cap = tenths / 10
        const draw = await drawReviewers(problemOf(small), { cap, seed: seedOf(number) }).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'draw-impossible' })
        })
        fc.pre(draw !== undefined)

        expect(draw && offencesOf(small, namesOf(draw))).toEqual([])
        for (const { reviewers } of draw?.proposals ?? [])
          for (const { chance } of reviewers) expect(chance).toBeLessThanOrEqual(cap)
      }),
      { numRuns: 100 },
    )
  })

  test('gives every pair its chance over many seeds', async () => {
    const draws = 1500
    const drawn = new Map<string, { times: number; chance: number }>()
    for (let number = 0; number < draws; number++) {
      const { proposals } = await drawReviewers(problemOf(panel), { cap: 0.6, seed: seedOf(number) })
      for (const { proposal, reviewers } of proposals)
        for (const { reviewer, chance } of reviewers) {
          const pair = `${proposal} ${reviewer}`
          drawn.set(pair, { times: (drawn.get(pair)?.times ?? 0) + 1, chance })
        }
    }

    for (const { times, chance } of drawn.values()) {
      const deviation = Math.sqrt((chance * (1 - chance)) / draws)
      expect(Math.abs(times / draws - chance)).toBeLessThan(4 * deviation)
    }
  })

  test('comes out the same from the same seed and pool, and tells the commitment of the seed', async () => {
    const draw = () => drawReviewers(problemOf(panel), { cap: 0.7, seed: seedOf(7) })
    const [one, again] = [await draw(), await draw()]

    expect({ ...one, seconds: 0 }).toEqual({ ...again, seconds: 0 })
    expect(one.commitment).toBe(sm3(seedOf(7)))
  })

  test('knows another pool by its hash', async () => {
    const other = { ...panel, conflicts: [] }
    const [one, two] = [panel, other].map((small) => drawReviewers(problemOf(small), { cap: 0.7, seed: seedOf(7) }))

    expect((await one)?.pool).not.toBe((await two)?.pool)
  })

  test.each([
    ['cap-wrong', { cap: 0, seed: seedOf(1) }],
    ['cap-wrong', { cap: 1.2, seed: seedOf(1) }],
    ['seed-wrong', { cap: 0.5, seed: 'lucky' }],
    ['draw-impossible', { cap: 0.3, seed: seedOf(1) }],
  ])('refuses %s', async (code, options) => {
    const refusal = await drawReviewers(problemOf(panel), options).catch((error: unknown) => error)

    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code })
  })
})
