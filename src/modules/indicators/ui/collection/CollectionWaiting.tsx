// Forms that wait for the person: to be written by the city, or to be approved by whoever collects.
import { useEffect } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { dueWords } from '#web/kit/due-words.ts'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listCollectionWork } from '../../contract.ts'
import { collectionsAddress, formAddress } from '../addresses.ts'
import styles from './Collection.module.css'
import { FormTag } from './FormTag.tsx'
import { collectionTexts } from './texts.ts'

const most = 8

export function CollectionWaiting({ onCount }: WaitingProps) {
  const t = useTexts(collectionTexts)
  const language = useLanguage()
  const { answer } = useEndpoint(listCollectionWork, {})
  const count = answer?.rows.length
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  if (!answer || answer.rows.length === 0) return null
  return (
    <WorkSection title={t('waiting')} count={answer.rows.length}>
      {answer.rows.slice(0, most).map((form) => {
        const isWritten = form.allowedActions.includes('write')
        return (
          <li key={form.id} className={styles['waiting']}>
            <span>{t(isWritten ? 'toWrite' : 'toApprove')}</span>
            <AddressLink to={formAddress(form.id)}>
              <span lang="zh-CN">{form.title}</span>
            </AddressLink>
            <span>{form.unitName}</span>
            <FormTag state={form.state} />
            {isWritten && <span title={form.openUntil}>{dueWords(answer.today, form.openUntil, language)}</span>}
          </li>
        )
      })}
      {answer.rows.length > most && (
        <li>
          <AddressLink to={collectionsAddress}>{t('allCollections')}</AddressLink>
        </li>
      )}
    </WorkSection>
  )
}
