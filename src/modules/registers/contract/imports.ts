// Entries from spreadsheets: uploaded, matched, checked, applied as a whole, taken back as a whole.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'
import { whySchema } from './entries.ts'

export const importStages = [
  'waiting',
  'reading',
  'columns',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
] as const

/** A problem keeps its row out; a question does until a person says that it is meant so; a warning does not. */
export const findingKinds = ['problem', 'question', 'warning'] as const

export const findingSchema = z.object({
  kind: z.enum(findingKinds),
  row: z.int(),
  /** Heading of the column; empty where the whole row is meant. */
  column: z.string(),
  field: z.string(),
  value: z.string(),
  message: z.string(),
})

export const importCountsSchema = z.object({
  rows: z.int(),
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  /** Rows with a problem; rows with a question still open. */
  problemRows: z.int(),
  questionRows: z.int(),
  warnings: z.int(),
})

export const importRunSchema = z.object({
  id: z.uuid(),
  register: z.string(),
  fileName: z.string(),
  stage: z.enum(importStages),
  /** 0 … 1 within the stage. */
  progress: z.number(),
  /** As they stand in the file, and the field each column was taken for. */
  headings: z.array(z.string()),
  fields: z.array(z.string().nullable()),
  counts: importCountsSchema,
  /** The first some hundred; all of them in the workbook of findings. */
  findings: z.array(findingSchema),
  findingCount: z.int(),
  /** Why it stopped. */
  problem: z.object({ code: z.string(), zh: z.string(), en: z.string() }).nullable(),
  /** Nothing has been heard of it for a while: it may be taken up again. */
  isStalled: z.boolean(),
  startedAt: z.string(),
  startedBy: z.string(),
  appliedAt: z.string().nullable(),
  appliedBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  undoneWhy: z.string().nullable(),
  allowedActions: z.array(z.string()),
})

const importSummarySchema = importRunSchema.omit({ findings: true, headings: true, fields: true, allowedActions: true })

const registerParams = z.object({ register: z.string().max(40) })
const importParams = z.object({ importId: idParam })

export const startImport = endpoint({
  method: 'POST',
  path: '/api/registers/:register/imports',
  summary: '上传表格（xlsx 或 csv），先检查，不立即写入',
  params: registerParams,
  upload: true,
  result: importRunSchema,
})

export const listImports = endpoint({
  method: 'GET',
  path: '/api/registers/:register/imports',
  summary: '名录的历次导入，新的在前',
  params: registerParams,
  result: z.array(importSummarySchema),
})

export const readImport = endpoint({
  method: 'GET',
  path: '/api/register-imports/:importId',
  summary: '一次导入的进度、列的对应和发现的问题',
  params: importParams,
  result: importRunSchema,
})

export const matchColumns = endpoint({
  method: 'PUT',
  path: '/api/register-imports/:importId/columns',
  summary: '确定各列对应的字段，重新检查；对应关系会被记住',
  params: importParams,
  body: z.object({ fields: z.array(z.string().max(60).nullable()).max(500) }),
  result: importRunSchema,
})

export const acceptQuestions = endpoint({
  method: 'POST',
  path: '/api/register-imports/:importId/acceptance',
  summary: '确认疑问中的内容无误；不指明行和列时确认全部',
  params: importParams,
  body: z.object({ row: z.int().optional(), field: z.string().max(60).optional() }),
  result: importRunSchema,
})

export const applyImport = endpoint({
  method: 'POST',
  path: '/api/register-imports/:importId/application',
  summary: '一次写入全部行；有问题的行须改正，或明确跳过',
  params: importParams,
  body: z.object({ skipsRest: z.boolean().default(false) }),
  result: importRunSchema,
})

export const undoImport = endpoint({
  method: 'POST',
  path: '/api/register-imports/:importId/undoing',
  summary: '整体撤销一次导入；之后又改动过的条目会列出并拒绝撤销',
  params: importParams,
  body: z.object({ why: whySchema }),
  result: importRunSchema,
})

export const resumeImport = endpoint({
  method: 'POST',
  path: '/api/register-imports/:importId/resumption',
  summary: '继续一次中断的导入',
  params: importParams,
  result: importRunSchema,
})

export const exportTemplate = endpoint({
  method: 'GET',
  path: '/api/registers/:register/template.xlsx',
  summary: '导入模板，含选项和填表说明',
  params: registerParams,
  result: download,
})

export const exportFindings = endpoint({
  method: 'GET',
  path: '/api/register-imports/:importId/findings.xlsx',
  summary: '检查发现的全部问题，按行和列',
  params: importParams,
  result: download,
})

export type ImportStage = (typeof importStages)[number]
export type Finding = z.infer<typeof findingSchema>
export type ImportCounts = z.infer<typeof importCountsSchema>
export type ImportRun = z.infer<typeof importRunSchema>
export type ImportSummary = z.infer<typeof importSummarySchema>
