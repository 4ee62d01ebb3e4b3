// What a round will cost the cities, told while it is being written; figures that are known already are named.
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useSettled } from '#web/kit/use-settled.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import {
  type CollectionBurden as Burden,
  findIndicator,
  type NewCollection,
  newCollectionSchema,
  weighCollection,
} from '../../contract.ts'
import styles from './Collection.module.css'
import { collectionTexts } from './texts.ts'

/** Milliseconds of silence before it is weighed anew. */
const pause = 400

/** What the burden rests on; a name is not needed for it. */
const sampleTitle = '——'

const said = ({ known, ...burden }: Burden) => burden

export function CollectionBurden({ collection }: { collection: NewCollection }) {
  const t = useTexts(collectionTexts)
  const language = useLanguage()
  const draft = newCollectionSchema.safeParse({ ...collection, title: sampleTitle })
  const settled = useSettled(draft.success ? JSON.stringify(draft.data) : '', pause)
  const isReady = settled !== ''
  const asked = isReady ? (JSON.parse(settled) as NewCollection) : collection
  const { answer, problem } = useEndpoint(weighCollection, asked, { enabled: isReady, keepsLast: true })
  const burden = isReady ? answer : undefined
  return (
    <section className={styles['burden']} aria-label={t('burden')} aria-live="polite">
      <h3>{t('burden')}</h3>
      {!isReady && <p className={styles['soft']}>{t('burdenPending')}</p>}
      {burden && (
        <>
          <p>{t('burdenWords', said(burden))}</p>
          <p className={styles['soft']}>{t('burdenDue', said(burden))}</p>
          {burden.known.map(({ indicator, ...why }) => (
            <p key={indicator} className={styles['bad']} role="alert">
              {t('known', {
                indicator: inLanguage(findIndicator(indicator)?.title ?? [indicator, indicator], language),
                why: why[language],
              })}
            </p>
          ))}
        </>
      )}
      <ProblemNotice problem={isReady ? problem : null} />
    </section>
  )
}
