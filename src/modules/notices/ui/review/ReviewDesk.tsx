// The desk of the review: holds what is at hand, takes the steps, and lays paper, lists and forms around it.

import { Button, Checkbox, Segmented } from 'antd'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import * as z from 'zod'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { NoticeReview, Proposal, ReviewAction } from '../../contract.ts'
import { CommitmentList } from './CommitmentList.tsx'
import { type Desk, DeskContext, type Front } from './desk.ts'
import { type Count, LedgerBar } from './LedgerBar.tsx'
import type { RecordKey } from './marks.ts'
import { Paper } from './Paper.tsx'
import styles from './ReviewDesk.module.css'
import { ReviewFront } from './ReviewFront.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import { groupsOf, nextRow, type ReviewGroup, type ReviewRow, withOldGroups } from './review-rows.ts'
import { SuspectList } from './SuspectList.tsx'
import { useSelection } from './selection.ts'
import { Targets } from './Targets.tsx'
import { reviewTexts } from './texts.ts'
import type { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

const addressSchema = z.object({
  tab: z.enum(['commitments', 'suspects']).default('commitments'),
  show: z.literal('open').optional(),
  place: z.coerce.number().int().nonnegative().optional(),
  /** On a phone, one side at a time. */
  side: z.enum(['paper', 'list']).default('paper'),
})

/** Which rows each count of the ledger stands for. */
const jumps: Record<Exclude<Count, 'items' | 'openSuspects'>, (row: ReviewRow) => boolean> = {
  sentences: () => true,
  committed: ({ sentence }) => sentence.state === 'committed',
  context: ({ sentence }) => sentence.state === 'context',
  declined: ({ sentence }) => sentence.state === 'declined',
  unaccounted: ({ sentence }) => sentence.state === 'open',
  undecided: ({ proposal }) => proposal?.state === 'proposed',
}

function useGroups(review: NoticeReview): readonly ReviewGroup[] {
  const before = useRef<readonly ReviewGroup[]>([])
  return useMemo(() => {
    before.current = withOldGroups(before.current, groupsOf(review))
    return before.current
  }, [review])
}

export function ReviewDesk({ work, review }: { work: ReturnType<typeof useReview>; review: NoticeReview }) {
  const t = useTexts(reviewTexts)
  const go = useGo()
  const selection = useSelection()
  const [address, change] = useAddress(addressSchema)
  const [front, setFront] = useState<Front>()
  const { tab } = address
  const onlyOpen = address.show === 'open'
  const groups = useGroups(review)
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const latest = useRef({ rows, review, tab })
  latest.current = { rows, review, tab }

  const { act, forgetProblem } = work
  const open = useCallback(
    (next: Front) => {
      forgetProblem()
      setFront(next)
    },
    [forgetProblem],
  )
  const moveOn = useCallback(() => {
    const { rows: all, review: now, tab: at } = latest.current
    const next =
      at === 'suspects'
        ? nextRow(
            now.suspects.map(({ id, state }) => ({ key: `suspect:${id}` as const, state })),
            selection.key,
            ({ state }) => state === 'open',
          )
        : nextRow(all, selection.key, ({ isUndecided }) => isUndecided)
    if (next) selection.select(next.key, 'keys')
  }, [selection])

  const take = useCallback(
    async (step: ReviewAction): Promise<boolean> => {
      const settles = ['accept', 'decline', 'keep-as-context', 'decline-sentence', 'correct', 'dismiss'].includes(
        step.action,
      )
      if (settles) moveOn()
      const done = await act(step)
      const made = done?.proposals[0]
      if (made && ['split', 'merge', 'add', 'edit', 'move', 'undo'].includes(step.action))
        selection.select(`proposal:${made.id}`, 'keys')
      return done !== undefined
    },
    [act, moveOn, selection],
  )

  const mayReview = review.allowedActions.includes('review')
  const desk = useMemo<Desk>(
    () => ({
      mayReview,
      text: review.text,
      take: (step) => void take(step),
      open,
      follower: (proposal: Proposal) => {
        const own = latest.current.review.proposals.filter(({ sentenceId }) => sentenceId === proposal.sentenceId)
        return own[own.findIndex(({ id }) => id === proposal.id) + 1] ?? null
      },
      showPaper: () => change({ side: 'paper' }),
    }),
    [mayReview, review.text, take, open, change],
  )

  const select = useCallback((key: RecordKey) => selection.select(key, 'keys'), [selection])
  const jump = useCallback(
    (count: Count) => {
      const { rows: all, review: now } = latest.current
      if (count === 'openSuspects') {
        change({ tab: 'suspects' })
        const list = now.suspects.map(({ id, state }) => ({ key: `suspect:${id}` as const, state }))
        const next = nextRow(list, selection.key, ({ state }) => state === 'open')
        if (next) select(next.key)
        return
      }
      change({ tab: undefined })
      const here = all.find(({ key }) => key === selection.key)?.sentence
      const next = nextRow(
        all,
        selection.key,
        count === 'items' ? ({ sentence }) => sentence.itemId !== here?.itemId : jumps[count],
      )
      if (next) select(next.key)
    },
    [change, select, selection],
  )

  const { place } = address
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address names a place once, when the page opens
  useEffect(() => {
    if (place === undefined) return
    const at = review.proposals.find(({ start, end }) => start <= place && place < end)
    const around = review.sentences.find(({ start, end }) => start <= place && place < end)
    const key = at ? (`proposal:${at.id}` as const) : around && (`sentence:${around.id}` as const)
    if (key) requestAnimationFrame(() => select(key))
  }, [])
  // A suspect chosen in the paper opens the list of suspects, a commitment that of commitments.
  useEffect(
    () =>
      selection.subscribe(() => {
        if (selection.origin === 'list' || selection.key === null) return
        const wanted = selection.key.startsWith('suspect:') ? 'suspects' : 'commitments'
        if (wanted !== latest.current.tab) change({ tab: wanted === 'suspects' ? 'suspects' : undefined })
      }),
    [selection, change],
  )

  useReviewKeys({ desk, review, rows, tab, onlyOpen, isBlocked: front !== undefined })
  const calmReview = useDeferredValue(review)
  return (
    <DeskContext value={desk}>
      <div className={styles['desk']} data-side={address.side}>
        <ReviewHeader review={review} mayReview={mayReview} onOpen={open} />
        {work.changedBy !== null && (
          <div className={styles['others']} role="status">
            {t('changedByOther', { by: work.changedBy || t('someone') })}
            <Button size="small" onClick={work.readAgain}>
              {t('load')}
            </Button>
          </div>
        )}
        {front === undefined && <ProblemNotice problem={work.problem} onClose={work.forgetProblem} />}
        <LedgerBar ledger={review.ledger} onJump={jump} />
        <Segmented
          className={styles['sides'] ?? ''}
          block
          value={address.side}
          onChange={(side) => change({ side })}
          options={[
            { value: 'paper', label: t('paper') },
            { value: 'list', label: t('commitments') },
          ]}
        />
        <div className={styles['left']}>
          <Paper review={calmReview} />
        </div>
        <div className={styles['right']}>
          <div className={styles['tabs']}>
            <Segmented
              value={tab}
              onChange={(next) => change({ tab: next === 'commitments' ? undefined : next })}
              options={[
                { value: 'commitments', label: `${t('commitments')} ${review.proposals.length}` },
                { value: 'suspects', label: `${t('suspects')} ${review.suspects.length}` },
              ]}
            />
            <Checkbox
              checked={onlyOpen}
              onChange={({ target }) => change({ show: target.checked ? 'open' : undefined })}
            >
              {t('onlyOpen')}
            </Checkbox>
          </div>
          {tab === 'commitments' ? (
            <>
              <Targets targets={review.headlineTargets} />
              <CommitmentList groups={groups} onlyOpen={onlyOpen} />
            </>
          ) : (
            <SuspectList suspects={review.suspects} onlyOpen={onlyOpen} />
          )}
        </div>
      </div>
      <ReviewFront
        front={front}
        review={review}
        rows={rows}
        problem={work.problem}
        isSending={work.isSending}
        onTake={take}
        onGo={select}
        onConfirmed={() => go(`/plan?notice=${review.id}`)}
        onClose={() => {
          setFront(undefined)
          forgetProblem()
        }}
      />
    </DeskContext>
  )
}
