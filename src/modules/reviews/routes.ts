// The addresses of the reviews module.
import type { Api } from '#platform/http/route.ts'
import { assignReviews } from './assign-reviews.ts'
import { concludeReview, findCallReviews } from './conclude-review.ts'
import * as contract from './contract.ts'
import { findReviewers, readReviewer, registerReviewer, verifyReviewer } from './keep-reviewers.ts'
import { declineReview, deliverReview, findOwnReviews, readReview } from './write-review.ts'

export function reviewRoutes(api: Api): void {
  api.route(contract.readReviewer, readReviewer)
  api.route(contract.registerReviewer, registerReviewer)
  api.route(contract.listReviewers, findReviewers)
  api.route(contract.verifyReviewer, verifyReviewer)
  api.route(contract.listCallReviews, findCallReviews)
  api.route(contract.assignReviews, assignReviews)
  api.route(contract.listOwnReviews, findOwnReviews)
  api.route(contract.readReview, readReview)
  api.route(contract.deliverReview, deliverReview)
  api.route(contract.declineReview, declineReview)
  api.route(contract.concludeReview, (ctx, input) => concludeReview(ctx, input as Parameters<typeof concludeReview>[1]))
}
