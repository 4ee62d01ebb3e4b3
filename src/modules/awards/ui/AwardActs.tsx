// What is done with the entries chosen: decide, put up for notice, certify; each asks for what it must name.
import { App, Button, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import type { Problem } from '#web/api/problem.ts'
import { asProblem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type AwardRow, certify, decide, listAwards, publishNotice } from '../contract.ts'
import { awardTexts } from './texts.ts'

type Act = 'approve' | 'reject' | 'publish' | 'certify'

interface Props {
  callId: string
  rows: readonly AwardRow[]
  isFunded: boolean
  onDone: () => void
}

const wan = 1_000_000
/** The step of the lifecycle behind each act. */
const steps: Record<Act, string> = { approve: 'approve', reject: 'reject', publish: 'confirm', certify: 'certify' }

export function AwardActs({ callId, rows, isFunded, onDone }: Props) {
  const t = useTexts(awardTexts)
  const [act, setAct] = useState<Act | null>(null)
  const may = (one: Act) =>
    rows.length > 0 &&
    rows.every(
      ({ allowedActions, noticeId }) => allowedActions.includes(steps[one]) && (one !== 'publish' || noticeId === null),
    )
  const offered = (['approve', 'reject', 'publish', 'certify'] as const).filter(may)
  return (
    <>
      <span>{rows.length > 0 ? t('chosen', { count: rows.length }) : t('chooseHint')}</span>
      {offered.map((one) => (
        <Button
          key={one}
          type={one === 'reject' ? 'default' : 'primary'}
          danger={one === 'reject'}
          onClick={() => setAct(one)}
        >
          {t(one)}
        </Button>
      ))}
      {act && (
        <ActForm
          key={act}
          act={act}
          callId={callId}
          rows={rows}
          isFunded={isFunded}
          onClose={() => setAct(null)}
          onDone={() => {
            setAct(null)
            onDone()
          }}
        />
      )}
    </>
  )
}

function ActForm({ act, callId, rows, isFunded, onClose, onDone }: Props & { act: Act; onClose: () => void }) {
  const t = useTexts(awardTexts)
  const { message } = App.useApp()
  const [document, setDocument] = useState('')
  const [why, setWhy] = useState('')
  const [title, setTitle] = useState('')
  const [givenNumber, setGivenNumber] = useState('')
  const [amounts, setAmounts] = useState<Record<string, number>>(() =>
    Object.fromEntries(rows.map(({ applicationId, asked }) => [applicationId, asked ?? 0])),
  )
  const [problem, setProblem] = useState<Problem | null>(null)
  const changed = [listAwards, listApplications, readApplication]
  const [deciding, publishing, certifying] = [
    useCommand(decide, changed),
    useCommand(publishNotice, changed),
    useCommand(certify, changed),
  ]
  const isDecision = act === 'approve' || act === 'reject'
  const isComplete =
    act === 'publish'
      ? title.trim().length >= 4
      : document.trim().length >= 2 && (!isDecision || why.trim().length >= 2)
  const applicationIds = rows.map(({ applicationId }) => applicationId)
  const send = async () => {
    setProblem(null)
    try {
      if (isDecision)
        await deciding.carryOut({
          callId,
          document: document.trim(),
          why: why.trim(),
          decisions: rows.map(({ applicationId, version }) => ({
            applicationId,
            version,
            approve: act === 'approve',
            amount: act === 'approve' && isFunded ? (amounts[applicationId] ?? 0) : null,
          })),
        })
      else if (act === 'publish') await publishing.carryOut({ callId, title: title.trim(), applicationIds })
      else
        await certifying.carryOut({
          callId,
          applicationIds,
          document: document.trim(),
          ...(givenNumber.trim() !== '' && { number: givenNumber.trim() }),
        })
      void message.success(t('decided', { count: rows.length }))
      onDone()
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <Modal
      open
      title={t(act)}
      okText={t(act)}
      cancelText={t('cancel')}
      okButtonProps={{
        disabled: !isComplete,
        danger: act === 'reject',
        loading: deciding.isSending || publishing.isSending || certifying.isSending,
      }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        {act === 'publish' ? (
          <Form.Item label={t('noticeTitle')} htmlFor="award-title">
            <Input
              id="award-title"
              autoFocus
              maxLength={120}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          </Form.Item>
        ) : (
          <Form.Item label={t('document')} htmlFor="award-document" help={t('documentHint')}>
            <Input
              id="award-document"
              autoFocus
              maxLength={80}
              value={document}
              onChange={({ target }) => setDocument(target.value)}
            />
          </Form.Item>
        )}
        {isDecision && (
          <Form.Item label={t('why')} htmlFor="award-why">
            <Input.TextArea
              id="award-why"
              rows={2}
              maxLength={500}
              value={why}
              onChange={({ target }) => setWhy(target.value)}
            />
          </Form.Item>
        )}
        {act === 'certify' && rows.length === 1 && (
          <Form.Item label={t('number')} htmlFor="award-number">
            <Input
              id="award-number"
              maxLength={40}
              value={givenNumber}
              onChange={({ target }) => setGivenNumber(target.value)}
            />
          </Form.Item>
        )}
        {act === 'approve' &&
          isFunded &&
          rows.map(({ applicationId, title: name }) => (
            <Form.Item key={applicationId} label={`${name} · ${t('amount')}`} htmlFor={`amount-${applicationId}`}>
              <InputNumber
                id={`amount-${applicationId}`}
                min={0}
                controls={false}
                suffix="万元"
                style={{ width: 200 }}
                value={(amounts[applicationId] ?? 0) / wan}
                onChange={(next) =>
                  setAmounts((before) => ({ ...before, [applicationId]: Math.round((next ?? 0) * wan) }))
                }
              />
            </Form.Item>
          ))}
      </Form>
      <ProblemNotice problem={problem} />
    </Modal>
  )
}
