// The addresses of the breakdown.
import type { Api } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { dispatchParts } from './dispatch-parts.ts'
import { findOfficers } from './find-officers.ts'
import { findUnattended } from './find-unattended.ts'
import { handOver } from './hand-over.ts'
import { openBreakdown } from './open-breakdown.ts'
import { previewSplit } from './preview-split.ts'
import { setMilestones } from './set-milestones.ts'
import { returnPart, signForParts } from './sign-parts.ts'
import { splitPart } from './split-part.ts'

export function breakdownRoutes(api: Api): void {
  api.route(contract.readBreakdown, openBreakdown)
  api.route(contract.previewSplit, previewSplit)
  api.route(contract.splitPart, splitPart)
  api.route(contract.setMilestones, setMilestones)
  api.route(contract.dispatchParts, dispatchParts)
  api.route(contract.signForParts, signForParts)
  api.route(contract.returnPart, returnPart)
  api.route(contract.handOver, handOver)
  api.route(contract.listOfficers, findOfficers)
  api.route(contract.readUnattended, findUnattended)
}
