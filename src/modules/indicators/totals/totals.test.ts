import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { periodOf } from '#kernel/period.ts'
import { updateEntry } from '#modules/registers/index.ts'
import { contractFacts, firmFacts, record, supervisor, usccNo } from '#modules/registers/test-kit.ts'
import type { Facts } from '#rules/condition.ts'
import { counted } from '../contract/declared.ts'
import { countRecords, recordsBehind } from '../figure/records-behind.ts'
import { stretchOf } from '../figure/stretch.ts'
import { type FollowedWorld, openFollowedWorld } from '../test-kit.ts'
import { nothing, totalsByRegion } from './read-totals.ts'
import { rebuildTotals } from './rebuild-totals.ts'

let world: FollowedWorld
beforeAll(async () => {
  world = await openFollowedWorld()
})
afterAll(() => world.close())

const counties = ['510107', '510104', '510703', '510705', '511502', '513401', '510100-gx']
/** Those over the registers that are edited here. */
const edited = counted.filter(({ register }) => ['technology-contract', 'qualification'].includes(register.id))
const places = ['510000', '510100', '510107', '510100-gx', '510700']
const months = ['2021-03', '2021-11', '2022-01', '2022-06', '2022-10']
const day = (month: string, date: number) => `${month}-${String(date).padStart(2, '0')}`

/** What stands in a register after one random change. */
type Edit =
  | { kind: 'contract'; facts: Facts }
  | { kind: 'qualification'; facts: Facts }
  | { kind: 'change'; of: number; facts: Facts }

const edits: fc.Arbitrary<Edit[]> = fc
  .tuple(
    fc.array(
      fc.record({
        month: fc.constantFrom(...months),
        date: fc.integer({ min: 1, max: 16 }),
        amount: fc.integer({ min: 0, max: 9_000_000_000_00 }),
        sellerRegion: fc.constantFrom(...counties),
        category: fc.constantFrom('development', 'service', 'transfer'),
        isCancelled: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    fc.array(
      fc.record({
        kind: fc.constantFrom('tech-sme', 'high-tech', 'gazelle'),
        from: fc.constantFrom(...months),
        lasts: fc.constantFrom('2022-06-30', '2022-10-16', '2024-12-31', undefined),
        region: fc.constantFrom(...counties),
        isCancelled: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
  )
  .map(([contracts, qualifications]) =>
    [
      ...contracts.map(({ month, date, isCancelled, ...facts }, of): Edit[] => [
        {
          kind: 'contract',
          facts: { ...facts, technicalAmount: 0, registeredOn: day(month, date), signedOn: day(month, 1) },
        },
        ...(isCancelled ? [{ kind: 'change' as const, of, facts: { status: 'cancelled' } }] : []),
      ]),
      ...qualifications.map(({ from, lasts, isCancelled, ...facts }): Edit[] => [
        {
          kind: 'qualification',
          facts: {
            ...facts,
            year: 2022,
            grantedOn: day(from, 10),
            validFrom: day(from, 10),
            validTo: lasts !== undefined && lasts < day(from, 10) ? undefined : lasts,
            ...(isCancelled && { status: 'cancelled' }),
          },
        },
      ]),
    ].flat(),
  )

let made = 0
async function play(all: readonly Edit[]): Promise<void> {
  const contracts: { id: string; facts: Facts; version: number }[] = []
  for (const edit of all) {
    made += 1
    if (edit.kind === 'contract') {
      const facts = contractFacts(made, { ...edit.facts, sellerUscc: usccNo(made) })
      const { id, version } = await record(world, 'technology-contract', facts)
      contracts.push({ id, facts, version })
    } else if (edit.kind === 'qualification') {
      const facts = { certificateNo: `ZZ${made}`, holder: `第${made}企业`, uscc: usccNo(made), ...edit.facts }
      await record(world, 'qualification', facts)
    } else {
      const entry = contracts[edit.of]
      if (entry)
        await world.as(supervisor, (ctx) =>
          updateEntry(ctx, {
            register: 'technology-contract',
            entryId: entry.id,
            version: entry.version,
            facts: { ...entry.facts, amount: 1_234_567, sellerRegion: '510705' },
            why: '更正金额和所在地',
          }),
        )
    }
  }
}

describe('kept totals', () => {
  test('equal those built anew, and the sum of the records behind every figure, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        await play(all)

        const kept = await world.kept()
        await world.as(supervisor, (ctx) => rebuildTotals(ctx, true))

        expect(await world.kept()).toEqual(kept)
        const today = world.platform.clock.today()
        await world.as(supervisor, async (ctx) => {
          for (const one of edited)
            for (const region of places)
              for (const period of ['2021', '2022', '2022-Q2', periodOf(today, 'month')]) {
                const stretch = stretchOf(one.source.counting, period, today)
                const totals = await totalsByRegion(ctx, { indicator: one.indicator.id, regions: [region], ...stretch })
                const behind = await countRecords(ctx, one, recordsBehind(one, { region, period }, today))
                const said = { id: one.indicator.id, region, period }
                expect({ ...said, ...behind }).toEqual({ ...said, ...(totals.get(region) ?? nothing) })
              }
        })
      }),
      { numRuns: 5 },
    )
  }, 120_000)

  test('stand as they stood where the transaction that changed an entry is undone', async () => {
    const before = await world.kept()

    const failing = world.as(supervisor, async (ctx) => {
      const { recordEntry, getRegister } = await import('#modules/registers/index.ts')
      await recordEntry(ctx, getRegister('enterprise'), { facts: firmFacts(7_000) }, 'person')
      await recordEntry(ctx, getRegister('technology-contract'), { facts: contractFacts(8_000) }, 'person')
      throw new Error('changed my mind')
    })

    await expect(failing).rejects.toThrow('changed my mind')
    expect(await world.kept()).toEqual(before)
  })
})
