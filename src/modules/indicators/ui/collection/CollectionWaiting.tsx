// Forms that wait for the person: to be written by the city, or to be approved by whoever collects.
import { useEffect } from 'react'
import { groupBy } from '#kernel/group-by.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { dueWords } from '#web/kit/due-words.ts'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listCollectionWork } from '../../contract.ts'
import { collectionAddress, collectionsAddress, formAddress } from '../addresses.ts'
import styles from './Collection.module.css'
import { city } from './city.ts'
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
  const written = answer.rows.filter(({ allowedActions }) => allowedActions.includes('write'))
  const decided = groupBy(
    answer.rows.filter((form) => !written.includes(form)),
    ({ collectionId }) => collectionId,
  )
  return (
    <WorkSection title={t('waiting')} count={answer.rows.length}>
      {written.slice(0, most).map((form) => (
        <li key={form.id} className={styles['waiting']}>
          <span>{t('toWrite')}</span>
          <AddressLink to={formAddress(form.id)}>
            <span lang="zh-CN">{form.title}</span>
          </AddressLink>
          <FormTag state={form.state} />
          <span title={form.openUntil}>{dueWords(answer.today, form.openUntil, language)}</span>
        </li>
      ))}
      {[...decided].map(([collectionId, forms]) => (
        <li key={collectionId} className={styles['waiting']}>
          <span>{t('toApprove')}</span>
          <AddressLink to={collectionAddress(collectionId)}>
            <span lang="zh-CN">{forms[0]?.title}</span>
          </AddressLink>
          {forms.map(({ id, unitName }) => (
            <AddressLink key={id} to={formAddress(id)}>
              <span lang="zh-CN">{city(unitName)}</span>
            </AddressLink>
          ))}
        </li>
      ))}
      {written.length > most && (
        <li>
          <AddressLink to={collectionsAddress}>{t('allCollections')}</AddressLink>
        </li>
      )}
    </WorkSection>
  )
}
