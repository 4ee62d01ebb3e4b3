import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findObservations } from '../observations/find-observations.ts'
import { recordObservation } from '../observations/record-observation.ts'
import { approveForm, approveForms, reopenForm, returnForm } from './decide-form.ts'
import { findCollectionWork } from './find-collection-work.ts'
import { getCollection } from './find-collections.ts'
import { getForm } from './get-form.ts'
import { openCollection } from './open-collection.ts'
import {
  type CollectingWorld,
  codeOf,
  formOf,
  openCollectingWorld,
  openRound,
  rdSpend2022,
  submit,
  typed,
} from './test-kit.ts'
import { weighCollection } from './weigh-collection.ts'
import { withdrawCollection } from './withdraw-collection.ts'
import { saveForm } from './write-form.ts'

let world: CollectingWorld
let round: string
beforeAll(async () => {
  world = await openCollectingWorld()
})
afterAll(() => world.close())

const seen = ({ id: formId, version }: { id: string; version: number }) => ({ formId, version })
const mianyang = () => formOf(world, round, '510700', world.mianyang)
const observations = (region: string) =>
  world.as(world.leader, (ctx) =>
    findObservations(ctx, { indicators: ['rd-spend'], regions: [region], periods: ['2022'] }),
  )
const open = (given: Partial<typeof rdSpend2022>, actor = world.supervisor) =>
  codeOf(world.as(actor, (ctx) => openCollection(ctx, { ...rdSpend2022, ...given })))

describe('before a round is opened', () => {
  test('its burden is told: fields, cities, minutes, and the working day it is due', async () => {
    const burden = await world.as(world.supervisor, (ctx) =>
      weighCollection(ctx, {
        ...rdSpend2022,
        indicators: ['rd-spend', 'fiscal-technology-spend'],
        dueOn: '2022-10-29',
      }),
    )

    expect(burden).toMatchObject({ fields: 2, units: 21, minutesEach: 8, hours: 2.8, dueOn: '2022-10-31', known: [] })
  })

  test('what a register answers, what follows from others and what is told of the province alone is refused', async () => {
    const { known } = await world.as(world.supervisor, (ctx) =>
      weighCollection(ctx, { ...rdSpend2022, indicators: ['high-tech-firms', 'rd-intensity', 'rd-spend'] }),
    )

    expect(known.map(({ indicator }) => indicator)).toEqual(['high-tech-firms', 'rd-intensity'])
    expect(known[0]?.zh).toContain('名录')
    expect(await open({ indicators: ['rd-spend', 'high-tech-firms'] })).toBe('already-answered')
  })

  test('a period not yet begun, a shorter one and a day gone by are refused', async () => {
    expect(await open({ period: '2023' })).toBe('period-not-begun')
    expect(await open({ period: '2022-Q3' })).toBe('period-too-long')
    expect(await open({ dueOn: '2022-10-16' })).toBe('day-past')
  })

  test('a division collects what it answers for; indicators of several divisions are for the supervisor', async () => {
    expect(await open({}, world.division)).toBe('permission-denied')
    expect(await open({ indicators: ['rd-spend', 'fiscal-technology-spend'] }, world.planning)).toBe(
      'permission-denied',
    )
    expect(await open({}, world.mianyang)).toBe('permission-denied')
  })
})

