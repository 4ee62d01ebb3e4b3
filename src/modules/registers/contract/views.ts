// Views of a register that a person keeps, for themselves or for everyone.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { entryListQuery } from './filter.ts'

const params = z.object({ register: z.string().max(40) })

export const savedViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  by: z.string(),
  query: entryListQuery,
})

export const listViews = endpoint({
  method: 'GET',
  path: '/api/registers/:register/views',
  summary: '常用视图：自己的和共享的',
  params,
  result: z.array(savedViewSchema),
})

export const saveView = endpoint({
  method: 'POST',
  path: '/api/registers/:register/views',
  summary: '保存常用视图',
  params,
  body: z.object({ name: z.string().trim().min(1).max(30), isShared: z.boolean(), query: entryListQuery }),
  result: savedViewSchema,
})

export const deleteView = endpoint({
  method: 'DELETE',
  path: '/api/registers/:register/views/:viewId',
  summary: '删除自己的常用视图',
  params: params.extend({ viewId: idParam }),
  result: z.void(),
})

export type SavedView = z.infer<typeof savedViewSchema>
