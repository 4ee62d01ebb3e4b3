import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '#modules/registers/contract.ts'
import { updateEntry } from '#modules/registers/index.ts'
import { contractFacts, leader, outsider, record, supervisor } from '#modules/registers/test-kit.ts'
import { visitor } from '#rules/actor.ts'
import { getFigure } from '../figure/get-figure.ts'
import { type FollowedWorld, openFollowedWorld } from '../test-kit.ts'
import { findOpenFigures, findPublications } from './find-publications.ts'
import { publishFigure } from './publish-figure.ts'

const indicator = 'technology-contract-amount'
const asked = { indicator, region: '510000', period: '2022' }
const yi = 1e10

let world: FollowedWorld
let contract: Entry
beforeAll(async () => {
  world = await openFollowedWorld()
  contract = await record(
    world,
    'technology-contract',
    contractFacts(1, { amount: 120 * yi, technicalAmount: 0, signedOn: '2022-03-01', registeredOn: '2022-03-01' }),
  )
})
afterAll(() => world.close())

const publish = (value: number, seen: number, why?: string, actor = supervisor) =>
  world.as(actor, (ctx) => publishFigure(ctx, { ...asked, status: 'flash', value, seen, ...(why && { why }) }))
const told = () =>
  world.as(visitor, findOpenFigures).then((all) => all.map(({ value, no, status }) => ({ value, no, status })))
const today = () => world.as(leader, (ctx) => getFigure(ctx, { indicator, period: '2022' })).then(({ value }) => value)
const correctTo = async (amount: number) => {
  contract = await world.as(supervisor, (ctx) =>
    updateEntry(ctx, {
      register: 'technology-contract',
      entryId: contract.id,
      version: contract.version,
      facts: { ...contract.facts, amount: amount * yi },
      why: '登记有误',
    }),
  )
}

describe('a published figure', () => {
  test('is told to anybody as it stood, with its status and version', async () => {
    await publish(120, 0)

    expect(await told()).toEqual([{ value: 120, no: 1, status: 'flash' }])
  })

  test('stays as it was told when the entries behind it change', async () => {
    await correctTo(110)

    expect(await today()).toBe(110)
    expect(await told()).toEqual([{ value: 120, no: 1, status: 'flash' }])
  })

  test('is not published anew without a reason, with a value nobody saw, or past a version nobody saw', async () => {
    await expect(publish(110, 1)).rejects.toMatchObject({ code: 'republish-why' })
    await expect(publish(120, 1, '更正')).rejects.toMatchObject({ code: 'figure-moved' })
    await expect(publish(110, 0, '更正')).rejects.toMatchObject({ code: 'published-meanwhile' })
  })

  test('published anew is a further version; the first is kept', async () => {
    await publish(110, 1, '一份合同登记有误')

    expect(await told()).toEqual([{ value: 110, no: 2, status: 'flash' }])
    const versions = await world.as(leader, (ctx) => findPublications(ctx, asked))
    expect(versions.map(({ no, value, why }) => ({ no, value, why }))).toEqual([
      { no: 2, value: 110, why: '一份合同登记有误' },
      { no: 1, value: 120, why: null },
    ])
  })

  test('is for those who answer for it, and never empty', async () => {
    await expect(publish(110, 2, '更正', outsider)).rejects.toMatchObject({ code: 'permission-denied' })
    const empty = world.as(supervisor, (ctx) =>
      publishFigure(ctx, { ...asked, indicator: 'gdp', status: 'flash', value: 0, seen: 0 }),
    )
    await expect(empty).rejects.toMatchObject({ code: 'nothing-to-publish' })
  })
})
