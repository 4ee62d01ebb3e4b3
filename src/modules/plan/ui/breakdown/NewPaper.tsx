// Drafts a paper of supervision by hand.
import { App, Form, Input, Modal, Select } from 'antd'
import { type LadderStep, ladderSteps } from '#rules/ladder.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { draftEscalation, listEscalations, listWork, type PartNode, readBoard } from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { breakdownTexts } from './texts.ts'

interface Fields {
  step: LadderStep
  because: string
}

interface Props {
  part: PartNode
  open: boolean
  onClose: () => void
}

const shortest = 4

export function NewPaper({ part, open, onClose }: Props) {
  const t = useTexts(breakdownTexts)
  const words = useTexts(supervisionTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const draft = useCommand(draftEscalation, [listEscalations, listWork, readBoard])
  const send = ({ step, because }: Fields) =>
    draft.send({ partId: part.id, step, because: because.trim() }, () => {
      void message.success(t('drafted'))
      onClose()
    })
  return (
    <Modal
      open={open}
      title={t('escalateTitle', { no: part.no })}
      okText={t('draftPaper')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: draft.isSending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={draft.forgetProblem}
      destroyOnHidden
    >
      <Form
        form={form}
        name="new-paper"
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ step: 'order' }}
        onFinish={send}
      >
        <Form.Item name="step" label={t('step')}>
          <Select options={ladderSteps.map((one) => ({ value: one, label: words(`step.${one}`) }))} />
        </Form.Item>
        <Form.Item
          name="because"
          label={t('because')}
          rules={[{ required: true, whitespace: true, min: shortest, message: t('reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={1_000} />
        </Form.Item>
        <ProblemNotice problem={draft.problem} />
      </Form>
    </Modal>
  )
}
