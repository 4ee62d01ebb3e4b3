import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/world.ts'
import { findEntries } from '../find/find-entries.ts'
import { getEntry } from '../get-entry.ts'
import { dismissRepresentative, findOwnParties, findRepresentatives } from '../representatives.ts'
import { contractFacts, firmFacts, leader, policyOfficer, record, registrar, supervisor } from '../test-kit.ts'
import { acceptFiling, refuseFiling, registerFiling, returnFiling } from './decide-filing.ts'
import { fileFiling, withdrawFiling } from './file-filing.ts'
import { findFilings } from './find-filings.ts'
import { getFiling } from './get-filing.ts'
import {
  accepted,
  codeOf,
  drafted,
  filed,
  filingFacts,
  openMarket,
  registered,
  type Seller,
  seen,
  uploadContract,
} from './test-kit.ts'
import { draftFiling, writeFiling } from './write-filing.ts'

let world: World
let market: Awaited<ReturnType<typeof openMarket>>
let seller: Seller
let rival: Seller
beforeAll(async () => {
  world = await openWorld()
  market = await openMarket(world)
  seller = await market.seller()
  rival = await market.seller()
})
afterAll(() => world.close())

let titles = 0
const another = () => ({ title: `第${++titles}号热处理工艺开发`, amount: 1_000_000_00 + titles * 100 })

describe('a seller', () => {
  test('drafts for the firm it acts for, and for no other', async () => {
    const draft = await drafted(world, seller, { nonTechnical: 300_000_00 })

    expect(draft).toMatchObject({ state: 'draft', no: 'SQ-2022-000001', proposal: { technicalAmount: 700_000_00 } })
    expect(draft.allowedActions).toEqual(expect.arrayContaining(['write', 'file', 'withdraw']))
    const forRival = world.as(seller.actor, (ctx) => draftFiling(ctx, { partyId: rival.firmId, facts: {} }))
    expect(await codeOf(forRival)).toBe('not-representative')
  })

  test('keeps a draft to itself', async () => {
    const draft = await drafted(world, seller, another())

    for (const actor of [registrar, supervisor, leader, rival.actor])
      expect(await codeOf(world.as(actor, (ctx) => getFiling(ctx, { filingId: draft.id })))).toBe('filing-not-found')
    const { rows } = await world.as(registrar, (ctx) => findFilings(ctx, { limit: 100 }))
    expect(rows.map(({ state }) => state)).not.toContain('draft')
  })

  test('is told every fault of an incomplete filing at its field', async () => {
    const draft = await world.as(seller.actor, (ctx) =>
      draftFiling(ctx, { partyId: seller.firmId, facts: { title: '缺项合同', amount: 100_00, nonTechnical: 200_00 } }),
    )

    const refusal = await world.as(seller.actor, (ctx) => fileFiling(ctx, seen(draft))).catch((error) => error)
    expect(refusal.code).toBe('invalid-input')
    expect(refusal.problems.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['category', 'signedOn', 'contractFile', 'buyerName', 'nonTechnical']),
    )
  })

  test('cannot file a day yet to come, a closed county, or what it does not declare free of secrets', async () => {
    const late = await drafted(world, seller, { ...another(), signedOn: '2022-10-18' })
    // 双流县 became a district in 2015.
    const closed = await drafted(world, seller, { ...another(), buyerRegion: '510122' })
    const secret = await drafted(world, seller, { ...another(), declaresNoSecrets: false })

    const file = (draft: typeof late) => codeOf(world.as(seller.actor, (ctx) => fileFiling(ctx, seen(draft))))
    expect([await file(late), await file(closed), await file(secret)]).toEqual([
      'invalid-input',
      'invalid-input',
      'secrets-not-declared',
    ])
  })

  test('names only files of its own', async () => {
    const theirs = await uploadContract(world, rival.actor)

    const facts = filingFacts(theirs)
    const attempt = world.as(seller.actor, (ctx) => draftFiling(ctx, { partyId: seller.firmId, facts }))
    expect(await codeOf(attempt)).toBe('contract-file-unknown')
  })

  test('cannot file one contract twice, nor can the buyer file it again', async () => {
    const facts = { ...another(), buyerName: '德阳重型机器有限公司' }
    await filed(world, seller, facts)
    const buyer = await market.seller({ name: '德阳重型机器有限公司' })

    expect(await codeOf(filed(world, seller, facts))).toBe('contract-filed-already')
    const { name } = await world.as(supervisor, (ctx) =>
      getEntry(ctx, { register: 'enterprise', entryId: seller.firmId }),
    )
    expect(await codeOf(filed(world, buyer, { ...facts, buyerName: name }))).toBe('contract-filed-already')
  })

  test('acts without appointment for the firm whose credit code is its user name', async () => {
    const { key } = await record(world, 'enterprise', firmFacts(700))
    const actor = await market.employ(String(key).toLowerCase())

    const parties = await world.as(actor, findOwnParties)

    expect(parties.map((party) => party.key)).toEqual([key])
  })

  test('whose appointment is taken back sees nothing any more', async () => {
    const gone = await market.seller()
    const filing = await filed(world, gone, another())
    const [appointed] = await world.as(supervisor, (ctx) => findRepresentatives(ctx, { entryId: gone.firmId }))

    const which = { entryId: gone.firmId, representativeId: appointed?.id ?? '' }
    await world.as(supervisor, (ctx) => dismissRepresentative(ctx, which))

    expect(await codeOf(world.as(gone.actor, (ctx) => getFiling(ctx, { filingId: filing.id })))).toBe(
      'filing-not-found',
    )
    expect(await codeOf(world.as(gone.actor, (ctx) => withdrawFiling(ctx, seen(filing))))).toBe('filing-not-found')
  })
})

