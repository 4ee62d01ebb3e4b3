// The commitments of the review grouped by item, beside the paper.
import { memo, useEffect, useRef } from 'react'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './CommitmentList.module.css'
import { ItemGroup } from './ItemGroup.tsx'
import type { ReviewGroup } from './review-rows.ts'
import { useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

/** Scrolls the chosen row into sight when it was chosen elsewhere. */
export function useRowInSight() {
  const selection = useSelection()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      selection.subscribe(() => {
        if (selection.origin === 'list' || selection.key === null) return
        const { key, origin } = selection
        // The row may be drawn only now that it is chosen.
        requestAnimationFrame(() =>
          frame.current
            ?.querySelector(`[data-row="${key}"]`)
            ?.scrollIntoView({ block: origin === 'paper' ? 'center' : 'nearest' }),
        )
      }),
    [selection],
  )
  return frame
}

function ListOf({ groups, onlyOpen }: { groups: readonly ReviewGroup[]; onlyOpen: boolean }) {
  const t = useTexts(reviewTexts)
  const frame = useRowInSight()
  const shown = onlyOpen
    ? groups
        .map((group) => ({ ...group, rows: group.rows.filter(({ isUndecided }) => isUndecided) }))
        .filter(({ rows }) => rows.length > 0)
    : groups
  return (
    <div ref={frame} className={styles['list']}>
      {shown.map((group) => (
        <ItemGroup key={group.key} group={group} />
      ))}
      {shown.length === 0 &&
        (onlyOpen ? (
          <EmptyState title={t('noneOpen')} next={t('noneOpenNext')} />
        ) : (
          <EmptyState title={t('noneFound')} next={t('noneFoundNext')} />
        ))}
    </div>
  )
}

export const CommitmentList = memo(ListOf)