describe('a round', () => {
  beforeAll(async () => {
    round = await openRound(world)
  })

  test('gives each of the 21 cities a form, and is not opened twice', async () => {
    const { rows, counts } = await world.as(world.leader, (ctx) => getCollection(ctx, { collectionId: round }))

    expect(new Set(rows.map(({ region }) => region)).size).toBe(21)
    expect(counts).toMatchObject({ forms: 21, submitted: 0, missing: 21 })
    expect(await open({})).toBe('collection-exists')
  })

  test('shows a city its own form alone, with the value of the year before', async () => {
    const page = await world.as(world.mianyang, (ctx) => getCollection(ctx, { collectionId: round }))
    const form = await mianyang()

    expect(page.rows.map(({ region }) => region)).toEqual(['510700'])
    expect(page.sums).toEqual([])
    expect(form.answers).toMatchObject([{ indicator: 'rd-spend', value: null, last: { period: '2021', value: 239.5 } }])
    const asNeighbour = world.as(world.deyang, (ctx) => getForm(ctx, { formId: form.id }))
    expect(await codeOf(asNeighbour)).toBe('form-not-found')
  })

  test('keeps drafts to their writer, and refuses what is no number', async () => {
    const form = await mianyang()
    const bad = world.as(world.mianyang, (ctx) => saveForm(ctx, { ...seen(form), answers: typed('约 260') }))
    await expect(bad).rejects.toMatchObject({ code: 'value-not-a-number', problems: [{ path: 'answers.rd-spend' }] })

    const kept = await world.as(world.mianyang, (ctx) => saveForm(ctx, { ...seen(form), answers: typed('320') }))

    expect(kept).toMatchObject({ state: 'draft', answers: [{ value: 320, questions: [{ kind: 'change' }] }] })
    expect((await formOf(world, round, '510700')).answers).toMatchObject([{ value: null }])
    expect(await codeOf(submit(world, world.mianyang, form, typed('320')))).toBe('stale-version')
  })

  test('asks for a reason where a value is doubtful, and keeps it', async () => {
    const bare = submit(world, world.mianyang, await mianyang(), typed('320'))
    await expect(bare).rejects.toMatchObject({ code: 'reason-needed', problems: [{ path: 'answers.rd-spend' }] })

    const form = await submit(world, world.mianyang, await mianyang(), typed('320', '新增两家央企研究院并表'))

    expect(form).toMatchObject({ state: 'submitted', firstSubmittedOn: '2022-10-17', isLate: false })
    expect((await formOf(world, round, '510700')).answers).toMatchObject([
      { value: 320, reason: '新增两家央企研究院并表', questions: [{ kind: 'change' }] },
    ])
  })

  test('waits for the division that collects, which returns it with a reason and a day', async () => {
    const waiting = await world.as(world.planning, findCollectionWork)
    expect(waiting.rows.map(({ unitName }) => unitName)).toEqual(['绵阳市科学技术局'])
    expect((await world.as(world.division, findCollectionWork)).rows).toEqual([])

    const form = await formOf(world, round, '510700')
    const back = await world.as(world.planning, (ctx) =>
      returnForm(ctx, { ...seen(form), why: '央企研究院按法人地统计，请剔除', correctBy: '2022-10-20' }),
    )

    expect(back).toMatchObject({ state: 'returned', timesReturned: 1, openUntil: '2022-10-28' })
    expect((await world.as(world.mianyang, findCollectionWork)).rows).toHaveLength(1)
  })

  test('an approved value is an observation of the city, with its status, source and reason', async () => {
    await submit(world, world.mianyang, await mianyang(), typed('262', '剔除并表单位'))
    const form = await formOf(world, round, '510700')

    await world.as(world.planning, (ctx) => approveForm(ctx, seen(form)))

    expect(await observations('510700')).toMatchObject([
      { value: 262, status: 'expected', origin: 'collection', formId: form.id, why: '剔除并表单位' },
    ])
    const { counts, sums } = await world.as(world.leader, (ctx) => getCollection(ctx, { collectionId: round }))
    expect(counts).toMatchObject({ submitted: 1, approved: 1, missing: 20, late: 0 })
    expect(sums).toMatchObject([{ indicator: 'rd-spend', sum: 262, places: 1, differs: false }])
  })

  test('once something is approved it cannot be withdrawn', async () => {
    const withdraw = world.as(world.planning, (ctx) => withdrawCollection(ctx, { collectionId: round, why: '重复' }))

    expect(await codeOf(withdraw)).toBe('collection-approved')
  })

  test('after its day the forms are locked, and a city that missed it is late', async () => {
    await world.dawn('2022-10-28')
    expect((await formOf(world, round, '510600')).state).toBe('due')
    world.platform.clock.moveTo('2022-10-29T01:00:00Z')
    const early = submit(world, world.deyang, await formOf(world, round, '510600', world.deyang), typed('95'))
    expect(await codeOf(early)).toBe('form-locked')

    await world.dawn('2022-10-29')

    expect(await formOf(world, round, '510600')).toMatchObject({ state: 'locked', isLate: true })
    expect(await formOf(world, round, '510700')).toMatchObject({ state: 'approved', isLate: false })
    const late = submit(world, world.deyang, await formOf(world, round, '510600', world.deyang), typed('95'))
    expect(await codeOf(late)).toBe('form-locked')
  })

  test('reopened with a reason, it may be written until its day, then lapses by itself', async () => {
    const locked = await formOf(world, round, '510600')
    await world.as(world.planning, (ctx) => reopenForm(ctx, { ...seen(locked), until: '2022-11-02', why: '系统故障' }))
    await submit(world, world.deyang, await formOf(world, round, '510600', world.deyang), typed('95'))
    expect(await formOf(world, round, '510600')).toMatchObject({ firstSubmittedOn: '2022-10-29', isLate: true })

    const approved = await formOf(world, round, '510700')
    await world.as(world.planning, (ctx) =>
      reopenForm(ctx, { ...seen(approved), until: '2022-11-01', why: '漏报一家' }),
    )
    const again = await mianyang()
    await world.as(world.mianyang, (ctx) => saveForm(ctx, { ...seen(again), answers: typed('270', '补报一家') }))
    await world.dawn('2022-11-02')

    expect(await formOf(world, round, '510700')).toMatchObject({
      state: 'approved',
      reopenedWhy: null,
      answers: [{ value: 262, approved: 262 }],
    })
    expect(await observations('510700')).toHaveLength(1)
  })

  test('a correction that is approved stands beside the first, which is never erased', async () => {
    const approved = await formOf(world, round, '510700')
    await world.as(world.planning, (ctx) =>
      reopenForm(ctx, { ...seen(approved), until: '2022-11-04', why: '漏报一家' }),
    )
    expect(await codeOf(submit(world, world.mianyang, await mianyang(), typed('', '撤回')))).toBe('approved-stays')
    await submit(world, world.mianyang, await mianyang(), typed('270', '补报一家'))
    const form = await formOf(world, round, '510700')

    await world.as(world.planning, (ctx) => approveForm(ctx, seen(form)))

    expect((await observations('510700')).map(({ value }) => value)).toEqual([270, 262])
  })

  test('what somebody recorded by hand is asked about as an earlier word', async () => {
    const recorded = {
      indicator: 'rd-spend',
      region: '510100',
      period: '2022',
      value: 733.26,
      status: 'final' as const,
    }
    await world.as(world.planning, (ctx) => recordObservation(ctx, { ...recorded, source: '统计公报' }))
    const form = await formOf(world, round, '510100')
    await world.as(world.planning, (ctx) => reopenForm(ctx, { ...seen(form), until: '2022-11-04', why: '补报' }))

    const chengdu = {
      ...world.mianyang,
      grants: [{ role: 'bureau-officer' as const, unitId: '', unitPath: '/kjt/510100/' }],
    }
    const again = await formOf(world, round, '510100', chengdu)
    const saved = await world.as(chengdu, (ctx) => saveForm(ctx, { ...seen(again), answers: typed('700') }))

    expect(saved.answers[0]?.questions.map(({ kind }) => kind)).toEqual(['earlier-word'])
  })
})

