// Applications that wait for the person: to be finished, endorsed, checked, decided.
import { useEffect } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { dueWords } from '#web/kit/due-words.ts'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listApplications } from '../contract.ts'
import styles from './Applications.module.css'
import { applicationAddress } from './addresses.ts'
import { StateTag } from './state-tag.tsx'
import { applicationTexts } from './texts.ts'

export function CasesWaiting({ onCount }: WaitingProps) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  const { answer } = useEndpoint(listApplications, { waiting: 'true', limit: 30 })
  const rows = answer?.rows
  useEffect(() => {
    if (rows) onCount(rows.length)
  }, [rows, onCount])
  if (!rows || rows.length === 0) return null
  return (
    <WorkSection title={t('waiting')} count={rows.length}>
      {rows.map((row) => (
        <li key={row.id} className={styles['waiting']}>
          <AddressLink to={applicationAddress(row.id)}>{row.title}</AddressLink>
          <span>{row.callTitle}</span>
          <StateTag {...row} />
          {row.dueOn !== null && <span>{dueWords(today, row.dueOn, language)}</span>}
        </li>
      ))}
    </WorkSection>
  )
}
