// What waits for a person: one queue over everything, and a month's reports out and in as one spreadsheet.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'

/** What the passing of a day has done. */
export const passedDaySchema = z.object({
  day: z.string(),
  /** Reports that fell due for writing. */
  reports: z.int(),
  /** Requests that lapsed undecided. */
  lapsed: z.int(),
  /** Lights that turned. */
  turned: z.int(),
  /** Papers of the ladder that were sent or drafted. */
  papers: z.int(),
})

export const stepDemonstration = endpoint({
  method: 'POST',
  path: '/api/demonstration-day',
  summary: '演示环境：把日期推进到某一天，其间的报送、灯色、督办照常运行',
  body: z.object({ today: z.iso.date() }),
  result: z.array(passedDaySchema),
})

export const workKinds = [
  'sign',
  'report',
  'decide-report',
  'decide-request',
  'answer',
  'reassign',
  'issue',
  'close',
  'appeal',
] as const

export const workItemSchema = z.object({
  kind: z.enum(workKinds),
  /** Of the part, report, request, escalation or score that waits. */
  id: z.uuid(),
  partId: z.uuid().nullable(),
  commitmentId: z.uuid().nullable(),
  no: z.string(),
  title: z.string(),
  unitName: z.string(),
  /** Beside the title: the period, the kind of request, the step of the ladder. */
  about: z.string(),
  dueOn: z.string().nullable(),
  state: z.string(),
})

export const listWork = endpoint({
  method: 'GET',
  path: '/api/work',
  summary: '等我办理的事项，先到期的在前',
  query: pageQuery.extend({ kind: z.enum(workKinds).optional() }),
  result: pageOf(workItemSchema).extend({
    counts: z.partialRecord(z.enum(workKinds), z.int()),
    today: z.string(),
  }),
})

export const exportReportSheet = endpoint({
  method: 'GET',
  path: '/api/report-sheet.xlsx',
  summary: '导出待填的报告，一行一份，填好后整表导入',
  result: download,
})

export const importReportSheet = endpoint({
  method: 'POST',
  path: '/api/report-imports',
  summary: '上传填好的报送表，先检查，不立即生效',
  upload: true,
  result: z.object({ id: z.uuid() }),
})

export const reportImportSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: z.enum(['checked', 'applying', 'applied', 'failed']),
  total: z.int(),
  /** Rows that can be submitted. */
  ready: z.int(),
  done: z.int(),
  problems: z.array(z.object({ row: z.int(), column: z.string(), value: z.string(), message: z.string() })),
})

export const readReportImport = endpoint({
  method: 'GET',
  path: '/api/report-imports/:importId',
  summary: '一次报送表导入的进度和问题',
  params: z.object({ importId: idParam }),
  result: reportImportSchema,
})

export const applyReportImport = endpoint({
  method: 'POST',
  path: '/api/report-imports/:importId/application',
  summary: '提交检查通过的各行',
  params: z.object({ importId: idParam }),
  result: reportImportSchema,
})

export const loadSchema = z.object({
  months: z.array(z.string()),
  units: z.array(
    z.object({
      unitId: z.uuid(),
      name: z.string(),
      kind: z.string(),
      months: z.array(z.object({ reports: z.int(), minutes: z.number() })),
      reports: z.int(),
      minutes: z.number(),
    }),
  ),
})

export const readLoad = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/load',
  summary: '各单位每月的填报负担：份数和分钟',
  params: z.object({ planId: idParam }),
  query: z.object({ year: z.string().regex(/^\d{4}$/) }),
  result: loadSchema,
})

export type PassedDay = z.infer<typeof passedDaySchema>
export type WorkKind = (typeof workKinds)[number]
export type WorkItem = z.infer<typeof workItemSchema>
export type ReportImport = z.infer<typeof reportImportSchema>
export type Load = z.infer<typeof loadSchema>
