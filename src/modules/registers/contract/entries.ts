// Registers and their entries.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import { privacyClasses } from '#rules/field.ts'
import { entryFilter, entryListQuery } from './filter.ts'

const factValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
])
export const factsSchema = z.record(z.string(), factValue)

export const entryRowSchema = z.object({
  id: z.uuid(),
  /** null where the person may not see it. */
  key: z.string().nullable(),
  name: z.string(),
  status: z.string(),
  facts: factsSchema,
  isDemonstration: z.boolean(),
  version: z.int(),
})

const historyLineSchema = z.object({
  at: z.string(),
  by: z.string(),
  action: z.string(),
  /** The day from which it holds, where it is another than the day of recording. */
  effectiveOn: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  why: z.string().nullable(),
  /** Where it happened to an entry that went into this one. */
  of: z.string().nullable(),
})

/** What another register, or another module, knows of this entry. */
const sectionSchema = z.object({
  id: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  /** The register the rows are entries of, null for other records. */
  register: z.string().nullable(),
  count: z.int(),
  /** In fen, null where the rows have no amount the person may see. */
  amount: z.number().nullable(),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** A word or two, in Chinese and English. */
      detail: z.object({ zh: z.string(), en: z.string() }).nullable(),
      on: z.string().nullable(),
      amount: z.number().nullable(),
      /** Where it opens, an address of our own. */
      address: z.string().nullable(),
    }),
  ),
})

export const entrySchema = entryRowSchema.extend({
  register: z.string(),
  formerNames: z.array(z.string()),
  formerKeys: z.array(z.string()),
  hasEnded: z.boolean(),
  /** Its last day of validity lies behind. */
  hasExpired: z.boolean(),
  /** Sensitive fields that hold something; they are read apart, and reading them is logged. */
  masked: z.array(z.string()),
  party: z.object({ register: z.string(), id: z.uuid(), name: z.string() }).nullable(),
  /** Entries that went into it, or it into them. */
  links: z.array(
    z.object({ kind: z.string(), name: z.string(), key: z.string().nullable(), on: z.string(), why: z.string() }),
  ),
  /** The qualifications of an enterprise, oldest first. */
  ladder: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      certificateNo: z.string().nullable(),
      validFrom: z.string().nullable(),
      validTo: z.string().nullable(),
      status: z.string(),
    }),
  ),
  sections: z.array(sectionSchema),
  history: z.array(historyLineSchema),
  origin: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  allowedActions: z.array(z.string()),
})

export const registerParams = z.object({ register: z.string().max(40) })
export const entryParams = registerParams.extend({ entryId: idParam })
export const whySchema = z.string().trim().min(2).max(300)

export const listRegisters = endpoint({
  method: 'GET',
  path: '/api/registers',
  summary: '各名录及其条数',
  result: z.array(
    z.object({
      id: z.string(),
      count: z.int(),
      demonstration: z.int(),
      /** Classes of facts the person sees in every entry. */
      sees: z.array(z.enum(privacyClasses)),
      allowedActions: z.array(z.string()),
    }),
  ),
})

export const listEntries = endpoint({
  method: 'GET',
  path: '/api/registers/:register/entries',
  summary: '名录条目，按任一字段筛选和排序，支持中文和拼音首字母搜索',
  params: registerParams,
  query: pageQuery.extend(entryListQuery.shape),
  result: pageOf(entryRowSchema),
})

const totalsSchema = z.object({ count: z.int(), amount: z.number().nullable(), demonstration: z.int() })

export const countEntries = endpoint({
  method: 'GET',
  path: '/api/registers/:register/totals',
  summary: '符合条件的条数和金额合计（分）',
  params: registerParams,
  query: entryFilter,
  result: totalsSchema,
})

export const listOpenEntries = endpoint({
  method: 'GET',
  path: '/api/open/registers/:register/entries',
  summary: '公开名录条目，只含公开字段，无需登录',
  open: true,
  params: registerParams,
  query: pageQuery.extend(entryListQuery.shape),
  result: pageOf(entryRowSchema),
})

export const countOpenEntries = endpoint({
  method: 'GET',
  path: '/api/open/registers/:register/totals',
  summary: '公开名录的条数和金额合计（分），无需登录',
  open: true,
  params: registerParams,
  query: entryFilter,
  result: totalsSchema,
})

export const exportEntries = endpoint({
  method: 'GET',
  path: '/api/registers/:register/entries.:format',
  summary: '导出所见：同样的筛选、排序和列（xlsx 或 csv）',
  params: registerParams.extend({ format: z.enum(['xlsx', 'csv']) }),
  query: entryListQuery,
  result: download,
})

export const readEntry = endpoint({
  method: 'GET',
  path: '/api/registers/:register/entries/:entryId',
  summary: '一条记录：事实、资质、其他名录中的记录和变更历史；敏感字段须说明理由，查看留痕',
  params: entryParams,
  query: z.object({ reveal: whySchema.optional() }),
  result: entrySchema,
})

export const readParty = endpoint({
  method: 'GET',
  path: '/api/parties/:entryId',
  summary: '一个企业、机构或个人的名称',
  params: z.object({ entryId: idParam }),
  result: z.object({ register: z.string(), id: z.uuid(), name: z.string() }),
})

export const listDuplicates = endpoint({
  method: 'GET',
  path: '/api/registers/:register/entries/:entryId/duplicates',
  summary: '疑似重复的条目',
  params: entryParams,
  result: z.array(entryRowSchema),
})

export type EntryRow = z.infer<typeof entryRowSchema>
export type Entry = z.infer<typeof entrySchema>
export type EntrySection = z.infer<typeof sectionSchema>
export type Totals = z.infer<typeof totalsSchema>
