import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { changeEntries, getRegister } from '#modules/registers/index.ts'
import {
  firmFacts,
  leader,
  mianyang,
  outsider,
  policyOfficer,
  supervisor,
  usccNo,
} from '#modules/registers/test-kit.ts'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import type { Facts } from '#rules/condition.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { loadDepartment } from '../../people/test-kit.ts'
import { exportTrial } from './export-trial.ts'
import { tryOutEdition } from './present-outcome.ts'
import { getTrial } from './trial.ts'

const wan = 1_000_000
const year = (of: number, claimed: number, more: Facts = {}): Facts => ({
  year: of,
  revenue: 5_000 * wan,
  claimed: claimed * wan,
  ...more,
})
const sound = { hadWorkAccident: false, environmentalCredit: 'good' }
const firm = (n: number, before: number, now: number, facts: Facts = {}): Facts =>
  firmFacts(n, { accounts: [year(2020, before), year(2021, now)], ...sound, ...facts })

const subsidy = 'research-post-subsidy@2022'
const rates = [{ above: 0, rate: 0.1 }]

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadDepartment(world)
  await world.as(supervisor, async (ctx) => {
    const load = (register: string, facts: readonly Facts[]) =>
      changeEntries(
        ctx,
        { register: getRegister(register), action: 'load-entries', origin: 'import', why: null },
        facts.map((one) => ({ kind: 'create' as const, facts: one })),
      )
    await load('enterprise', [
      firm(1, 1_000, 1_600),
      firm(2, 1_000, 1_400),
      firm(3, 1_000, 1_400, { region: '510703' }),
      firm(4, 1_000, 900),
      firm(5, 1_000, 1_600, { environmentalCredit: undefined }),
      firm(6, 1_000, 1_600, { accounts: [year(2021, 1_600)] }),
      firm(7, 1_000, 1_600),
      firm(8, 1_000, 1_600, { status: 'deregistered' }),
    ])
    await load('integrity-finding', [
      {
        subjectKind: 'unit',
        subject: '蓉城第7智能科技有限公司',
        uscc: usccNo(7),
        behaviour: 'fraud',
        severity: 'grave',
        sanctions: ['serious-list'],
        decidedOn: '2022-01-05',
        barredFrom: '2022-01-05',
      },
    ])
  })
})
afterAll(() => world.close())

