// The way of a planned document to its issue, events with what came of them, and the calendar feed.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'

export const documentRoutes = ['own', 'higher'] as const
export const ownStages = ['drafting', 'consulting', 'legal-review', 'deliberation', 'issued'] as const
export const higherStages = ['drafting', 'submitted', 'higher-review', 'obtained'] as const
export const documentStages = [...ownStages, 'submitted', 'higher-review', 'obtained', 'dropped'] as const

export const documentTrackSchema = z.object({
  id: z.uuid(),
  commitmentId: z.uuid(),
  commitmentNo: z.string(),
  /** The department's own document, or one that a higher authority issues. */
  route: z.enum(documentRoutes),
  plannedTitle: z.string(),
  /** May differ from the planned one: both are kept. */
  issuedTitle: z.string().nullable(),
  stage: z.enum(documentStages),
  stageSince: z.string(),
  stageDueOn: z.string().nullable(),
  docNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  fileId: z.uuid().nullable(),
  sourceNote: z.string().nullable(),
  steps: z.array(
    z.object({
      stage: z.enum(documentStages),
      enteredOn: z.string(),
      dueOn: z.string().nullable(),
      leftOn: z.string().nullable(),
      note: z.string().nullable(),
      by: z.string(),
    }),
  ),
  /** Where it may go from here: on first, then back, then dropped; with the clock of the stage in working days. */
  nextSteps: z.array(
    z.object({
      stage: z.enum(documentStages),
      days: z.int().nullable(),
      urgentDays: z.int().nullable(),
      basis: z.string().nullable(),
    }),
  ),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

const planParams = z.object({ planId: idParam })
const trackParams = z.object({ trackId: idParam })

export const listDocumentTracks = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/document-tracks',
  summary: '重要文件的办理进程',
  params: planParams,
  result: z.array(documentTrackSchema),
})

export const moveDocument = endpoint({
  method: 'POST',
  path: '/api/document-tracks/:trackId/stages',
  summary: '文件进入下一阶段；印发须填文号、日期和正式标题，退回和不再办理须说明理由',
  params: trackParams,
  versioned: true,
  body: z.object({
    stage: z.enum(documentStages),
    /** Consultation in a hurry has a shorter clock. */
    isUrgent: z.boolean().default(false),
    note: z.string().trim().max(500).nullable().default(null),
    issuedTitle: z.string().trim().max(200).nullable().default(null),
    docNumber: z.string().trim().max(60).nullable().default(null),
    issuer: z.string().trim().max(60).nullable().default(null),
    issuedOn: z.iso.date().nullable().default(null),
    sourceNote: z.string().trim().max(300).nullable().default(null),
  }),
  result: documentTrackSchema,
})

export const attachDocument = endpoint({
  method: 'POST',
  path: '/api/document-tracks/:trackId/file',
  summary: '上传印发的文件',
  params: trackParams,
  upload: true,
  result: documentTrackSchema,
})

export const readDocumentFile = endpoint({
  method: 'GET',
  path: '/api/document-tracks/:trackId/file',
  summary: '下载印发的文件',
  params: trackParams,
  result: download,
})

export const eventStates = ['planned', 'held', 'postponed', 'cancelled'] as const

export const eventFieldsSchema = z.object({
  name: z.string().trim().min(2).max(300),
  state: z.enum(eventStates),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  place: z.string().trim().max(100).nullable(),
  organisers: z.array(z.string().trim().min(1).max(60)).max(20),
  /** Integer fen. */
  budget: z.int().nonnegative().nullable(),
  participants: z.int().nonnegative().nullable(),
  outcomes: z.string().trim().max(2_000).nullable(),
  sourceNote: z.string().trim().max(300).nullable(),
})

export const planEventSchema = eventFieldsSchema.extend({
  id: z.uuid(),
  commitmentId: z.uuid().nullable(),
  commitmentNo: z.string().nullable(),
  minutesFileId: z.uuid().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

export const listEvents = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/events',
  summary: '会议活动，按日期排序',
  params: planParams,
  result: z.object({ events: z.array(planEventSchema), allowedActions: z.array(z.string()) }),
})

export const addEvent = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/events',
  summary: '增加一项会议活动',
  params: planParams,
  body: eventFieldsSchema.extend({ commitmentId: z.uuid().nullable() }),
  result: planEventSchema,
})

export const editEvent = endpoint({
  method: 'PUT',
  path: '/api/events/:eventId',
  summary: '修改会议活动：日期、地点、主办、预算、人数、成果',
  params: z.object({ eventId: idParam }),
  versioned: true,
  body: eventFieldsSchema,
  result: planEventSchema,
})

export const attachMinutes = endpoint({
  method: 'POST',
  path: '/api/events/:eventId/minutes',
  summary: '上传会议纪要',
  params: z.object({ eventId: idParam }),
  upload: true,
  result: planEventSchema,
})

export const readMinutes = endpoint({
  method: 'GET',
  path: '/api/events/:eventId/minutes',
  summary: '下载会议纪要',
  params: z.object({ eventId: idParam }),
  result: download,
})

export const openFeed = endpoint({
  method: 'POST',
  path: '/api/calendar-feeds',
  summary: '生成自己的日历订阅地址，旧地址随即失效',
  result: z.object({ path: z.string() }),
})

export const readFeed = endpoint({
  method: 'GET',
  path: '/api/calendar-feeds/:token/events.ics',
  summary: '日历订阅（iCalendar），凭地址中的密钥读取',
  params: z.object({ token: z.string().max(100) }),
  open: true,
  result: download,
})

export type DocumentRoute = (typeof documentRoutes)[number]
export type DocumentStage = (typeof documentStages)[number]
export type DocumentTrack = z.infer<typeof documentTrackSchema>
export type EventState = (typeof eventStates)[number]
export type EventFields = z.infer<typeof eventFieldsSchema>
export type PlanEvent = z.infer<typeof planEventSchema>
