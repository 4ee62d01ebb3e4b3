// Who may act for a firm or an institution.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'

export const listOwnParties = endpoint({
  method: 'GET',
  path: '/api/own-parties',
  summary: '我可以代表办事的单位',
  result: z.array(z.object({ register: z.string(), id: z.uuid(), name: z.string(), key: z.string() })),
})

export const listRepresentatives = endpoint({
  method: 'GET',
  path: '/api/parties/:entryId/representatives',
  summary: '一个单位的经办人',
  params: z.object({ entryId: idParam }),
  result: z.array(
    z.object({ id: z.uuid(), username: z.string(), name: z.string(), since: z.string(), by: z.string() }),
  ),
})

export const appointRepresentative = endpoint({
  method: 'POST',
  path: '/api/parties/:entryId/representatives',
  summary: '授权一个账号代表单位办事',
  params: z.object({ entryId: idParam }),
  body: z.object({ username: z.string().max(80) }),
  result: z.void(),
})

export const dismissRepresentative = endpoint({
  method: 'DELETE',
  path: '/api/parties/:entryId/representatives/:representativeId',
  summary: '收回授权',
  params: z.object({ entryId: idParam, representativeId: idParam }),
  result: z.void(),
})