test('a round opened by mistake is withdrawn, and asks nobody any more', async () => {
  const mistaken = await openRound(world, { status: 'flash', dueOn: '2022-11-30' })

  await world.as(world.planning, (ctx) => withdrawCollection(ctx, { collectionId: mistaken, why: '口径有误' }))

  expect((await formOf(world, mistaken, '510700')).state).toBe('withdrawn')
  expect((await world.as(world.deyang, findCollectionWork)).rows).toEqual([])
  expect(await open({ status: 'flash', dueOn: '2022-11-30' })).toBe('done')
})

test('several are approved at once; those decided meanwhile are passed over', async () => {
  const other = await openRound(world, { status: 'preliminary', dueOn: '2022-12-30' })
  const forms = ['510600', '510700'].map((region) => formOf(world, other, region))
  const [deyang, mianyangs] = await Promise.all(forms)
  if (!deyang || !mianyangs) throw new Error('no forms')
  await submit(world, world.deyang, deyang, typed('90'))

  const both = { formIds: [deyang.id, mianyangs.id] }
  const refused = world.as(world.division, (ctx) => approveForms(ctx, both))
  expect(await codeOf(refused)).toBe('permission-denied')
  expect(await world.as(world.planning, (ctx) => approveForms(ctx, both))).toEqual({ approved: 1 })
  expect(await world.as(world.planning, (ctx) => approveForms(ctx, both))).toEqual({ approved: 0 })
})
