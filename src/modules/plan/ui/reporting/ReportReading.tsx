// What a report says, with what is known beside it.
import { FactList } from '#web/kit/FactList.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { Report } from '../../contract.ts'
import { answerWords } from './answer-words.ts'
import { EvidenceList } from './EvidenceList.tsx'
import styles from './Reporting.module.css'
import { reportTones } from './report-tones.ts'
import { reportingTexts } from './texts.ts'

export function ReportReading({ report }: { report: Report }) {
  const t = useTexts(reportingTexts)
  const language = useLanguage()
  const { target, reached, claimed, computed, last, state } = report
  const figure = (value: number | null) =>
    value === null || target === null ? null : quantityWords({ ...target, value, comparator: 'eq' }, language)
  return (
    <div className={styles['report']}>
      <FactList
        facts={[
          [
            t('state'),
            <span key="state" className={styles['states']}>
              <StatusTag tone={reportTones[state]}>{t(`state.${state}`)}</StatusTag>
              {report.isLate && <StatusTag tone="wait">{t('late')}</StatusTag>}
              {report.isDemonstration && <span className={styles['soft']}>{t('demonstration')}</span>}
            </span>,
          ],
          [t('reached'), figure(reached)],
          [t('claimed'), claimed === null ? null : `${claimed}%`],
          [t('computed'), figure(computed)],
          [t('target'), target && quantityWords(target, language)],
          [
            last ? t('last', { period: last.period }) : '',
            last && (figure(last.reached) ?? (last.claimed === null ? null : `${last.claimed}%`)),
          ],
          [t('narrative'), report.narrative],
          [t('problem'), report.problem],
          [t('nextStep'), report.nextStep],
          ...report.questions.map(
            (question) => [question.label, answerWords(question, report.answers[question.key])] as const,
          ),
          [t('corrects'), report.correctionWhy],
          [t('submittedBy'), report.submittedAt && `${report.submittedBy} ${dayAndTime(report.submittedAt)}`],
          [t('returnedWhy'), report.returnedWhy],
          [
            t('state.accepted'),
            state === 'accepted' && report.decidedAt ? `${report.decidedBy} ${dayAndTime(report.decidedAt)}` : null,
          ],
        ]}
      />
      <EvidenceList partId={report.partId} reportId={report.id} evidence={report.evidence} mayChange={false} />
    </div>
  )
}
