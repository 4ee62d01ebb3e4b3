// What a contract will cost those who answer it, told while it is being written; questions already answered are named.
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { type NewContract, newContractSchema, weighContract } from '../../contract.ts'
import styles from './Reporting.module.css'
import { reportingTexts } from './texts.ts'

/** Milliseconds of silence before it is weighed anew. */
const pause = 400

/** What the burden rests on; a name is not needed for it. */
const sampleName = '——'

export function BurdenPreview({ planId, contract }: { planId: string; contract: NewContract }) {
  const t = useTexts(reportingTexts)
  const draft = newContractSchema.safeParse({ ...contract, name: sampleName })
  const settled = useSettled(draft.success ? JSON.stringify(draft.data) : '', pause)
  const isReady = settled !== ''
  const asked = isReady ? (JSON.parse(settled) as NewContract) : contract
  const { answer, problem } = useEndpoint(weighContract, { planId, ...asked }, { enabled: isReady, keepsLast: true })
  const burden = isReady ? answer : undefined
  return (
    <section className={styles['burden']} aria-label={t('burden')} aria-live="polite">
      <h3 className={styles['small']}>{t('burden')}</h3>
      {!isReady && <p className={styles['soft']}>{t('burdenPending')}</p>}
      {burden && (
        <>
          <p className={styles['sum']}>{t('burdenWords', { ...burden, known: burden.known.length })}</p>
          <p className={styles['soft']}>
            {burden.countyUnits > 0 && t('burdenCounty', { count: burden.countyUnits })}
            {burden.prefilled > 0 && t('burdenPrefilled', { count: burden.prefilled })}
          </p>
          {burden.reports === 0 && <p className={styles['refused']}>{t('burdenNobody')}</p>}
          {burden.known.map(({ question, source }) => (
            <p key={question} className={styles['refused']} role="alert">
              {t('questionKnown', { question, source })}
            </p>
          ))}
        </>
      )}
      <ProblemNotice problem={isReady ? problem : null} />
    </section>
  )
}
