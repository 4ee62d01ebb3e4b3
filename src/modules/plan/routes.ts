// The addresses of the plan module.
import type { Api, Upload } from '#platform/http/route.ts'
import { demand } from '#rules/allow.ts'
import { alignNotices } from './alignment/align-notices.ts'
import { assignUnits, confirmProposedUnits } from './assign-units.ts'
import { readBoard } from './boards/read-board.ts'
import { breakdownRoutes } from './breakdown/routes.ts'
import { bulletinRoutes } from './bulletins/routes.ts'
import * as contract from './contract.ts'
import { exportDecomposition } from './decomposition/export-decomposition.ts'
import { applyDecomposition, importDecomposition } from './decomposition/import-decomposition.ts'
import { documentRoutes } from './documents/routes.ts'
import { editCommitment } from './edit-commitment.ts'
import { supervisionErrors } from './errors/supervision.ts'
import { findCommitments } from './find-commitments.ts'
import { findPlans, getPlan } from './find-plans.ts'
import { getCommitment } from './get-commitment.ts'
import { addListEntry, editListEntry, readList, removeListEntry } from './keep-lists.ts'
import { linkIndicator } from './measures/link-indicator.ts'
import { exportList, exportPlan } from './papers/plan-paper.ts'
import { planPermissions } from './permissions.ts'
import { type PlanMeans, reportRoutes } from './reports/routes.ts'
import { supervisionRoutes } from './supervision/routes.ts'
import { findWork } from './work/find-work.ts'

export function planRoutes(api: Api, means: PlanMeans): void {
  breakdownRoutes(api)
  reportRoutes(api, means)
  supervisionRoutes(api)
  documentRoutes(api, means)
  api.route(contract.listWork, findWork)
  api.route(contract.stepDemonstration, async (ctx, input) => {
    demand(planPermissions, ctx.actor, 'supervise')
    if (!means.stepDay) throw supervisionErrors.refuse('not-a-demonstration')
    return means.stepDay(ctx, input)
  })
  api.route(contract.readBoard, readBoard)
  bulletinRoutes(api)
  api.route(contract.alignNotices, alignNotices)
  api.route(contract.listPlans, findPlans)
  api.route(contract.readPlan, getPlan)
  api.route(contract.listCommitments, findCommitments)
  api.route(contract.readCommitment, getCommitment)
  api.route(contract.editCommitment, editCommitment)
  api.route(contract.linkIndicator, linkIndicator)
  api.route(contract.assignUnits, assignUnits)
  api.route(contract.confirmProposedUnits, confirmProposedUnits)
  api.route(contract.readList, readList)
  api.route(contract.addListEntry, addListEntry)
  api.route(contract.editListEntry, editListEntry)
  api.route(contract.removeListEntry, removeListEntry)
  api.route(contract.exportDecomposition, exportDecomposition)
  api.route(contract.exportPlan, exportPlan)
  api.route(contract.exportList, exportList)
  const sheetsOf = async (file: Upload) => ({ sheets: await means.readWorkbook(await file.content()) })
  api.upload(contract.importDecomposition, importDecomposition, sheetsOf)
  api.route(contract.applyDecomposition, applyDecomposition)
}
