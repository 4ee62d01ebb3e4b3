// Scores of units: every point with its reason, open to appeal.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { type ScoreRuleName, scoreRules } from '#policy/sichuan/supervision/scoring.ts'

export const scoreStates = ['standing', 'appealed', 'upheld', 'revoked'] as const

const ruleNames = Object.keys(scoreRules) as [ScoreRuleName, ...ScoreRuleName[]]

export const scorePointSchema = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  period: z.string(),
  rule: z.enum(ruleNames),
  points: z.number(),
  why: z.string(),
  /** The report, part or paper it rests on. */
  subjectKind: z.string(),
  subjectId: z.uuid(),
  commitmentId: z.uuid().nullable(),
  givenOn: z.string(),
  state: z.enum(scoreStates),
  appeal: z.string().nullable(),
  appealedBy: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decisionWhy: z.string().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

/** `lost` is 0 or below, `gained` 0 or above; revoked points count in neither. */
export const unitScoreSchema = z.object({
  unitId: z.uuid(),
  unitName: z.string(),
  kind: z.string(),
  score: z.number(),
  lost: z.number(),
  gained: z.number(),
  points: z.int(),
})

const planParams = z.object({ planId: idParam })

export const listScores = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/scores',
  summary: '各单位得分，满分起步，加减各有理由',
  params: planParams,
  query: z.object({ unitId: z.uuid().optional() }),
  result: z.object({
    units: z.array(unitScoreSchema),
    /** Of the unit asked for. */
    points: z.array(scorePointSchema),
    allowedActions: z.array(z.string()),
  }),
})

export const readScorePoint = endpoint({
  method: 'GET',
  path: '/api/score-points/:pointId',
  summary: '一条计分及其申诉',
  params: z.object({ pointId: idParam }),
  result: scorePointSchema,
})

export const commendUnit = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/commendations',
  summary: '表扬加分，须写明理由',
  params: planParams,
  body: z.object({ unitId: z.uuid(), partId: z.uuid(), why: z.string().trim().min(4).max(300) }),
  result: z.void(),
})

export const appealScore = endpoint({
  method: 'POST',
  path: '/api/score-points/:pointId/appeal',
  summary: '对一条计分提出申诉',
  params: z.object({ pointId: idParam }),
  versioned: true,
  body: z.object({ reason: z.string().trim().min(4).max(500) }),
  result: z.void(),
})

export const decideAppeal = endpoint({
  method: 'POST',
  path: '/api/score-points/:pointId/appeal-decision',
  summary: '对申诉作出决定：撤销或维持',
  params: z.object({ pointId: idParam }),
  versioned: true,
  body: z.object({ revoke: z.boolean(), why: z.string().trim().min(2).max(500) }),
  result: z.void(),
})

export type ScoreState = (typeof scoreStates)[number]
export type UnitScore = z.infer<typeof unitScoreSchema>
export type ScorePoint = z.infer<typeof scorePointSchema>
