import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { assignReviewers } from './assign-reviewers.ts'
import { pairsOf } from './assignment.ts'
import { repairAssignment } from './repair-assignment.ts'
import { bestByHighs, mostKeptByHighs, offencesOf, problemOf, type SmallProblem, smallProblems } from './test-kit.ts'

const exactly = { step: 0.000001 }
const refused = (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error))

const panel: SmallProblem = {
  scores: [
    [0.9, 0.8, 0.1, 0.2],
    [0.9, 0.7, 0.3, 0.1],
    [0.8, 0.9, 0.2, 0.3],
  ],
  perProposal: 2,
  maxLoad: 2,
  minLoad: 0,
  conflicts: [],
  units: { r0: '甲', r1: '甲', r2: '乙', r3: '丙' },
  perUnit: 2,
}

describe('an assignment', () => {
  test('has the highest worst sum, and then the highest total, that HiGHS finds', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async (small) => {
        const best = await bestByHighs(small)
        const found = await assignReviewers(problemOf(small), exactly).catch(refused)

        const expected = best
          ? { ...best, bounds: { ...best, isOptimal: true }, relaxations: [] }
          : { code: 'assignment-impossible' }
        expect(found).toMatchObject(expected)
        if ('proposals' in found) expect(offencesOf(small, found.proposals)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('carries prices that prove the bound to whoever adds them up', async () => {
    const problem = problemOf(panel)
    const { bounds } = await assignReviewers(problem, { floor: 'none' })
    const { prices, priceBound, total } = bounds
    const sumOfBest = panel.scores.map((row) => {
      const worth = row.map((score, at) => score - (prices[`r${at}`] ?? 0)).sort((a, b) => b - a)
      return (worth[0] ?? 0) + (worth[1] ?? 0)
    })
    const paid = Object.values(prices).map((price) => (price > 0 ? price * panel.maxLoad : 0))
    const sum = [...sumOfBest, ...paid].reduce((all, each) => all + each, 0)

    expect(sum).toBeCloseTo(priceBound, 9)
    expect(priceBound).toBeGreaterThanOrEqual(total)
  })

  test('keeps locked pairs, whatever they cost', async () => {
    const { proposals } = await assignReviewers({ ...problemOf(panel), locked: [['p0', 'r3']] })

    expect(proposals[0]?.reviewers).toContain('r3')
    expect(offencesOf(panel, proposals)).toEqual([])
  })

  test('takes sums for equal that differ by less than the step, and prefers the total', async () => {
    const small = {
      ...panel,
      perProposal: 1,
      maxLoad: 1,
      scores: [
        [0.50004, 0.50008, 0, 0],
        [0.5, 0.9, 0, 0],
      ],
    }
    const twice = { ...problemOf(small) }

    expect((await assignReviewers(twice)).total).toBeCloseTo(1.40004, 9)
    expect(await assignReviewers(twice, { floor: 0.6 }).catch(refused)).toMatchObject({ code: 'floor-out-of-reach' })
  })

  test('is the same for the same seed', async () => {
    const even = { ...panel, scores: panel.scores.map((row) => row.map(() => 0.5)) }
    const draw = (seed: string) => assignReviewers(problemOf(even), { seed })
    const [one, again, other] = [await draw('a'), await draw('a'), await draw('b')]

    expect(one.proposals).toEqual(again.proposals)
    expect(one.proposals).not.toEqual(other.proposals)
  })

  test('says proposal by proposal what is missing, and gives up no more than that when told to', async () => {
    const short = { ...panel, maxLoad: 1 }
    const refusal = await assignReviewers(problemOf(short)).catch(refused)
    const relaxed = await assignReviewers(problemOf(short), { isRelaxed: true })

    expect(refusal).toMatchObject({ code: 'assignment-impossible' })
    expect(relaxed.relaxations.reduce((sum, { asked, given }) => sum + asked - given, 0)).toBe(2)
    expect(relaxed.proposals.flatMap(({ reviewers }) => reviewers)).toHaveLength(4)
  })

  test('stops when it is called off', async () => {
    const signal = AbortSignal.abort(new Error('called off'))
    const rows = Array.from({ length: 300 }, (_, i) =>
      Array.from({ length: 200 }, (_, j) => ((i * 37 + j * 91) % 101) / 100),
    )
    const large = problemOf({ ...panel, scores: rows, maxLoad: 5, units: {} })

    await expect(assignReviewers(large, { signal })).rejects.toThrow('called off')
  })
})

describe('a repair', () => {
  test('keeps as many pairs as HiGHS can', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, fc.nat(), async (small, pick) => {
        const first = await assignReviewers(problemOf({ ...small, conflicts: [] })).catch(refused)
        fc.pre('proposals' in first)
        if (!('proposals' in first)) return
        const previous = pairsOf(first)
        const lost = previous[pick % previous.length]
        const now = { ...small, conflicts: lost ? [lost] : [] }
        const most = await mostKeptByHighs(now, previous)
        const repaired = await repairAssignment(problemOf(now), previous).catch(refused)

        if ('removed' in repaired) {
          expect(previous.length - repaired.removed.length).toBe(most)
          expect(offencesOf(now, repaired.proposals)).toEqual([])
        } else {
          expect(repaired.code).toBe('assignment-impossible')
          expect(most).toBeUndefined()
        }
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})

describe('refuses', () => {
  const problem = problemOf(panel)

  test.each([
    ['name-twice', { ...problem, reviewers: ['r0', 'r0', 'r2', 'r3'] }],
    ['name-unknown', { ...problem, conflicts: [['p0', 'r9'] as const] }],
    ['pair-twice', { ...problem, locked: [['p0', 'r1'] as const, ['p0', 'r1'] as const] }],
    ['locked-in-conflict', { ...problem, locked: [['p0', 'r1'] as const], conflicts: [['p0', 'r1'] as const] }],
    ['loads-crossed', { ...problem, minLoad: 3 }],
    ['quantity-wrong', { ...problem, perProposal: 1.5 }],
    ['locked-too-many', { ...problem, maxLoad: { r0: 2, r1: 0, r2: 2, r3: 2 }, locked: [['p0', 'r1'] as const] }],
  ])('%s', async (code, wrong) => {
    expect(await assignReviewers(wrong).catch(refused)).toMatchObject({ code })
  })
})