describe('the registrar', () => {
  test('accepts, and decides within thirty days', async () => {
    const filing = await accepted(world, seller, another())

    expect(filing).toMatchObject({ state: 'accepted', dueOn: '2022-11-16', daysLeft: 23 })
    expect(filing.allowedActions).toEqual(['read', 'return', 'register', 'refuse'])
  })

  test('returns for correction with the reason, and the seller files again', async () => {
    const filing = await accepted(world, seller, another())

    const opinion = '请补充双方签章页'
    const returned = await world.as(registrar, (ctx) => returnFiling(ctx, { ...seen(filing), opinion }))
    expect(returned).toMatchObject({ state: 'returned', opinion, dueOn: null })
    const mended = await world.as(seller.actor, (ctx) =>
      writeFiling(ctx, { ...seen(returned), facts: { ...returned.facts, title: '补正后的合同' } }),
    )
    const again = await world.as(seller.actor, (ctx) => fileFiling(ctx, seen(mended)))
    expect(again).toMatchObject({ state: 'filed', title: '补正后的合同', opinion: null })
  })

  test('decides another category and less technical amount than claimed, and the contract stands in the register', async () => {
    const filing = await accepted(world, seller, another())

    const decision = { category: 'service', amount: 900_000_00, technicalAmount: 500_000_00, opinion: '设备费应予扣除' }
    const done = await world.as(registrar, (ctx) => registerFiling(ctx, { ...seen(filing), ...decision }))

    expect(done).toMatchObject({ state: 'registered', decision, decidedBy: '王登记' })
    expect(done.number).toMatch(/^2022510107\d{6}$/)
    const entry = await world.as(registrar, (ctx) =>
      getEntry(ctx, { register: 'technology-contract', entryId: done.entryId ?? '' }),
    )
    expect(entry).toMatchObject({
      key: done.number,
      origin: 'registration',
      facts: { category: 'service', amount: 900_000_00, technicalAmount: 500_000_00, registeredOn: '2022-10-17' },
    })
    expect(entry.facts).not.toHaveProperty('nonTechnical')
    expect(entry.facts).not.toHaveProperty('contractFile')
  })

  test('numbers without a gap after the last contract of the place, also one that came by import', async () => {
    const first = await registered(world, seller, another())
    const second = await registered(world, seller, another())
    await record(world, 'technology-contract', contractFacts(1, { number: '2022510107000500' }))
    const third = await registered(world, seller, another())

    expect(Number(second.number) - Number(first.number)).toBe(1)
    expect(third.number).toBe('2022510107000501')
  })

  test('is refused a technical amount above the contract amount, and a version that others changed', async () => {
    const filing = await accepted(world, seller, another())
    const decision = { category: 'development', amount: 100_00, technicalAmount: 100_01, opinion: null }

    const tooHigh = world.as(registrar, (ctx) => registerFiling(ctx, { ...seen(filing), ...decision }))
    expect(await codeOf(tooHigh)).toBe('technical-amount-too-high')
    const stale = { ...seen(filing), version: filing.version - 1, opinion: '不属于技术合同' }
    expect(await codeOf(world.as(registrar, (ctx) => refuseFiling(ctx, stale)))).toBe('stale-version')
  })

  test('sees what waits in the order of its due day; other divisions see nothing', async () => {
    const { rows } = await world.as(registrar, (ctx) => findFilings(ctx, { waiting: 'yes', limit: 100 }))

    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['accepted', 'filed']))
    const due = rows.map(({ dueOn }) => dueOn ?? '9999')
    expect(due).toEqual([...due].sort())
    const others = await world.as(policyOfficer, (ctx) => findFilings(ctx, { limit: 10 }))
    expect(others).toMatchObject({ rows: [], total: 0 })
    const waiting = rows.find(({ state }) => state === 'filed')
    const byLeader = world.as(leader, (ctx) => acceptFiling(ctx, { filingId: waiting?.id ?? '', version: 1 }))
    expect(await codeOf(byLeader)).toBe('permission-denied')
  })

  test('refuses what is no technology contract, and no entry is made', async () => {
    const { title, ...facts } = another()
    const filing = await accepted(world, seller, { ...facts, title: `设备采购${title}` })

    const opinion = '仅为设备买卖，不属于技术合同'
    const refused = await world.as(registrar, (ctx) => refuseFiling(ctx, { ...seen(filing), opinion }))

    expect(refused).toMatchObject({ state: 'refused', opinion, number: null })
    const { rows } = await world.as(registrar, (ctx) =>
      findEntries(ctx, { register: 'technology-contract', search: '设备采购', limit: 1 }),
    )
    expect(rows).toEqual([])
  })
})
