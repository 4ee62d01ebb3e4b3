// The facts of a commitment in one small line.
import { quantityWords } from '#web/kit/quantity.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Facts } from '../../contract.ts'
import styles from './CommitmentList.module.css'

export function ProposalFacts({ facts }: { facts: Facts }) {
  const t = useTexts(readingTexts)
  const language = useLanguage()
  const { kind, quantity, indefiniteQuantity, ordinalBatch, deadline, document, eventRole, places, partners } = facts
  return (
    <>
      <span>{t(`kind.${kind}`)}</span>
      {quantity && <span className={styles['quantity']}>{quantityWords(quantity, language)}</span>}
      {indefiniteQuantity !== undefined && <span>{indefiniteQuantity}</span>}
      {ordinalBatch !== undefined && <span>{ordinalBatch}</span>}
      {deadline && <span>{deadline.iso === 'yearly' ? t('yearly') : deadline.iso}</span>}
      {document && (
        <span className={styles['document']}>
          {t(`action.${document.action}`)}
          {document.titled ? `《${document.title}》` : ` ${document.title}`}
        </span>
      )}
      {eventRole !== undefined && <span className={styles['document']}>{t(`role.${eventRole}`)}</span>}
      {places.length > 0 && <span>{places.join('、')}</span>}
      {partners !== undefined && partners.length > 0 && <span>{partners.join('、')}</span>}
    </>
  )
}
