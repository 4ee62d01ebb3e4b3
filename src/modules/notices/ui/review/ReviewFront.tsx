// The forms and dialogs in front of the review; each closes only when the server has accepted its step.
import { useMemo } from 'react'
import type { Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { confirmNotice, listNotices, type NoticeReview, type ReviewAction, readNotice } from '../../contract.ts'
import { ConfirmReview } from './ConfirmReview.tsx'
import { type Front, seen, seenSentence } from './desk.ts'
import { FactsPanel } from './FactsPanel.tsx'
import { emptyFacts } from './facts-form.ts'
import { HistoryDrawer } from './HistoryDrawer.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import type { RecordKey } from './marks.ts'
import type { ReviewRow } from './review-rows.ts'
import { SplitDialog } from './SplitDialog.tsx'
import { openingVerb } from './split-parts.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  front: Front | undefined
  review: NoticeReview
  rows: readonly ReviewRow[]
  problem: Problem | null
  isSending: boolean
  /** Resolves with whether the step was taken. */
  onTake: (step: ReviewAction) => Promise<boolean>
  onGo: (key: RecordKey) => void
  onConfirmed: () => void
  onClose: () => void
}

export function ReviewFront({ front, review, rows, problem, isSending, onTake, onGo, onConfirmed, onClose }: Props) {
  const t = useTexts(reviewTexts)
  const confirm = useCommand(confirmNotice, [readNotice, listNotices])
  const verbs = useMemo(() => new Set(review.proposals.map(({ facts }) => facts.verb)), [review.proposals])
  const subject = useMemo(() => {
    if (front?.kind === 'edit')
      return {
        facts: front.proposal.facts,
        span: { start: front.proposal.start, end: front.proposal.end },
        isNew: false,
      }
    if (front?.kind !== 'add') return undefined
    const words = review.text.slice(front.span.start, front.span.end).replace(/[。；;，,]$/, '')
    const verb = openingVerb(words, verbs)
    return { facts: { ...emptyFacts(words.slice(verb.length)), verb }, span: front.span, isNew: true }
  }, [front, review.text, verbs])

  const finish = (step: ReviewAction) => void onTake(step).then((isDone) => isDone && onClose())
  const words =
    front?.kind === 'decline' ? front.proposal : front?.kind === 'decline-sentence' ? front.sentence : undefined
  return (
    <>
      <ConfirmAction
        open={words !== undefined}
        title={front?.kind === 'decline-sentence' ? t('declineSentenceTitle') : t('declineTitle')}
        consequence={words && t('declineConsequence', { words: review.text.slice(words.start, words.end) })}
        action={front?.kind === 'decline-sentence' ? t('sentence.declined') : t('decline')}
        asksReason
        isSending={isSending}
        problem={problem}
        onConfirm={(reason) => {
          if (front?.kind === 'decline') finish({ action: 'decline', ...seen(front.proposal), reason })
          if (front?.kind === 'decline-sentence')
            finish({ action: 'decline-sentence', ...seenSentence(front.sentence), reason })
        }}
        onClose={onClose}
      />
      <ConfirmAction
        open={front?.kind === 'accept-all'}
        title={t('acceptAll')}
        consequence={t('acceptAllConsequence', { ...review.ledger })}
        action={t('acceptAll')}
        isSending={isSending}
        problem={problem}
        onConfirm={() => finish({ action: 'accept-all' })}
        onClose={onClose}
      />
      <FactsPanel
        subject={subject}
        problem={problem}
        isSending={isSending}
        onSave={(span, facts) => {
          if (front?.kind === 'edit') finish({ action: 'edit', ...seen(front.proposal), ...span, facts })
          else finish({ action: 'add', ...span, facts })
        }}
        onClose={onClose}
      />
      {front?.kind === 'split' && (
        <SplitDialog
          key={front.proposal.id}
          proposal={front.proposal}
          verbs={verbs}
          isSending={isSending}
          onSplit={(proposal, parts) => finish({ action: 'split', ...seen(proposal), parts })}
          onClose={onClose}
        />
      )}
      <MoveDialog
        proposal={front?.kind === 'move' ? front.proposal : undefined}
        items={review.items}
        onMove={(proposal, itemId) => finish({ action: 'move', ...seen(proposal), itemId })}
        onClose={onClose}
      />
      <HistoryDrawer open={front?.kind === 'history'} steps={review.steps} onClose={onClose} />
      <ConfirmReview
        open={front?.kind === 'confirm'}
        review={review}
        undecided={rows.filter(({ isUndecided }) => isUndecided)}
        problem={confirm.problem}
        isSending={confirm.isSending}
        onGo={(key) => {
          onClose()
          onGo(key)
        }}
        onConfirm={() =>
          confirm.send({ noticeId: review.id, version: review.version }, () => {
            onClose()
            onConfirmed()
          })
        }
        onClose={() => {
          confirm.forgetProblem()
          onClose()
        }}
      />
    </>
  )
}
