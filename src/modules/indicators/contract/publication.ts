// Figures told to the public: pinned to the version that was published, with its day and status, until published anew.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { bases } from './figures.ts'
import { indicatorParam, observationStatuses, periodParam, regionParam } from './observations.ts'

/** As anybody sees it. */
const publicFigureSchema = z.object({
  indicator: z.string(),
  region: z.string(),
  period: z.string(),
  /** Counts up with each version. */
  no: z.int(),
  value: z.number(),
  status: z.enum(observationStatuses),
  basis: z.enum(bases),
  asOf: z.string(),
  demonstration: z.int(),
  why: z.string().nullable(),
  publishedOn: z.string(),
})

export const publicationSchema = publicFigureSchema.extend({ publishedBy: z.string() })

const figureParams = z.object({ indicator: indicatorParam })

export const readPublications = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/published',
  summary: '一个数值已公布的各版，新的在前',
  params: figureParams,
  query: z.object({ region: regionParam.optional(), period: periodParam }),
  result: z.array(publicationSchema),
})

export const publishFigure = endpoint({
  method: 'POST',
  path: '/api/indicators/:indicator/published',
  summary: '公布一个数值：此后名录变动不影响公众看到的数，直到再次公布；再次公布须写明理由',
  params: figureParams,
  body: z.object({
    region: regionParam,
    period: periodParam,
    status: z.enum(observationStatuses),
    why: z.string().trim().min(2).max(300).optional(),
    /** What the person saw: another value meanwhile is told, not published. */
    value: z.number(),
    /** How many versions the person has seen. */
    seen: z.int().min(0),
  }),
  result: z.array(publicationSchema),
})

export const listOpenFigures = endpoint({
  method: 'GET',
  path: '/api/open/figures',
  summary: '已公布的数值，每个只列最新一版',
  open: true,
  result: z.array(publicFigureSchema),
})

export type Publication = z.infer<typeof publicationSchema>
export type PublicFigure = z.infer<typeof publicFigureSchema>
