// The division signs the contract as it was proposed, under its number.
import { App, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { readMoney, signContract } from '../contract.ts'
import { moneyTexts } from './money-texts.ts'

interface Props {
  applicationId: string
  seen: number
  onClose: () => void
}

export function SignContract({ applicationId, seen, onClose }: Props) {
  const t = useTexts(moneyTexts)
  const { message } = App.useApp()
  const sign = useCommand(signContract, [readMoney, readApplication, listApplications])
  const [document, setDocument] = useState('')
  return (
    <Modal
      open
      title={t('sign')}
      okText={t('sign')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: document.trim().length < 2, loading: sign.isSending }}
      onOk={() =>
        sign.send({ applicationId, seen, document: document.trim() }, () => {
          void message.success(t('signed'))
          onClose()
        })
      }
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('document')} htmlFor="contract-document">
          <Input
            id="contract-document"
            autoFocus
            maxLength={80}
            value={document}
            onChange={({ target }) => setDocument(target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={sign.problem} />
    </Modal>
  )
}
