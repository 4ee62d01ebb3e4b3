import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { decode } from '#reading/decode/decode.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { Bulletin } from '../contract.ts'
import { planJobs } from '../jobs.ts'
import { askMonthly, passUntil, type SharedPlan, sharePlan } from '../test-kit.ts'
import {
  draftBulletin,
  editBulletin,
  exportBulletin,
  findBulletins,
  getBulletin,
  issueBulletin,
} from './keep-bulletins.ts'

let world: World
let shared: SharedPlan
let bulletin: Bulletin
beforeAll(async () => {
  world = await openWorld(planJobs)
  world.platform.clock.moveTo('2022-08-15T02:00:00Z')
  shared = await sharePlan(world)
  await askMonthly(shared)
  await passUntil(world, '2022-09-20')
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )
const draft = (period: string) =>
  world.as(shared.supervisor, (ctx) => draftBulletin(ctx, { planId: shared.planId, period }))
const firstWords = ({ sections }: Bulletin) => sections[0]?.sentences[0]?.text ?? ''

describe('a draft', () => {
  test('is written from the records, every sentence with its source', async () => {
    bulletin = await draft('2022-08')

    expect(bulletin.title).toBe('2022年8月工作要点落实情况通报')
    expect(firstWords(bulletin)).toMatch(/^截至2022年8月31日，《.+》共有任务\d+项，其中/)
    const sentences = bulletin.sections.flatMap((section) => section.sentences)
    expect(sentences.filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(sentences.filter(({ isEdited }) => isEdited)).toEqual([])
  })

  test('of a period that still runs tells only until today', async () => {
    expect(firstWords(await draft('2022'))).toMatch(/^截至2022年9月20日/)
  })

  test('is not written for a period to come, nor for anything but a month or a year', async () => {
    expect(await codeOf(draft('2022-10'))).toBe('period-ahead')
    expect(await codeOf(draft('2022-Q3'))).toBe('period-invalid')
  })

  test('is the supervisors’ own until it is issued', async () => {
    const read = await codeOf(world.as(shared.mianyang, (ctx) => getBulletin(ctx, { bulletinId: bulletin.id })))
    const list = await world.as(shared.mianyang, (ctx) => findBulletins(ctx, { planId: shared.planId }))

    expect(read).toBe('permission-denied')
    expect(list).toEqual({ bulletins: [], allowedActions: [] })
  })
})

describe('an edit', () => {
  test('marks the sentences whose words changed, whatever the caller says of them', async () => {
    const [first, ...rest] = bulletin.sections
    if (!first) throw new Error('nothing was drafted')
    const [opening, ...others] = first.sentences.map((sentence) => ({ ...sentence, isEdited: false }))
    const changed = { ...opening, text: '八月各项任务总体平稳。', sources: opening?.sources ?? [], isEdited: false }
    const sections = [{ ...first, sentences: [changed, ...others] }, ...rest]
    const { id: bulletinId, version, title } = bulletin
    const edit = () => world.as(shared.supervisor, (ctx) => editBulletin(ctx, { bulletinId, version, title, sections }))

    bulletin = await edit()

    expect(bulletin.sections[0]?.sentences.map(({ isEdited }) => isEdited)).toEqual([true, ...others.map(() => false)])
    expect(await codeOf(edit())).toBe('stale-version')
  })
})

describe('the issue', () => {
  test('gives a number and ends all editing; every reader may open it', async () => {
    const { id: bulletinId, version, title, sections } = bulletin
    const issued = await world.as(shared.supervisor, (ctx) => issueBulletin(ctx, { bulletinId, version }))

    expect(issued).toMatchObject({
      state: 'issued',
      no: '川科督通〔2022〕1号',
      issuedOn: '2022-09-20',
      allowedActions: ['draft'],
    })
    const edit = world.as(shared.supervisor, (ctx) =>
      editBulletin(ctx, { bulletinId, version: version + 1, title, sections }),
    )
    expect(await codeOf(edit)).toBe('bulletin-issued')
    expect((await world.as(shared.mianyang, (ctx) => getBulletin(ctx, { bulletinId }))).no).toBe(issued.no)
  })

  test('goes out as an official paper with the edited words', async () => {
    const { name, content } = await world.as(shared.leader, (ctx) => exportBulletin(ctx, { bulletinId: bulletin.id }))
    const { text } = await decode(content as Uint8Array, name)

    expect(name).toBe('2022年8月工作要点落实情况通报.docx')
    expect(text).toContain('川科督通〔2022〕1号')
    expect(text).toContain('八月各项任务总体平稳。')
    expect(text).not.toMatch(/[A-Za-z]{4,}/)
  })
})
