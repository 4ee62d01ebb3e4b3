// Notices whose review is not finished, for those who review them.

import { useEffect } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listNotices } from '../contract.ts'
import { noticeAddress } from './addresses.ts'
import { noticeTexts } from './texts.ts'

export function NoticesToReview({ onCount }: WaitingProps) {
  const t = useTexts(noticeTexts)
  const { answer } = useEndpoint(listNotices, { state: 'in-review', limit: 20 })
  const count = answer?.rows.length
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  if (!answer || answer.rows.length === 0) return null
  return (
    <WorkSection title={t('waitingTitle')} count={answer.rows.length}>
      {answer.rows.map(({ id, title, docNumber, copyNo, ledger }) => (
        <li key={id}>
          <AddressLink to={noticeAddress(id)}>
            {title}
            {copyNo > 1 && `（${t('copy', { no: copyNo - 1 })}）`}
          </AddressLink>
          {docNumber !== null && <span>{docNumber}</span>}
          <span>{t('waitingLeft', { unaccounted: ledger.unaccounted, suspects: ledger.openSuspects })}</span>
        </li>
      ))}
    </WorkSection>
  )
}
