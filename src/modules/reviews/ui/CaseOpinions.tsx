// On the page of a case: what the experts wrote, as far as its reader may know.
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { readOpinions } from '../contract.ts'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

export function CaseOpinions({ id: applicationId }: RecordSectionProps) {
  const t = useTexts(reviewTexts)
  const { answer } = useEndpoint(readOpinions, { applicationId })
  if (!answer || answer.opinions.length === 0) return null
  const { opinions, spread, isNonConsensus } = answer
  return (
    <section className={styles['section']}>
      <h2>
        {t('experts')} {isNonConsensus && <StatusTag tone="wait">{t('nonConsensus')}</StatusTag>}
      </h2>
      {spread && (
        <p className={styles['own']}>
          {t('mean')} {number(Math.round(spread.mean * 10) / 10)}；{t('spread')}{' '}
          {t('spreadOf', {
            least: number(spread.least),
            most: number(spread.most),
            deviation: number(Math.round(spread.deviation * 10) / 10),
          })}
        </p>
      )}
      <ol className={styles['own']}>
        {opinions.map(({ reviewer, score, vote, opinion }) => (
          <li key={`${reviewer} ${opinion}`}>
            {reviewer !== null && <b>{reviewer}</b>}
            {vote && <span>{t(vote)}</span>}
            {score !== null && <span>{number(score)}</span>}
            <span>{opinion}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
