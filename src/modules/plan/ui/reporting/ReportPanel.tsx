// One report as the person at hand may treat it: written, decided, corrected, or read.
import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { readReport } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { ReportCorrection } from './ReportCorrection.tsx'
import { ReportDecision } from './ReportDecision.tsx'
import { ReportForm } from './ReportForm.tsx'
import styles from './Reporting.module.css'
import { ReportReading } from './ReportReading.tsx'
import { reportingTexts } from './texts.ts'

export function ReportPanel({ reportId, onDone }: { reportId: string; onDone: () => void }) {
  const t = useTexts(reportingTexts)
  const { answer: report, problem, readAgain } = useEndpoint(readReport, { reportId })
  const [isCorrecting, setCorrecting] = useState(false)
  if (!report) return <ProblemNotice problem={problem} onRetry={readAgain} />
  const { allowedActions, commitmentId, partNo, partTitle, unitName, contractName, period, dueOn } = report
  const may = (action: string) => allowedActions.includes(action)
  return (
    <article>
      <h2 className={styles['title']} lang="zh-CN">
        <AddressLink to={commitmentAddress(commitmentId)}>{partNo}</AddressLink> {partTitle}
      </h2>
      <p className={styles['about']}>
        <span>{unitName}</span>
        <span>
          {contractName} {period}
        </span>
        <span>{t('dueBy', { day: dueOn })}</span>
      </p>
      {may('write') && <ReportForm key={report.id} report={report} onDone={onDone} />}
      {may('decide-report') && <ReportDecision report={report} onDone={onDone} />}
      {!may('write') && !may('decide-report') && !isCorrecting && (
        <>
          <ReportReading report={report} />
          {may('correct') && <Button onClick={() => setCorrecting(true)}>{t('correct')}</Button>}
        </>
      )}
      {isCorrecting && <ReportCorrection report={report} onDone={onDone} />}
    </article>
  )
}
