// The boards: what matters first for a leader, and the same for one unit and all below it.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { lights } from '#rules/light.ts'
import { partSchema } from './breakdown.ts'
import { listNames } from './lists.ts'

const lightCounts = z.partialRecord(z.enum(lights), z.int())

/** Completion in percent, with how many parts it counts and how many it leaves out. */
const standing = z.object({
  parts: z.int(),
  byLight: lightCounts,
  completion: z.number().nullable(),
  counted: z.int(),
})

export const boardSchema = z.object({
  today: z.string(),
  /** null for the whole department. */
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  whole: standing.extend({ overdue: z.int(), dueThisWeek: z.int(), silent: z.int() }),
  systems: z.array(standing.extend({ name: z.string().nullable(), items: z.int() })),
  matters: z.array(
    z.object({
      position: z.int(),
      matter: z.string(),
      mark: z.string(),
      commitmentId: z.uuid().nullable(),
      light: z.enum(lights),
      completion: z.number().nullable(),
      dueOn: z.string().nullable(),
    }),
  ),
  lists: z.array(z.object({ list: z.enum(listNames), entries: z.int(), done: z.int(), late: z.int() })),
  regions: z.array(standing.extend({ region: z.string(), unitId: z.uuid(), name: z.string() })),
  /** Wholes by light at the end of each day, oldest first. */
  trend: z.array(z.object({ day: z.string(), byLight: lightCounts })),
  /** What turned in the last seven days, the worst first. */
  changes: z.array(z.object({ part: partSchema, before: z.enum(lights), after: z.enum(lights), onDay: z.string() })),
  decisions: z.object({ requests: z.int(), papers: z.int(), appeals: z.int(), unsigned: z.int(), returned: z.int() }),
})

export const readBoard = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/board',
  summary: '看板：体系、十件大事、清单、地图、趋势、一周变化、待决事项；可看一个单位及其下级',
  params: z.object({ planId: idParam }),
  query: z.object({ unitId: z.uuid().optional() }),
  result: boardSchema,
})

export type Board = z.infer<typeof boardSchema>
