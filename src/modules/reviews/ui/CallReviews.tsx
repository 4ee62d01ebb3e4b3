// On the page of a call: who reviews what, what they said, how far they agree; assignment and conclusion.
import { App, Button, Form, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { assignReviews, type CaseReview, listCallReviews, listReviewers } from '../contract.ts'
import { Conclude } from './Conclude.tsx'
import { ExpertRegister } from './ExpertRegister.tsx'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

export function CallReviews({ id: callId }: RecordSectionProps) {
  const t = useTexts(reviewTexts)
  const { answer, problem } = useEndpoint(listCallReviews, { callId })
  const [isAssigning, setAssigning] = useState(false)
  const [concluding, setConcluding] = useState<CaseReview | null>(null)
  if (problem || !answer || answer.length === 0) return null
  const columns: Column<CaseReview>[] = [
    {
      key: 'title',
      title: t('title'),
      cell: ({ applicationId, title }) => <AddressLink to={`/applications/${applicationId}`}>{title}</AddressLink>,
    },
    { key: 'unit', title: t('unit'), width: 200, cell: ({ unitName }) => unitName },
    {
      key: 'experts',
      title: t('experts'),
      width: 260,
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
      width: 190,
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
      width: 150,
      cell: ({ conflicts }) => {
        const words = conflicts.map(({ reviewer, reason }) => `${reviewer}：${reason}`).join('；')
        return <span title={words}>{words}</span>
      },
    },
    {
      key: 'conclude',
      title: '',
      width: 110,
      cell: (row) =>
        row.mayConclude && (
          <Button size="small" onClick={() => setConcluding(row)}>
            {t('conclude')}
          </Button>
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
      <ExpertRegister />
      {isAssigning && <Assign callId={callId} onClose={() => setAssigning(false)} least={answer[0]?.needed ?? 3} />}
      {concluding && <Conclude callId={callId} review={concluding} onClose={() => setConcluding(null)} />}
    </section>
  )
}

function Assign({ callId, least, onClose }: { callId: string; least: number; onClose: () => void }) {
  const t = useTexts(reviewTexts)
  const { message } = App.useApp()
  const assign = useCommand(assignReviews, [listCallReviews, listReviewers])
  const [perProposal, setPerProposal] = useState(least)
  const [maxLoad, setMaxLoad] = useState(10)
  return (
    <Modal
      open
      title={t('assign')}
      okText={t('assign')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: assign.isSending }}
      onOk={() =>
        assign.send({ callId, perProposal, maxLoad }, ({ pairs, isOptimal }) => {
          void message.success(t('assigned', { pairs, proof: t(isOptimal ? 'proven' : 'bounded') }))
          onClose()
        })
      }
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('assignHint')}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('perProposal')} htmlFor="per-proposal">
          <InputNumber
            id="per-proposal"
            min={1}
            max={15}
            value={perProposal}
            onChange={(next) => setPerProposal(next ?? least)}
          />
        </Form.Item>
        <Form.Item label={t('maxLoad')} htmlFor="max-load">
          <InputNumber id="max-load" min={1} max={100} value={maxLoad} onChange={(next) => setMaxLoad(next ?? 1)} />
        </Form.Item>
      </Form>
      <ProblemNotice problem={assign.problem} />
    </Modal>
  )
}
