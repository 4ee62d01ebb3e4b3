// On the page of a call: who reviews what, what they said, how far they agree; assignment and conclusion.
import { Button } from 'antd'
import { useState } from 'react'
import { readCall } from '#modules/calls/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { type CaseReview, listCallReviews } from '../contract.ts'
import { AppointExpert } from './AppointExpert.tsx'
import { AssignExperts } from './AssignExperts.tsx'
import { AssignmentHistory } from './AssignmentHistory.tsx'
import { Conclude } from './Conclude.tsx'
import { ExpertRegister } from './ExpertRegister.tsx'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

export function CallReviews({ id: callId }: RecordSectionProps) {
  const t = useTexts(reviewTexts)
  const { answer, problem } = useEndpoint(listCallReviews, { callId })
  const [isAssigning, setAssigning] = useState(false)
  const [concluding, setConcluding] = useState<CaseReview | null>(null)
  const [appointing, setAppointing] = useState<CaseReview | null>(null)
  const { answer: call } = useEndpoint(readCall, { callId })
  if (problem || !answer || answer.length === 0) return <AssignmentHistory callId={callId} />
  const columns: Column<CaseReview>[] = [
    {
      key: 'title',
      title: t('title'),
      cell: ({ applicationId, title }) => <AddressLink to={`/applications/${applicationId}`}>{title}</AddressLink>,
    },
    { key: 'unit', title: t('unit'), width: 170, cell: ({ unitName }) => unitName },
    {
      key: 'experts',
      title: t('experts'),
      width: 230,
      cell: ({ reviews, needed }) => {
        const delivered = reviews.filter(({ state }) => state === 'delivered').length
        const names = reviews.map(({ reviewer, state, score, vote }) =>
          [reviewer, state === 'declined' ? t('declined') : (score ?? (vote && t(vote)) ?? '')].join(' ').trim(),
        )
        return (
          <span title={names.join('；')}>{`${t('delivered', { count: delivered, needed })} ${names.join('；')}`}</span>
        )
      },
    },
    { key: 'mean', title: t('mean'), width: 70, align: 'right', cell: ({ spread }) => spread && number(spread.mean) },
    {
      key: 'spread',
      title: t('spread'),
      width: 170,
      cell: ({ spread, isNonConsensus }) => (
        <>
          {spread &&
            t('spreadOf', {
              least: number(spread.least),
              most: number(spread.most),
              deviation: number(Math.round(spread.deviation * 10) / 10),
            })}{' '}
          {isNonConsensus && <StatusTag tone="wait">{t('nonConsensus')}</StatusTag>}
        </>
      ),
    },
    {
      key: 'conflicts',
      title: t('conflicts'),
      width: 130,
      cell: ({ conflicts }) => {
        const words = conflicts.map(({ reviewer, reason }) => `${reviewer}：${reason}`).join('；')
        return <span title={words}>{words}</span>
      },
    },
    {
      key: 'conclude',
      title: '',
      width: 190,
      cell: (row) => (
        <span className={styles['line']}>
          <Button size="small" onClick={() => setAppointing(row)}>
            {t('appoint')}
          </Button>
          {row.mayConclude && (
            <Button size="small" onClick={() => setConcluding(row)}>
              {t('conclude')}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <section className={styles['section']}>
      <h2>{t('reviews')}</h2>
      <DataTable
        name="call.reviews"
        label={t('reviews')}
        columns={columns}
        rows={answer}
        rowId={({ applicationId }) => applicationId}
        commands={
          <Button type="primary" onClick={() => setAssigning(true)}>
            {t('assign')}
          </Button>
        }
        empty={null}
      />
      <AssignmentHistory callId={callId} />
      <ExpertRegister />
      {isAssigning && call && (
        <AssignExperts callId={callId} edition={call.edition} onClose={() => setAssigning(false)} />
      )}
      {appointing && <AppointExpert review={appointing} onClose={() => setAppointing(null)} />}
      {concluding && <Conclude callId={callId} review={concluding} onClose={() => setConcluding(null)} />}
    </section>
  )
}
