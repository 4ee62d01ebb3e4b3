// What must be seen first: why a filing came back or was refused, and that the contract may have been filed already.
import { useTexts } from '#web/language/define-texts.ts'
import type { Filing } from '../../contract.ts'
import styles from './Filing.module.css'
import { filingTexts, stepTexts } from './texts.ts'

export function FilingNotices({ filing: { state, opinion, alike } }: { filing: Filing }) {
  const t = useTexts(stepTexts)
  const words = useTexts(filingTexts)
  return (
    <>
      {opinion !== null && (state === 'returned' || state === 'draft') && (
        <p className={styles['notice']}>{t('returnedWhy', { why: opinion })}</p>
      )}
      {opinion !== null && state === 'refused' && (
        <p className={styles['notice']}>{t('refusedWhy', { why: opinion })}</p>
      )}
      {alike.length > 0 && (
        <section className={styles['notice']}>
          <h2>{t('alike')}</h2>
          <p>{t('alikeHint')}</p>
          <ul>
            {alike.map((other) => (
              <li key={other.no}>{t('alikeLine', { ...other, state: words(`state.${other.state}`) })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
