// Pays one milestone, once: from which source, by which document.
import { App, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { payMilestone, readMoney } from '../contract.ts'
import { moneyTexts } from './money-texts.ts'

export function PayMilestone({
  applicationId,
  no,
  onClose,
}: {
  applicationId: string
  no: number
  onClose: () => void
}) {
  const t = useTexts(moneyTexts)
  const { message } = App.useApp()
  const pay = useCommand(payMilestone, [readMoney, readApplication, listApplications])
  const [source, setSource] = useState('')
  const [document, setDocument] = useState('')
  return (
    <Modal
      open
      title={t('payTitle', { no })}
      okText={t('pay')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: source.trim().length < 2 || document.trim().length < 2, loading: pay.isSending }}
      onOk={() =>
        pay.send({ applicationId, milestoneNo: no, source: source.trim(), document: document.trim() }, () => {
          void message.success(t('done'))
          onClose()
        })
      }
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('source')} htmlFor="pay-source">
          <Input
            id="pay-source"
            autoFocus
            maxLength={60}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        </Form.Item>
        <Form.Item label={t('document')} htmlFor="pay-document">
          <Input
            id="pay-document"
            maxLength={80}
            value={document}
            onChange={({ target }) => setDocument(target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={pay.problem} />
    </Modal>
  )
}
