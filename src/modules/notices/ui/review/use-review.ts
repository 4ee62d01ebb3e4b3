// The review at hand: read once, changed by the answers to one's own steps, watching for the steps of others.
import { useCallback, useState } from 'react'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { queryClient } from '#web/api/query-client.ts'
import { useCommand } from '#web/api/use-command.ts'
import { reading, refresh, useEndpoint } from '#web/api/use-endpoint.ts'
import {
  type NoticeReview,
  type ReviewAction,
  type ReviewChange,
  readNotice,
  readNoticeVersion,
  reviewNotice,
} from '../../contract.ts'
import { applyChange } from './apply-change.ts'
import { useIsActive } from './use-is-active.ts'

const watchEvery = 4_000

export function useReview(noticeId: string) {
  const { answer: review, problem: readProblem, readAgain } = useEndpoint(readNotice, { noticeId })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(0)
  const { carryOut } = useCommand(reviewNotice)

  /** Resolves with undefined when the step was refused; the problem is shown on the page. */
  const act = useCallback(
    async (step: ReviewAction): Promise<ReviewChange | undefined> => {
      setSending((count) => count + 1)
      try {
        const change = await carryOut({ noticeId, step })
        queryClient.setQueryData(
          reading(readNotice, { noticeId }).queryKey,
          (before: NoticeReview | undefined) =>
            before && applyChange(before, change, step.action === 'undo' ? step.stepNo : undefined),
        )
        setProblem(null)
        return change
      } catch (error) {
        const refused = asProblem(error)
        setProblem(refused)
        if (refused.code === 'stale-version' || refused.code.endsWith('-not-found')) refresh(readNotice)
        return undefined
      } finally {
        setSending((count) => count - 1)
      }
    },
    [carryOut, noticeId],
  )

  const forgetProblem = useCallback(() => setProblem(null), [])
  const isActive = useIsActive()
  const isWatching = review?.state === 'in-review'
  const { answer: latest } = useEndpoint(
    readNoticeVersion,
    { noticeId },
    { enabled: isWatching, every: isActive && watchEvery },
  )
  const isBehind = sending === 0 && review !== undefined && latest !== undefined && latest.version > review.version
  return {
    review,
    readProblem,
    readAgain,
    act,
    isSending: sending > 0,
    problem,
    forgetProblem,
    /** Who changed the review elsewhere, null when nobody did. */
    changedBy: isBehind ? (latest.changedBy ?? '') : null,
  }
}
