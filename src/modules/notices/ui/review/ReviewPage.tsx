// The review of a notice: its text as paper on the left, what was read from it on the right, the ledger on top.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { ReviewDesk } from './ReviewDesk.tsx'
import { Selection, SelectionContext } from './selection.ts'
import { useReview } from './use-review.ts'

export function ReviewPage() {
  const t = useTexts(kitTexts)
  const { noticeId = '' } = useParams({ strict: false }) as { noticeId?: string }
  const work = useReview(noticeId)
  const [selection] = useState(() => new Selection())
  if (work.readProblem) return <ProblemNotice problem={work.readProblem} onRetry={work.readAgain} />
  if (!work.review) return <EmptyState title={t('loading')} />
  return (
    <SelectionContext value={selection}>
      <ReviewDesk key={noticeId} work={work} review={work.review} />
    </SelectionContext>
  )
}
