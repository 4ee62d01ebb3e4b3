import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#kernel/date-only.ts'
import { Refusal } from '#kernel/refusal.ts'
import { findObservations } from '../observations/find-observations.ts'
import { approveForm, reopenForm, returnForm } from './decide-form.ts'
import { type CollectingWorld, formOf, openCollectingWorld, openRound, submit, typed } from './test-kit.ts'
import { saveForm } from './write-form.ts'

let world: CollectingWorld
beforeAll(async () => {
  world = await openCollectingWorld()
})
afterAll(() => world.close())

const value = fc.constantFrom('10', '20', '20.5', null)
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('save' as const), value }),
    { arbitrary: fc.record({ act: fc.constant('submit' as const), value }), weight: 2 },
    { arbitrary: fc.constant({ act: 'approve' as const }), weight: 3 },
    fc.constant({ act: 'return' as const }),
    { arbitrary: fc.constant({ act: 'reopen' as const }), weight: 2 },
    fc.record({ act: fc.constant('dawn' as const), days: fc.integer({ min: 1, max: 3 }) }),
  ),
  { minLength: 4, maxLength: 16 },
)
type Act = (typeof acts extends fc.Arbitrary<infer All> ? All : never) extends readonly (infer One)[] ? One : never

const why = '按统计口径核实'

test('whatever is done in whatever order, a value that is approved is exactly one observation', async () => {
  // Each run asks for an earlier year, of which nothing is known.
  let year = 2015
  let everApproved = 0
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      year -= 1
      const today = world.platform.clock.today()
      const round = await openRound(world, { period: String(year), dueOn: addDays(today, 4) })
      const approved: number[] = []
      for (const one of all) {
        await take(round, one, approved)
        const { answers, state } = await formOf(world, round, '510700')
        expect(answers[0]?.approved ?? undefined).toBe(approved.at(-1))
        if (state === 'approved') expect(answers[0]?.value ?? undefined).toBe(approved.at(-1))
        expect((await recorded(String(year))).sort()).toEqual([...approved].sort())
        everApproved += approved.length
      }
    }),
    { numRuns: 12 },
  )
  expect(everApproved).toBeGreaterThan(0)
}, 120_000)

const recorded = (period: string) =>
  world
    .as(world.leader, (ctx) =>
      findObservations(ctx, { indicators: ['rd-spend'], regions: ['510700'], periods: [period] }),
    )
    .then((found) => found.map((one) => one.value))

/** A refused act changes nothing; anything but a refusal is a fault. */
async function take(round: string, act: Act, approved: number[]): Promise<void> {
  const form = await formOf(world, round, '510700', world.mianyang)
  const seen = { formId: form.id, version: form.version }
  const until = addDays(world.platform.clock.today(), 1)
  const said = form.answers[0]?.value ?? null
  try {
    if (act.act === 'save')
      await world.as(world.mianyang, (ctx) => saveForm(ctx, { ...seen, answers: typed(act.value, why) }))
    else if (act.act === 'submit') await submit(world, world.mianyang, form, typed(act.value, why))
    else if (act.act === 'return')
      await world.as(world.planning, (ctx) => returnForm(ctx, { ...seen, why, correctBy: until }))
    else if (act.act === 'reopen') await world.as(world.planning, (ctx) => reopenForm(ctx, { ...seen, why, until }))
    else if (act.act === 'dawn') await world.dawn(addDays(world.platform.clock.today(), act.days))
    else {
      await world.as(world.planning, (ctx) => approveForm(ctx, seen))
      if (said !== null && said !== approved.at(-1)) approved.push(said)
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
