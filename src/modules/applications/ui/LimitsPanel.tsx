// How each of a team stands by the limits on persons, across all plans of the province; counted anew with every save.
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { readLimits } from '../contract.ts'
import styles from './Applications.module.css'
import { applicationTexts } from './texts.ts'

export function LimitsPanel({ applicationId }: { applicationId: string }) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const { answer } = useEndpoint(readLimits, { applicationId })
  if (!answer || answer.length === 0) return null
  const over = answer.filter(({ holds }) => holds === false).length
  return (
    <section className={styles['rules']} aria-live="polite">
      <h2>
        {t('limits')}{' '}
        <StatusTag tone={over > 0 ? 'bad' : 'good'}>
          {over > 0 ? t('limitsOver', { count: over }) : t('limitsHold')}
        </StatusTag>
      </h2>
      <ul>
        {answer.map(({ name, unit, isLead, holds, says }) => (
          <li key={`${name} ${unit}`} data-holds={String(holds)}>
            <span aria-hidden="true">{holds === false ? '✗' : '✓'}</span>
            <span>
              {name} {t(isLead ? 'asLead' : 'asMember')}
              {says
                .filter((rule) => rule.holds === false)
                .map((rule) => (
                  <span key={rule.zh}>；{rule[language]}</span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
