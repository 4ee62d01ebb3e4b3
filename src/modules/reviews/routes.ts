// The addresses of the reviews module.
import type { FileStore } from '#platform/files/file-store.ts'
import type { Api } from '#platform/http/route.ts'
import { appointReviewer, assignReviews } from './assign-reviews.ts'
import { concludeReview, findCallReviews } from './conclude-review.ts'
import * as contract from './contract.ts'
import { commitSeed } from './draw-seeds.ts'
import { findAssignments, replayAssignment } from './find-assignments.ts'
import { findReviewers, readReviewer, registerReviewer, verifyReviewer } from './keep-reviewers.ts'
import { cancelPanel, closePanel } from './panels/close-panel.ts'
import { convenePanel } from './panels/convene-panel.ts'
import { findPanels } from './panels/find-panels.ts'
import { castVote, declareRecusal, findOwnPanels, readPanelFileFrom, readPanelItem } from './panels/sit-in-panel.ts'
import { readOpinions } from './read-opinions.ts'
import { declineReview, deliverReview, findOwnReviews, readReview, readReviewFileFrom } from './write-review.ts'

export function reviewRoutes(api: Api, { files }: { files: FileStore }): void {
  api.route(contract.readReviewer, readReviewer)
  api.route(contract.registerReviewer, registerReviewer)
  api.route(contract.listReviewers, findReviewers)
  api.route(contract.verifyReviewer, verifyReviewer)
  api.route(contract.listCallReviews, findCallReviews)
  api.route(contract.assignReviews, assignReviews)
  api.route(contract.commitSeed, commitSeed)
  api.route(contract.listAssignments, findAssignments)
  api.route(contract.replayAssignment, replayAssignment)
  api.route(contract.appointReviewer, appointReviewer)
  api.route(contract.readReviewFile, readReviewFileFrom(files))
  api.route(contract.listOwnReviews, findOwnReviews)
  api.route(contract.readReview, readReview)
  api.route(contract.deliverReview, deliverReview)
  api.route(contract.declineReview, declineReview)
  api.route(contract.listPanels, findPanels)
  api.route(contract.convenePanel, convenePanel)
  api.route(contract.closePanel, closePanel)
  api.route(contract.cancelPanel, cancelPanel)
  api.route(contract.listOwnPanels, findOwnPanels)
  api.route(contract.readPanelItem, readPanelItem)
  api.route(contract.readPanelFile, readPanelFileFrom(files))
  api.route(contract.declareRecusal, declareRecusal)
  api.route(contract.castVote, castVote)
  api.route(contract.readOpinions, readOpinions)
  api.route(contract.concludeReview, (ctx, input) => concludeReview(ctx, input as Parameters<typeof concludeReview>[1]))
}
