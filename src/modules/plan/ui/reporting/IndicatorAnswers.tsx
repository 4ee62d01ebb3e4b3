// What indicators answer in a report: filled in and locked, each with the way to its figure.
import { findIndicator } from '#modules/indicators/contract.ts'
import { indicatorAddress } from '#modules/indicators/ui/screens.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Report } from '../../contract.ts'
import { answerWords } from './answer-words.ts'
import styles from './Reporting.module.css'
import { reportingTexts } from './texts.ts'

export function IndicatorAnswers({ report }: { report: Report }) {
  const t = useTexts(reportingTexts)
  const filled = report.questions.filter(({ kind }) => kind === 'indicator')
  return filled.map((question) => {
    const { key, label, indicator: id = '' } = question
    return (
      <p key={key} className={styles['known']}>
        {label}：<b>{answerWords(question, report.answers[key]) || t('noFigure')}</b>{' '}
        <AddressLink to={indicatorAddress(id)}>
          {t('fromIndicator', { title: findIndicator(id)?.title[0] ?? id })}
        </AddressLink>
      </p>
    )
  })
}
