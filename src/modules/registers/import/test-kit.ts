// Tables of contracts as people write them, uploaded, applied and undone, for tests.
import { Readable } from 'node:stream'
import type { JobHandler } from '#platform/jobs/job-queue.ts'
import { readTable } from '#platform/table/read-table.ts'
import { writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import type { Actor } from '#rules/actor.ts'
import type { Facts } from '#rules/condition.ts'
import type { World } from '../../../../test/world.ts'
import type { EntryRow, ImportRun } from '../contract.ts'
import { findEntries } from '../find/find-entries.ts'
import { registerJobs } from '../jobs.ts'
import { contractFacts, supervisor } from '../test-kit.ts'
import { getImport, requestApplication, requestUndo, startImport } from './start-import.ts'

export const contracts = 'technology-contract'

export const heads = {
  合同登记编号: 'number',
  合同名称: 'title',
  合同类型: 'category',
  签订日期: 'signedOn',
  认定登记日期: 'registeredOn',
  '合同成交金额（万元）': 'amount',
  '技术交易额（万元）': 'technicalAmount',
  卖方名称: 'sellerName',
  卖方代码: 'sellerUscc',
  卖方类别: 'sellerKind',
  卖方所在地: 'sellerRegion',
  买方名称: 'buyerName',
  买方类别: 'buyerKind',
  技术领域: 'field',
} as const

export type Row = Record<string, string | number | null>

/** As people write: 万元, labels, names of places. */
export const written = (n: number, facts: Facts = {}, over: Row = {}): Row => {
  const all = { ...contractFacts(n), ...facts } as Record<string, string | number>
  return {
    ...Object.fromEntries(Object.entries(heads).map(([head, name]) => [head, all[name] ?? null])),
    合同类型: '技术开发合同',
    '合同成交金额（万元）': Number(all['amount']) / 1e6,
    '技术交易额（万元）': Number(all['technicalAmount']) / 1e6,
    卖方类别: '企业法人',
    卖方所在地: '成都市武侯区',
    买方类别: '企业法人',
    技术领域: '电子信息',
    ...over,
  }
}

/** The jobs of a world that is opened with them. */
export function importJobs(world: () => World): JobHandler[] {
  const files = () => world().platform.files
  return registerJobs({
    files: {
      receive: (content) => files().receive(content),
      get: (sha256) => files().get(sha256),
      stream: (sha256) => files().stream(sha256),
    },
    readTable,
  })
}

interface Uploading {
  actor?: Actor
  register?: string
  headers?: string[]
}

export function importDesk(world: () => World) {
  const get = (importId: string, actor: Actor = supervisor) => world().as(actor, (ctx) => getImport(ctx, { importId }))
  return {
    get,
    upload: async (
      rows: Row[],
      { actor = supervisor, register = contracts, headers = Object.keys(rows[0] ?? {}) }: Uploading = {},
    ): Promise<ImportRun> => {
      const columns = headers.map((header) => ({ header }))
      const cells = rows.map((row) => headers.map((header) => row[header] ?? null))
      const content = await writeWorkbook([{ name: '数据', columns, rows: cells }])
      const received = await world().platform.files.receive(Readable.from([content]))
      const file = { ...received, name: '合同.xlsx', mediaType: 'application/xlsx' }
      const run = await world().as(actor, (ctx) => startImport(ctx, { register, file }))
      await world().drain()
      return get(run.id, actor)
    },
    apply: async (importId: string, skipsRest = false): Promise<ImportRun> => {
      await world().as(supervisor, (ctx) => requestApplication(ctx, { importId, skipsRest }))
      await world().drain()
      return get(importId)
    },
    undo: async (importId: string): Promise<ImportRun> => {
      await world().as(supervisor, (ctx) => requestUndo(ctx, { importId, why: '导错了文件' }))
      await world().drain()
      return get(importId)
    },
    find: (search: string): Promise<EntryRow[]> =>
      world().as(supervisor, async (ctx) => {
        const columns = 'amount,category,sellerRegion,title'
        return (await findEntries(ctx, { register: contracts, search, limit: 5, columns })).rows
      }),
  }
}
