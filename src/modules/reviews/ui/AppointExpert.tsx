// Names one expert for one application; who must keep away is shown with the reason and cannot be chosen.
import { Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { appointReviewer, type CaseReview, listCallReviews, listReviewers } from '../contract.ts'
import { assignmentTexts } from './assignment-texts.ts'
import styles from './Reviews.module.css'

export function AppointExpert({ review, onClose }: { review: CaseReview; onClose: () => void }) {
  const t = useTexts(assignmentTexts)
  const { answer: experts } = useEndpoint(listReviewers, {})
  const appoint = useCommand(appointReviewer, [listCallReviews, listReviewers])
  const [accountId, setAccountId] = useState<string>()
  const reasons = new Map(review.conflicts.map((conflict) => [conflict.accountId, conflict.reason]))
  const options = experts?.map(({ accountId: value, name, unitName }) => {
    const reason = reasons.get(value)
    const label = reason === undefined ? `${name} · ${unitName}` : t('keepAway', { name, reason })
    return { value, label, disabled: reason !== undefined }
  })
  return (
    <Modal
      open
      title={`${t('appoint')}：${review.title}`}
      okText={t('appoint')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: accountId === undefined, loading: appoint.isSending }}
      onOk={() => accountId && appoint.send({ applicationId: review.applicationId, accountId }, onClose)}
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('appointHint')}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('expert')} htmlFor="appoint-expert">
          <Select
            id="appoint-expert"
            showSearch={{ optionFilterProp: 'label' }}
            value={accountId ?? null}
            options={options ?? []}
            onChange={(next: string) => setAccountId(next)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={appoint.problem} />
    </Modal>
  )
}
