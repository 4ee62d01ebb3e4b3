// The decomposition as a spreadsheet: out, edited, and back.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'
import { commitmentFilter } from './commitments.ts'

const planParams = z.object({ planId: idParam })

/** One cell of an edited decomposition that differs from the plan. */
export const decompositionChangeSchema = z.object({
  row: z.int(),
  commitmentId: z.uuid(),
  no: z.string(),
  column: z.string(),
  before: z.string(),
  after: z.string(),
})

export const decompositionImportSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  rows: z.int(),
  changes: z.array(decompositionChangeSchema),
  problems: z.array(z.object({ row: z.int(), column: z.string(), value: z.string(), message: z.string() })),
  /** Commitments of the plan that the sheet does not contain; they stay as they are. */
  missing: z.int(),
  appliedAt: z.string().nullable(),
})

export const exportDecomposition = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/decomposition.xlsx',
  summary: '导出任务分解表（xlsx），筛选条件与列表相同',
  params: planParams,
  query: commitmentFilter,
  result: download,
})

export const importDecomposition = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/decomposition-imports',
  summary: '上传修改后的任务分解表，先看差异和问题，不立即生效',
  params: planParams,
  upload: true,
  result: decompositionImportSchema,
})

export const applyDecomposition = endpoint({
  method: 'POST',
  path: '/api/decomposition-imports/:importId/application',
  summary: '应用一次任务分解表导入的差异',
  params: z.object({ importId: idParam }),
  result: decompositionImportSchema,
})

export type DecompositionImport = z.infer<typeof decompositionImportSchema>
