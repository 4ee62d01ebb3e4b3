// Asks before something that cannot be taken back lightly: the consequence in words, and the reason where one is kept.
import { Form, Input, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import type { Problem } from '#web/api/problem.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { ProblemNotice } from './ProblemNotice.tsx'
import { kitTexts } from './texts.ts'

interface Props {
  open: boolean
  title: string
  /** What will happen, to whom. */
  consequence: ReactNode
  /** The word on the button: the action itself, never “OK”. */
  action: string
  isDangerous?: boolean
  asksReason?: boolean
  isSending?: boolean
  problem?: Problem | null
  onConfirm: (reason: string) => void
  onClose: () => void
}

export function ConfirmAction(props: Props) {
  const { open, title, consequence, action, isDangerous = false, asksReason = false, onConfirm, onClose } = props
  const t = useTexts(kitTexts)
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = asksReason && reason.trim().length < 2
  return (
    <Modal
      open={open}
      title={title}
      okText={action}
      cancelText={t('cancel')}
      okButtonProps={{ danger: isDangerous, loading: props.isSending ?? false }}
      onOk={() => {
        setAsked(true)
        if (!isMissing) onConfirm(reason.trim())
      }}
      onCancel={onClose}
      afterClose={() => {
        setReason('')
        setAsked(false)
      }}
      destroyOnHidden
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <div>{consequence}</div>
        {asksReason && (
          <Form layout="vertical" component="div">
            <Form.Item
              label={t('reason')}
              htmlFor="confirm-reason"
              validateStatus={isAsked && isMissing ? 'error' : ''}
              help={isAsked && isMissing ? t('reasonNeeded') : t('reasonHint')}
            >
              <Input.TextArea
                id="confirm-reason"
                autoFocus
                rows={2}
                maxLength={200}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </Form.Item>
          </Form>
        )}
        <ProblemNotice problem={props.problem ?? null} />
      </div>
    </Modal>
  )
}
