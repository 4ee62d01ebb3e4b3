// Suspected misprints: as printed, likely reading, why; corrected over the text or left as they are.
import { memo } from 'react'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { ReviewSuspect } from '../../contract.ts'
import styles from './CommitmentList.module.css'
import { useRowInSight } from './CommitmentList.tsx'
import { SuspectRow } from './SuspectRow.tsx'
import { reviewTexts } from './texts.ts'

function ListOf({ suspects, onlyOpen }: { suspects: readonly ReviewSuspect[]; onlyOpen: boolean }) {
  const t = useTexts(reviewTexts)
  const frame = useRowInSight()
  const shown = onlyOpen ? suspects.filter(({ state }) => state === 'open') : suspects
  return (
    <div ref={frame} className={styles['list']}>
      <ul>
        {shown.map((suspect) => (
          <SuspectRow key={suspect.id} suspect={suspect} />
        ))}
      </ul>
      {shown.length === 0 && <EmptyState title={t('noSuspects')} next={onlyOpen ? '' : t('noSuspectsNext')} />}
    </div>
  )
}

export const SuspectList = memo(ListOf)
