// The lists of a plan: rows with columns of their own.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'

/** The four lists a notice announces as its annexes, and the ten matters a leader watches. */
export const listNames = ['meetings', 'documents', 'tasks', 'highlights', 'ten-matters'] as const

const planParams = z.object({ planId: idParam })

/** A list has columns of its own; what the reader knows is filled in, the rest is completed by hand. */
export const listEntrySchema = z.object({
  id: z.uuid(),
  commitmentId: z.uuid().nullable(),
  commitmentNo: z.string().nullable(),
  position: z.int(),
  cells: z.record(z.string(), z.string()),
  version: z.int(),
})

export const listSchema = z.object({
  list: z.enum(listNames),
  columns: z.array(z.object({ key: z.string(), title: z.string(), width: z.int() })),
  entries: z.array(listEntrySchema),
  allowedActions: z.array(z.string()),
})

const listParams = planParams.extend({ list: z.enum(listNames) })

const cells = z.record(z.string().max(40), z.string().max(2_000))

export const readList = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/lists/:list',
  summary: '一张清单：四张清单或十件大事',
  params: listParams,
  result: listSchema,
})

export const addListEntry = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/lists/:list/entries',
  summary: '把一项任务列入清单，或手工增加一行',
  params: listParams,
  body: z.object({ commitmentId: z.uuid().nullable(), cells: cells.default({}) }),
  result: listEntrySchema,
})

export const editListEntry = endpoint({
  method: 'PATCH',
  path: '/api/list-entries/:entryId',
  summary: '修改清单的一行',
  params: z.object({ entryId: idParam }),
  versioned: true,
  body: z.object({ cells: cells.optional(), position: z.int().positive().optional() }),
  result: listEntrySchema,
})

export const removeListEntry = endpoint({
  method: 'DELETE',
  path: '/api/list-entries/:entryId',
  summary: '把一行移出清单',
  params: z.object({ entryId: idParam }),
  versioned: true,
  result: z.void(),
})

export const exportList = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/lists/:list/list.docx',
  summary: '按公文格式导出一张清单（docx）',
  params: listParams,
  result: download,
})

export type ListName = (typeof listNames)[number]

export type PlanList = z.infer<typeof listSchema>

export type ListEntry = z.infer<typeof listEntrySchema>
