// The keys of the review: walk, accept, decline, edit, split, merge, undo.
import { type Shortcut, useShortcuts } from '#web/kit/shortcuts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { NoticeReview, ReviewSuspect } from '../../contract.ts'
import { type Desk, seen, seenSentence, seenSuspect } from './desk.ts'
import type { ReviewRow } from './review-rows.ts'
import { useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  desk: Desk
  review: NoticeReview
  rows: readonly ReviewRow[]
  tab: 'commitments' | 'suspects'
  onlyOpen: boolean
  /** A form is in front. */
  isBlocked: boolean
}

export function useReviewKeys({ desk, review, rows, tab, onlyOpen, isBlocked }: Props): void {
  const t = useTexts(reviewTexts)
  const selection = useSelection()
  const row = () => rows.find(({ key }) => key === selection.key)
  const suspect = (): ReviewSuspect | undefined => review.suspects.find(({ id }) => `suspect:${id}` === selection.key)

  const walk = (by: 1 | -1) => {
    const list: { key: ReviewRow['key']; isOpen: boolean }[] =
      tab === 'suspects'
        ? review.suspects.map(({ id, state }) => ({ key: `suspect:${id}` as const, isOpen: state === 'open' }))
        : rows.map(({ key, isUndecided }) => ({ key, isOpen: isUndecided }))
    const shown = onlyOpen ? list.filter(({ isOpen, key }) => isOpen || key === selection.key) : list
    const at = shown.findIndex(({ key }) => key === selection.key)
    const next = at < 0 ? shown[0] : shown[Math.max(0, Math.min(shown.length - 1, at + by))]
    if (next) selection.select(next.key, 'keys')
  }
  const accept = () => {
    const [chosen, doubt] = [row(), suspect()]
    if (doubt && doubt.suggestion !== null)
      desk.take({ action: 'correct', ...seenSuspect(doubt), correction: doubt.suggestion })
    else if (chosen?.proposal) desk.take({ action: 'accept', ...seen(chosen.proposal) })
    else if (chosen?.sentence.state === 'open')
      desk.take({ action: 'keep-as-context', ...seenSentence(chosen.sentence) })
  }
  const decline = () => {
    const [chosen, doubt] = [row(), suspect()]
    if (doubt) desk.take({ action: 'dismiss', ...seenSuspect(doubt) })
    else if (chosen?.proposal) desk.open({ kind: 'decline', proposal: chosen.proposal })
    else if (chosen) desk.open({ kind: 'decline-sentence', sentence: chosen.sentence })
  }
  const edit = () => {
    const chosen = row()
    if (chosen?.proposal) desk.open({ kind: 'edit', proposal: chosen.proposal })
    else if (chosen) desk.open({ kind: 'add', span: { start: chosen.sentence.start, end: chosen.sentence.end } })
  }
  const split = () => {
    const proposal = row()?.proposal
    if (proposal) desk.open({ kind: 'split', proposal })
  }
  const merge = () => {
    const proposal = row()?.proposal
    const follower = proposal && desk.follower(proposal)
    if (proposal && follower) desk.take({ action: 'merge', proposals: [seen(proposal), seen(follower)] })
  }
  const undo = () => {
    const last = review.steps.find(({ canUndo, action }) => canUndo && action !== 'undo')
    if (last) desk.take({ action: 'undo', stepNo: last.no })
  }
  const reading: Shortcut[] = [
    { key: 'j', does: t('next'), act: () => walk(1) },
    { key: 'k', does: t('previous'), act: () => walk(-1) },
  ]
  const reviewing: Shortcut[] = [
    { key: 'a', does: t('accept'), act: accept },
    { key: 'd', does: t('decline'), act: decline },
    { key: 'e', does: t('edit'), act: edit },
    { key: 's', does: t('split'), act: split },
    { key: 'm', does: t('merge'), act: merge },
    { key: 'u', does: t('undoLast'), act: undo },
    { key: 'ctrl+z', does: t('undoLast'), act: undo },
  ]
  useShortcuts(isBlocked ? [] : desk.mayReview ? [...reading, ...reviewing] : reading)
}
