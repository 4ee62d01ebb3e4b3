// What was said about a part: its reports, its requests, the papers of supervision, each opened in its own panel.
import { Drawer } from 'antd'
import { type ReactNode, useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listEscalations, listReports, listRequests } from '../../contract.ts'
import { EscalationDrawer } from '../escalations/EscalationDrawer.tsx'
import { paperTones } from '../escalations/paper-tones.ts'
import { SlipMark } from '../escalations/SlipMark.tsx'
import { ReportPanel } from '../reporting/ReportPanel.tsx'
import { reportTones } from '../reporting/report-tones.ts'
import { reportingTexts } from '../reporting/texts.ts'
import { RequestDrawer } from '../requests/RequestDrawer.tsx'
import { requestTones } from '../requests/request-tones.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import styles from './Breakdown.module.css'
import { breakdownTexts } from './texts.ts'

const newest = 30

export function PartPast({ partId, planId }: { partId: string; planId: string }) {
  const t = useTexts(breakdownTexts)
  const report = useTexts(reportingTexts)
  const words = useTexts(supervisionTexts)
  const query = { planId, partId, limit: newest }
  const reports = useEndpoint(listReports, query)
  const requests = useEndpoint(listRequests, query)
  const papers = useEndpoint(listEscalations, query)
  const [openId, setOpenId] = useState<string>()
  const close = () => setOpenId(undefined)
  const opener = (id: string, name: ReactNode) => (
    <button type="button" className={styles['open']} onClick={() => setOpenId(id)}>
      <span>{name}</span>
    </button>
  )
  const openReport = reports.answer?.rows.find(({ id }) => id === openId)
  return (
    <>
      <Past title={t('reports')}>
        {reports.answer?.rows.map(({ id, contractName, period, state, isLate, submittedBy, submittedAt }) => (
          <li key={id}>
            {opener(id, `${contractName} ${period}`)}
            <StatusTag tone={reportTones[state]}>{report(`state.${state}`)}</StatusTag>
            {isLate && <StatusTag tone="wait">{report('late')}</StatusTag>}
            {submittedAt !== null && (
              <span className={styles['soft']}>
                {submittedBy} {dayAndTime(submittedAt)}
              </span>
            )}
          </li>
        ))}
      </Past>
      <Past title={t('requests')}>
        {requests.answer?.rows.map(({ id, kind, state, requestedBy, requestedAt }) => (
          <li key={id}>
            {opener(id, words(`request.${kind}`))}
            <StatusTag tone={requestTones[state]}>{words(`requestState.${state}`)}</StatusTag>
            <span className={styles['soft']}>
              {requestedBy} {dayAndTime(requestedAt)}
            </span>
          </li>
        ))}
      </Past>
      <Past title={t('papers')}>
        {papers.answer?.rows.map((paper) => (
          <li key={paper.id}>
            {opener(
              paper.id,
              <>
                <SlipMark paper={paper} /> {paper.no}
              </>,
            )}
            <StatusTag tone={paperTones[paper.state]}>{words(`paperState.${paper.state}`)}</StatusTag>
            <span className={styles['soft']}>{paper.draftedOn}</span>
          </li>
        ))}
      </Past>
      <Drawer
        open={openReport !== undefined}
        onClose={close}
        size={600}
        title={openReport && t('report', { unit: openReport.unitName, period: openReport.period })}
      >
        {openReport && <ReportPanel key={openReport.id} reportId={openReport.id} onDone={close} />}
      </Drawer>
      <RequestDrawer request={requests.answer?.rows.find(({ id }) => id === openId)} onDone={close} onClose={close} />
      <EscalationDrawer paper={papers.answer?.rows.find(({ id }) => id === openId)} onDone={close} onClose={close} />
    </>
  )
}

function Past({ title, children }: { title: string; children: ReactNode[] | undefined }) {
  const t = useTexts(breakdownTexts)
  if (!children) return null
  return (
    <section>
      <h3>{title}</h3>
      {children.length === 0 ? <p className={styles['soft']}>{t('nonePast')}</p> : <ul>{children}</ul>}
    </section>
  )
}
