// Ends a review: the conclusion in words, and what the procedure itself has found, by the edition's own fields.
import { Form, Input, Modal } from 'antd'
import { useMemo, useState } from 'react'
import { readCall } from '#modules/calls/contract.ts'
import { programmes } from '#policy/programmes.ts'
import type { Fields } from '#rules/field.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refreshAll, useEndpoint } from '#web/api/use-endpoint.ts'
import { askedFacts, useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type CaseReview, concludeReview } from '../contract.ts'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

const nothing: Fields = {}

export function Conclude({ callId, review, onClose }: { callId: string; review: CaseReview; onClose: () => void }) {
  const t = useTexts(reviewTexts)
  const { answer: call } = useEndpoint(readCall, { callId })
  const conclude = useCommand(concludeReview)
  const [why, setWhy] = useState('')
  const fields = useMemo((): Fields => {
    if (!call) return nothing
    const sections = Object.values(programmes.getEdition(call.edition).form).filter(({ from }) => from === 'procedure')
    return Object.assign({}, ...sections.map((section) => section.fields))
  }, [call])
  const form = useForm(fields, {})
  const send = () => {
    if (!form.check()) return
    const findings = askedFacts(fields, form.facts) as Record<string, unknown>
    const { applicationId, version } = review
    conclude.send({ applicationId, version, findings, why: why.trim() }, () => {
      // Modules below show the case that goes on.
      refreshAll()
      onClose()
    })
  }
  return (
    <Modal
      open
      width={720}
      title={`${t('conclude')}：${review.title}`}
      okText={t('conclude')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: why.trim().length < 2, loading: conclude.isSending }}
      onOk={send}
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('concludeConsequence')}</p>
      {review.reviews.map(({ id, reviewer, vote, score, opinion }) =>
        opinion === '' ? null : (
          <p key={id}>
            <b>{reviewer}</b> {vote && t(vote)} {score} <span className={styles['soft']}>{opinion}</span>
          </p>
        ),
      )}
      {Object.keys(fields).length > 0 && (
        <>
          <h3>{t('findings')}</h3>
          <SchemaForm fields={fields} form={form} />
        </>
      )}
      <Form layout="vertical" component="div">
        <Form.Item label={t('why')} htmlFor="conclude-why">
          <Input.TextArea
            id="conclude-why"
            rows={2}
            maxLength={500}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={conclude.problem} />
    </Modal>
  )
}
