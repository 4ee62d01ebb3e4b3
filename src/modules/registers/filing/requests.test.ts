import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/world.ts'
import type { Filing, RequestKind } from '../contract.ts'
import { getEntry } from '../get-entry.ts'
import { registrar } from '../test-kit.ts'
import { printCertificate } from './certificate.ts'
import { registerFiling } from './decide-filing.ts'
import { decideRequest } from './decide-request.ts'
import { getFiling } from './get-filing.ts'
import { requestOnFiling } from './request-on-filing.ts'
import { accepted, codeOf, openMarket, registered, type Seller, seen } from './test-kit.ts'

let world: World
let seller: Seller
let rival: Seller
beforeAll(async () => {
  world = await openWorld()
  const market = await openMarket(world)
  seller = await market.seller()
  rival = await market.seller()
})
afterAll(() => world.close())

let amounts = 0
const another = () => ({ amount: 2_000_000_00 + ++amounts * 100 })

const ask = (filing: Filing, kind: RequestKind, facts?: Filing['facts'], by = seller.actor) =>
  world.as(by, (ctx) => requestOnFiling(ctx, { filingId: filing.id, kind, why: '合同履行情况有变化', facts }))
const decide = (filing: Filing, grants: boolean) =>
  world.as(registrar, (ctx) =>
    decideRequest(ctx, { requestId: filing.requests[0]?.id ?? '', grants, opinion: '经核实' }),
  )
const entryOf = (filing: Filing) =>
  world.as(registrar, (ctx) => getEntry(ctx, { register: 'technology-contract', entryId: filing.entryId ?? '' }))

describe('a change', () => {
  test('of the buyer leaves the amounts and the category as they were decided', async () => {
    const filing = await accepted(world, seller, another())
    const decision = { category: 'consulting', amount: 1_500_000_00, technicalAmount: 1_000_000_00, opinion: null }
    const done = await world.as(registrar, (ctx) => registerFiling(ctx, { ...seen(filing), ...decision }))

    const changed = await decide(await ask(done, 'change', { buyerName: '东方装备集团有限公司' }), true)

    expect(changed).toMatchObject({ state: 'registered', buyer: '东方装备集团有限公司', number: done.number })
    expect(await entryOf(changed)).toMatchObject({
      status: 'changed',
      facts: { buyerName: '东方装备集团有限公司', category: 'consulting', technicalAmount: 1_000_000_00 },
    })
  })

  test('of the amount counts as it says now, with non-technical costs deducted', async () => {
    const done = await registered(world, seller, another())

    const changed = await decide(await ask(done, 'change', { amount: 500_000_00, nonTechnical: 100_000_00 }), true)

    expect(changed.decision).toMatchObject({ amount: 500_000_00, technicalAmount: 400_000_00 })
    expect((await entryOf(changed)).history[0]).toMatchObject({ action: 'change-contract', why: '经核实' })
  })

  test('that is rejected changes nothing', async () => {
    const done = await registered(world, seller, another())

    const after = await decide(await ask(done, 'change', { amount: 9_000_000_00 }), false)

    expect(after.requests[0]).toMatchObject({ state: 'rejected', opinion: '经核实' })
    expect((await entryOf(after)).version).toBe(1)
  })

  test('is not asked for twice, not by others, and not to something unsound', async () => {
    const done = await registered(world, seller, another())
    const asked = await ask(done, 'change', { buyerName: '另一买方有限公司' })

    expect(asked.allowedActions).not.toContain('request-change')
    expect(await codeOf(ask(done, 'change', { buyerName: '第三买方有限公司' }))).toBe('request-open')
    expect(await codeOf(ask(done, 'cancellation', undefined, rival.actor))).toBe('filing-not-found')
    expect(await codeOf(ask(done, 'change', { nonTechnical: 90_000_000_00 }))).toBe('invalid-input')
  })
})

describe('a cancellation', () => {
  test('ends the entry, which no longer counts, and takes the certificate away', async () => {
    const done = await registered(world, seller, another())

    const cancelled = await decide(await ask(done, 'cancellation'), true)

    expect(cancelled.state).toBe('cancelled')
    expect(await entryOf(cancelled)).toMatchObject({ status: 'cancelled', hasEnded: true })
    const print = world.as(seller.actor, (ctx) => printCertificate(ctx, { filingId: done.id }))
    expect(await codeOf(print)).toBe('filing-not-found')
  })
})

describe('an objection', () => {
  test('that is upheld opens the filing again with a term of its own', async () => {
    const done = await registered(world, seller, another())

    const open = await decide(await ask(done, 'objection'), true)

    expect(open).toMatchObject({ state: 'accepted', decision: null, number: null, dueOn: '2022-11-16' })
    expect((await entryOf(done)).status).toBe('cancelled')
    const anew = { category: 'transfer', amount: 2_000_000_00, technicalAmount: 2_000_000_00, opinion: null }
    const again = await world.as(registrar, (ctx) => registerFiling(ctx, { ...seen(open), ...anew }))
    expect(again.number).not.toBe(done.number)
  })

  test('comes too late after sixty days', async () => {
    const done = await registered(world, seller, another())

    world.platform.clock.moveTo('2022-12-16T02:00:00Z')
    const inTime = await world.as(seller.actor, (ctx) => getFiling(ctx, { filingId: done.id }))
    world.platform.clock.moveTo('2022-12-17T02:00:00Z')
    const attempt = await codeOf(ask(done, 'objection'))
    const late = await world.as(seller.actor, (ctx) => getFiling(ctx, { filingId: done.id }))
    world.platform.clock.moveTo('2022-10-17T02:00:00Z')

    expect(inTime.allowedActions).toContain('object')
    expect(late.allowedActions).not.toContain('object')
    expect(attempt).toBe('objection-too-late')
  })
})
