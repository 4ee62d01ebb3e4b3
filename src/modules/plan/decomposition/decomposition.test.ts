import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { type ReadSheet, readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { openWorld, person, type World } from '../../../../test/world.ts'
import type { CommitmentRow } from '../contract.ts'
import { editCommitment } from '../edit-commitment.ts'
import { allCommitments } from '../find-commitments.ts'
import { planJobs } from '../jobs.ts'
import { makeSmallPlan } from '../test-kit.ts'
import { exportDecomposition } from './export-decomposition.ts'
import { applyDecomposition, importDecomposition } from './import-decomposition.ts'

const supervisor = person('supervisor', '/kjt/', '周督办')

let world: World
let planId: string
beforeAll(async () => {
  world = await openWorld(planJobs)
  await loadDepartment(world)
  ;({ id: planId } = await makeSmallPlan(world, supervisor))
})
afterAll(() => world.close())

let sheets: ReadSheet[]
beforeEach(async () => {
  const { content } = await world.as(supervisor, (ctx) => exportDecomposition(ctx, { planId }))
  sheets = await readWorkbook(content)
})

const rows = () => sheets[0]?.rows ?? []
const heading = () => rows().find(({ cells }) => cells.some(({ value }) => value === '序号'))
const columnOf = (header: string) => heading()?.cells.find(({ value }) => value === header)?.column ?? -1
const rowOf = (no: string) => rows().find(({ cells }) => cells[0]?.value === no)

/** Writes into the sheet as a person would. */
function write(no: string, header: string, value: string): void {
  const row = rowOf(no)
  const column = columnOf(header)
  const cell = row?.cells.find((candidate) => candidate.column === column)
  if (cell) cell.value = value
  else row?.cells.push({ address: '', column, value })
}

const file = () => ({
  sha256: crypto.randomUUID(),
  size: 1,
  name: '任务分解表.xlsx',
  mediaType: 'application/xlsx',
  content: async () => Buffer.alloc(0),
  keep: async () => {},
  discard: async () => {},
})
const bringBack = () => world.as(supervisor, (ctx) => importDecomposition(ctx, { planId, file: file(), sheets }))
const apply = (importId: string) => world.as(supervisor, (ctx) => applyDecomposition(ctx, { importId }))
const commitment = async (no: string): Promise<CommitmentRow> => {
  const all = await world.as(supervisor, (ctx) => allCommitments(ctx, { planId }))
  return all.find((row) => row.no === no) ?? ({} as CommitmentRow)
}
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('a decomposition', () => {
  test('brought back as it went out differs in nothing', async () => {
    expect(await bringBack()).toMatchObject({ rows: 4, changes: [], problems: [], missing: 0 })
  })

  test('shows what was changed, and changes nothing before a person agrees', async () => {
    write('1-2', '量化目标', '25家以上')
    write('1-2', '完成时限', '2022-11-30')
    write('2-1', '牵头单位', '政策法规与创新体系建设处')
    write('2-1', '配合单位', '成都市科技局、绵阳市科学技术局')
    write('2-1', '联系人', '王五 028-0000')

    const comparison = await bringBack()

    expect(comparison.problems).toEqual([])
    expect(comparison.changes.map(({ no, column, before, after }) => [no, column, before, after])).toEqual([
      ['1-2', '量化目标', '20家以上', '25家以上'],
      ['1-2', '完成时限', '2022-12-31', '2022-11-30'],
      ['2-1', '配合单位', '', '成都市科技局、绵阳市科学技术局'],
      ['2-1', '联系人', '', '王五 028-0000'],
    ])
    expect((await commitment('1-2')).quantity?.value).toBe(20)
    await apply(comparison.id)
    expect(await commitment('1-2')).toMatchObject({ quantity: { value: 25, comparator: 'gte' }, dueOn: '2022-11-30' })
    const { units, contact } = await commitment('2-1')
    expect(contact).toBe('王五 028-0000')
    expect(units.map(({ unitName, duty, state }) => `${duty} ${unitName} ${state}`)).toEqual([
      'lead 政策法规与创新体系建设处 confirmed',
      'support 成都市科学技术局 confirmed',
      'support 绵阳市科学技术局 confirmed',
    ])
  })

  test('names every problem by row and column, and keeps the good changes apart', async () => {
    write('1-1', '完成时限', '年底前')
    write('1-1', '备注', '重点跟踪')
    write('1-2', '量化目标', '若干')
    write('2-1', '任务', '改写的原文')
    write('2-2', '牵头单位', '不存在的处')

    const { changes, problems } = await bringBack()

    expect(changes.map(({ no, column }) => `${no} ${column}`)).toEqual(['1-1 备注'])
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [rowOf('1-1')?.number, '完成时限'],
      [rowOf('1-2')?.number, '量化目标'],
      [rowOf('2-1')?.number, '任务'],
      [rowOf('2-2')?.number, '牵头单位'],
    ])
    expect(problems[3]?.message).toMatch(/不存在的处/)
  })

  test('with a unit that leads and supports, a row twice, an unknown row and a missing one says so', async () => {
    write('1-1', '配合单位', '基础研究处')
    write('1-2', '任务标识', String(rowOf('1-1')?.cells.at(-1)?.value))
    write('2-1', '任务标识', 'nobody')
    rows().splice(rows().indexOf(rowOf('2-2') as never), 1)

    const { changes, problems, missing } = await bringBack()

    expect(changes).toEqual([])
    expect(problems.map(({ column }) => column)).toEqual(['配合单位', '任务标识', '任务标识'])
    expect(missing).toBe(3)
  })

  test('is applied once, and not over a change made meanwhile', async () => {
    write('1-1', '备注', '第一次')
    const first = await bringBack()
    await apply(first.id)
    expect(await codeOf(apply(first.id))).toBe('import-applied')

    write('1-1', '备注', '第二次')
    const second = await bringBack()
    const { id, version } = await commitment('1-1')
    await world.as(supervisor, (ctx) =>
      editCommitment(ctx, { commitmentId: id, version, note: '同事的备注', reason: '另有安排' }),
    )
    expect(await codeOf(apply(second.id))).toBe('import-overtaken')
    expect((await commitment('1-1')).note).toBe('同事的备注')
  })

  test('that is another kind of sheet is refused', async () => {
    sheets = [
      {
        name: '其他',
        isHidden: false,
        merged: [],
        rows: [{ number: 1, cells: [{ address: 'A1', column: 0, value: '姓名' }] }],
      },
    ]

    expect(await codeOf(bringBack())).toBe('sheet-not-a-decomposition')
  })
})
