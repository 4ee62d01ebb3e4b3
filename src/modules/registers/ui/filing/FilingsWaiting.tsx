// Filings that wait for the person: to be accepted and decided, or to be finished and mended.
import { useEffect } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listFilings } from '../../contract.ts'
import { filingAddress, filingsAddress } from '../addresses.ts'
import { DaysLeft, FilingTag } from './FilingTag.tsx'
import { filingTexts } from './texts.ts'

const most = 8

export function FilingsWaiting({ onCount }: WaitingProps) {
  const t = useTexts(filingTexts)
  const { answer } = useEndpoint(listFilings, { waiting: 'yes', limit: most })
  const count = answer && (answer.total ?? answer.rows.length)
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  if (!answer || answer.rows.length === 0) return null
  return (
    <WorkSection title={t('waiting')} count={count ?? 0}>
      {answer.rows.map((filing) => (
        <li key={filing.id} style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 14px', padding: '4px 0' }}>
          <AddressLink to={filingAddress(filing.id)}>{filing.title || t('untitled')}</AddressLink>
          <span>{filing.party.name}</span>
          {filing.openRequests > 0 ? (
            <StatusTag tone="wait">{t('openRequest')}</StatusTag>
          ) : (
            <FilingTag state={filing.state} />
          )}
          <DaysLeft filing={filing} />
        </li>
      ))}
      {(count ?? 0) > answer.rows.length && (
        <li>
          <AddressLink to={filingsAddress}>{t('all')}</AddressLink>
        </li>
      )}
    </WorkSection>
  )
}
