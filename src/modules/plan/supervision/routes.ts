// The addresses of lights, requests, papers of supervision and scores.
import type { Api } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { escalationPaper } from '../papers/escalation-paper.ts'
import { appealScore, commendUnit, decideAppeal, findScores, readScorePoint } from '../scores/keep-scores.ts'
import { decideRequest } from './decide-request.ts'
import { draftEscalation, stepEscalation } from './escalate.ts'
import { findEscalations, readEscalation } from './find-escalations.ts'
import { findParts } from './find-parts.ts'
import { findRequests, readRequest } from './find-requests.ts'
import { forecastLights } from './forecast-lights.ts'
import { requestChange, withdrawRequest } from './request-change.ts'
import { previewLightRules, readLightRules, setLightRules } from './set-light-rules.ts'

export function supervisionRoutes(api: Api): void {
  api.route(contract.listParts, findParts)
  api.route(contract.forecastLights, forecastLights)
  api.route(contract.readLightRules, readLightRules)
  api.route(contract.previewLightRules, previewLightRules)
  api.route(contract.setLightRules, setLightRules)
  api.route(contract.requestChange, requestChange)
  api.route(contract.decideRequest, decideRequest)
  api.route(contract.withdrawRequest, withdrawRequest)
  api.route(contract.listRequests, findRequests)
  api.route(contract.readRequest, readRequest)
  api.route(contract.listEscalations, findEscalations)
  api.route(contract.readEscalation, readEscalation)
  api.route(contract.draftEscalation, draftEscalation)
  api.route(contract.stepEscalation, stepEscalation)
  api.route(contract.escalationPaper, escalationPaper)
  api.route(contract.listScores, findScores)
  api.route(contract.readScorePoint, readScorePoint)
  api.route(contract.commendUnit, commendUnit)
  api.route(contract.appealScore, appealScore)
  api.route(contract.decideAppeal, decideAppeal)
}
