// One item with its commitments; far from sight it is only a height, so that a long notice stays quick.
import { memo, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './CommitmentList.module.css'
import { ProposalRow } from './ProposalRow.tsx'
import type { ReviewGroup } from './review-rows.ts'
import { SentenceRow } from './SentenceRow.tsx'
import { useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

const rowHeight = 46

function useIsNear() {
  const place = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const list = place.current?.parentElement
    if (!place.current || !list) return
    // A margin counts only around the element that scrolls: the list itself, on a phone the page.
    const scrolls = getComputedStyle(list).overflowY === 'auto'
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: scrolls ? list : null,
      rootMargin: '1200px 0px',
    })
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [])
  return { place, isNear }
}

function GroupOf({ group: { item, part, rows } }: { group: ReviewGroup }) {
  const t = useTexts(reviewTexts)
  const selection = useSelection()
  const { place, isNear } = useIsNear()
  const holdsSelected = useSyncExternalStore(
    selection.subscribe,
    () => selection.key !== null && rows.some(({ key }) => key === selection.key),
  )
  const title = item === null ? t(part === 'closing' ? 'closing' : 'opening') : `${item.no} ${item.title ?? ''}`
  const isDrawn = isNear || holdsSelected
  return (
    <section ref={place} className={styles['group']} aria-label={title}>
      <h2 className={styles['item']}>
        <span>{title}</span>
        <span className={styles['system']}>{item?.system}</span>
        <span className={styles['system']}>{t('itemRows', { count: rows.length })}</span>
      </h2>
      {isDrawn ? (
        <ul>
          {rows.map((row) =>
            row.proposal ? (
              <ProposalRow key={row.key} proposal={row.proposal} sentence={row.sentence} />
            ) : (
              <SentenceRow key={row.key} sentence={row.sentence} />
            ),
          )}
        </ul>
      ) : (
        <div style={{ height: rows.length * rowHeight }} />
      )}
    </section>
  )
}

export const ItemGroup = memo(GroupOf)