const outcome = (set: Record<string, unknown>, edition = subsidy, actor = supervisor, on?: string) =>
  world.as(actor, (ctx) => tryOutEdition(ctx, { edition, set, on }))
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('a rule tried out over the register', () => {
  test('tells who gains by a lower threshold, with the rule that turned, and what it costs', async () => {
    const found = await outcome({ leastIncrease: 400 * wan, rates })

    expect(found.turns).toEqual({ gained: 2, lost: 0, unchanged: 3, undecided: 2 })
    expect(found.turned.map(({ name, turn }) => `${turn} ${name}`)).toEqual([
      'gained 蓉城第2智能科技有限公司',
      'gained 蓉城第3智能科技有限公司',
    ])
    expect(found.turned[0]?.rules).toMatchObject([
      {
        rule: 'increase',
        found: { zh: '400 万元' },
        before: { zh: '不低于 500 万元' },
        after: { zh: '不低于 400 万元' },
      },
    ])
    // 600 at a tenth before, twice 400 at a tenth beside it after.
    expect(found.cost).toEqual({ before: 60 * wan, after: 140 * wan })
  })

  test('tells who loses by a higher one, from the other side of the bound', async () => {
    expect((await outcome({ leastIncrease: 600 * wan, rates })).turns).toMatchObject({ gained: 0, lost: 0 })
    expect((await outcome({ leastIncrease: 600 * wan + 1, rates })).turns).toMatchObject({ gained: 0, lost: 1 })
  })

  test('names what is missing of a firm, and counts it among neither those who pass nor those who fail', async () => {
    const { lacking, before, after } = await outcome({ leastIncrease: 400 * wan, rates })

    expect(lacking.map(({ label, firms }) => `${label.zh} ${firms}`)).toEqual([
      '企业环境信用等级 1',
      '上一年度营业收入 1',
      '上一年度加计扣除研发费用 1',
    ])
    expect(before).toEqual({ passes: 1, 'awaits-marks': 0, fails: 4, 'lacks-facts': 2 })
    expect(after).toEqual({ passes: 3, 'awaits-marks': 0, fails: 2, 'lacks-facts': 2 })
  })

  test('obeys the integrity findings in force on the day, and none before', async () => {
    const given = { growthSmall: 0.2, leastResearch: 0.05, leastResearchYear: 100 * wan }
    const stopped = async (on: string) =>
      (await outcome(given, 'gazelle@2019', leader, on)).rules.find(({ rule }) => rule === 'not-dishonest')?.fails
        .before

    expect(await stopped('2022-10-17')).toBe(1)
    expect(await stopped('2022-01-04')).toBe(0)
  })

  test('adds up by city to the whole', async () => {
    const { cities, firms, turns, cost } = await outcome({ leastIncrease: 400 * wan, rates })

    const sum = (of: (city: (typeof cities)[number]) => number) => cities.reduce((total, city) => total + of(city), 0)
    expect(cities).toHaveLength(21)
    expect(sum((city) => city.firms)).toBe(firms)
    expect(sum((city) => city.gained)).toBe(turns.gained)
    expect(sum((city) => city.undecided)).toBe(turns.undecided)
    expect(sum((city) => city.cost.after)).toBe(cost?.after)
    expect(cities.find(({ region }) => region === '510700')).toMatchObject({ firms: 1, gained: 1 })
  })

  test('goes out as a workbook that names every firm that turned, and leaves a line in the trail', async () => {
    const { content } = await world.as(policyOfficer, (ctx) =>
      exportTrial(ctx, { edition: subsidy, set: { leastIncrease: 400 * wan, rates } }),
    )

    const sheets = await readWorkbook(content)
    const firmsSheet = sheets.find(({ name }) => name === '变化的企业')
    expect(firmsSheet?.rows.slice(1).map((row) => row.cells[0]?.value)).toEqual([
      '蓉城第2智能科技有限公司',
      '蓉城第3智能科技有限公司',
    ])
    const lines = await world.as(supervisor, (ctx) =>
      ctx.sql.selectFrom('audit_line').select('subject_id').where('action', '=', 'export-trial').execute(),
    )
    expect(lines).toEqual([{ subject_id: subsidy }])
  })

  test('is refused without the values a call must announce, for programmes no register answers, on days out of force', async () => {
    expect(await codeOf(outcome({ leastIncrease: 1 }))).toBe('call-data-missing')
    expect(await codeOf(outcome({ leest: 1, rates }))).toBe('given-values-wrong')
    expect(await codeOf(outcome({}, 'incubator@2018'))).toBe('not-answered')
    expect(await codeOf(outcome({ rates }, subsidy, supervisor, '2021-12-01'))).toBe('edition-not-in-force')
  })

  test('is for the department: it names firms, and says what is only thought of', async () => {
    for (const actor of [mianyang, outsider])
      expect(await codeOf(outcome({ rates }, subsidy, actor))).toBe('permission-denied')
  })

  test('lists every parameter with what applies now and by which article', async () => {
    const { on, parameters } = await world.as(leader, (ctx) => getTrial(ctx, { edition: 'high-tech-enterprise@2016' }))

    expect(on).toBe('2022-10-17')
    expect(parameters.find(({ name }) => name === 'ratioSmall')).toMatchObject({
      unit: '%',
      value: 0.05,
      basis: '国科发火〔2016〕32号第十一条(五)',
      isAnnounced: false,
    })
  })
})
