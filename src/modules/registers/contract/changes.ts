// Entries made, corrected, renamed, moved, ended and merged.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { entryParams, entrySchema, factsSchema, registerParams, whySchema } from './entries.ts'

const on = z.iso.date()

export const createEntry = endpoint({
  method: 'POST',
  path: '/api/registers/:register/entries',
  summary: '登记一条',
  params: registerParams,
  body: z.object({ facts: factsSchema, why: whySchema.optional(), isAnother: z.boolean().optional() }),
  result: entrySchema,
})

export const updateEntry = endpoint({
  method: 'PATCH',
  path: '/api/registers/:register/entries/:entryId',
  summary: '更正一条',
  params: entryParams,
  versioned: true,
  body: z.object({ facts: factsSchema, why: whySchema }),
  result: entrySchema,
})

export const upsertEntry = endpoint({
  method: 'PUT',
  path: '/api/registers/:register/entries/:key',
  summary: '按编号写入一条：没有则新建，不同则修改，相同则不动',
  params: registerParams.extend({ key: z.string().max(80) }),
  body: z.object({ facts: factsSchema, why: whySchema.optional() }),
  result: z.object({ id: z.uuid(), outcome: z.enum(['created', 'updated', 'unchanged']) }),
})

export const renameEntry = endpoint({
  method: 'POST',
  path: '/api/registers/:register/entries/:entryId/renaming',
  summary: '更名，曾用名仍可查到',
  params: entryParams,
  versioned: true,
  body: z.object({ name: z.string().trim().min(1).max(200), on, why: whySchema }),
  result: entrySchema,
})

export const moveEntry = endpoint({
  method: 'POST',
  path: '/api/registers/:register/entries/:entryId/moving',
  summary: '迁移到另一地区',
  params: entryParams,
  versioned: true,
  body: z.object({ region: z.string().max(20), on, why: whySchema }),
  result: entrySchema,
})

export const changeStatus = endpoint({
  method: 'POST',
  path: '/api/registers/:register/entries/:entryId/status',
  summary: '注销、撤销、期满等终止状态，或恢复',
  params: entryParams,
  versioned: true,
  body: z.object({ status: z.string().max(40), on, why: whySchema }),
  result: entrySchema,
})

export const mergeEntries = endpoint({
  method: 'POST',
  path: '/api/registers/:register/entries/:entryId/merging',
  summary: '把另一条并入本条，两个编号都能查到，两段历史都保留',
  params: entryParams,
  versioned: true,
  body: z.object({
    mergedId: z.uuid(),
    mergedVersion: z.int(),
    kind: z.enum(['duplicate', 'merger']),
    on,
    why: whySchema,
    take: z.array(z.string().max(60)).max(100),
  }),
  result: entrySchema,
})
