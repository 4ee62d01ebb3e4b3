// What happened to a case, newest first, as its reader may know it.
import { useActWords } from '#web/history/acts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { Application } from '../contract.ts'
import styles from './Applications.module.css'
import { applicationTexts } from './texts.ts'

export function CaseHistory({ steps }: Pick<Application, 'steps'>) {
  const t = useTexts(applicationTexts)
  const words = useActWords()
  if (steps.length === 0) return null
  return (
    <section className={styles['history']}>
      <h2>{t('history')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.no}>
            <div>
              <b>{words.act(`${step.action}-application`)}</b>
              <span>{step.by}</span>
              <span>{dayAndTime(step.at)}</span>
            </div>
            {step.why !== null && <p>{step.why}</p>}
            {step.failed.length > 0 && <p>{t('failed', { lines: step.failed.join('；') })}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
