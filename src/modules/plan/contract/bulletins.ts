// Monthly bulletins and yearly summaries: drafted from the records, every sentence with its source, edited, issued.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'

/** Where a sentence comes from: an address of ours that opens the records behind it. */
export const sourceSchema = z.object({ label: z.string().max(100), address: z.string().max(300).startsWith('/') })

export const sentenceSchema = z.object({
  text: z.string().trim().min(1).max(2_000),
  sources: z.array(sourceSchema).max(20),
  /** A person has changed the words; the sources stay. */
  isEdited: z.boolean(),
})

export const sectionSchema = z.object({
  heading: z.string().trim().min(1).max(100),
  sentences: z.array(sentenceSchema).max(400),
  /** A table under the sentences. */
  table: z
    .object({
      columns: z.array(z.string().max(40)).max(10),
      rows: z.array(z.array(z.string().max(200)).max(10)).max(400),
    })
    .nullable(),
})

export const bulletinKinds = ['month', 'year'] as const

export const bulletinSchema = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  kind: z.enum(bulletinKinds),
  period: z.string(),
  title: z.string(),
  sections: z.array(sectionSchema),
  state: z.enum(['draft', 'issued']),
  no: z.string().nullable(),
  draftedOn: z.string(),
  issuedOn: z.string().nullable(),
  issuedBy: z.string().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

export const bulletinSummarySchema = bulletinSchema.omit({ sections: true })

const planParams = z.object({ planId: idParam })
const bulletinParams = z.object({ bulletinId: idParam })

export const listBulletins = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/bulletins',
  summary: '月通报和年度总结',
  params: planParams,
  result: z.object({
    bulletins: z.array(bulletinSummarySchema),
    allowedActions: z.array(z.string()),
  }),
})

export const draftBulletin = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/bulletins',
  summary: '据实起草一期通报：2022-09 为月通报，2022 为年度总结',
  params: planParams,
  body: z.object({ period: z.string().max(10) }),
  result: bulletinSchema,
})

export const readBulletin = endpoint({
  method: 'GET',
  path: '/api/bulletins/:bulletinId',
  summary: '一期通报，逐句可查来源',
  params: bulletinParams,
  result: bulletinSchema,
})

export const editBulletin = endpoint({
  method: 'PUT',
  path: '/api/bulletins/:bulletinId',
  summary: '修改通报草稿',
  params: bulletinParams,
  versioned: true,
  body: z.object({ title: z.string().trim().min(2).max(100), sections: z.array(sectionSchema).max(20) }),
  result: bulletinSchema,
})

export const issueBulletin = endpoint({
  method: 'POST',
  path: '/api/bulletins/:bulletinId/issue',
  summary: '印发通报，编号并固定',
  params: bulletinParams,
  versioned: true,
  result: bulletinSchema,
})

export const exportBulletin = endpoint({
  method: 'GET',
  path: '/api/bulletins/:bulletinId/bulletin.docx',
  summary: '按公文格式导出通报（docx）',
  params: bulletinParams,
  result: download,
})

export type BulletinKind = (typeof bulletinKinds)[number]
export type Bulletin = z.infer<typeof bulletinSchema>
export type BulletinSummary = z.infer<typeof bulletinSummarySchema>
export type Section = z.infer<typeof sectionSchema>
export type Sentence = z.infer<typeof sentenceSchema>
export type Source = z.infer<typeof sourceSchema>
