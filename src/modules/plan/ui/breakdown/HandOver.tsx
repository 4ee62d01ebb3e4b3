// Hands a part, or everything its officer has in hand, over to another officer.
import { App, Checkbox, Form, Input, Modal, Select } from 'antd'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { handOver, listOfficers, listWork, type PartNode, readBreakdown, readUnattended } from '../../contract.ts'
import { breakdownTexts } from './texts.ts'

interface Fields {
  toAccountId: string
  isAll: boolean
  reason: string
}

interface Props {
  part: PartNode
  open: boolean
  onClose: () => void
}

export function HandOver({ part, open, onClose }: Props) {
  const t = useTexts(breakdownTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const { answer: officers = [] } = useEndpoint(listOfficers, { partId: part.id }, { enabled: open })
  const command = useCommand(handOver, [readBreakdown, listWork, readUnattended])
  const send = ({ toAccountId, isAll, reason }: Fields) =>
    command.send(
      {
        fromAccountId: part.officer?.id ?? '',
        toAccountId,
        reason: reason.trim(),
        ...(!isAll && { partIds: [part.id] }),
      },
      ({ handedOver }) => {
        void message.success(t('handedOver', { count: handedOver }))
        onClose()
      },
    )
  return (
    <Modal
      open={open}
      title={`${t('handOver')} ${part.no}`}
      okText={t('handOver')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: command.isSending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={command.forgetProblem}
      destroyOnHidden
    >
      <Form
        form={form}
        name="hand-over"
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ isAll: false }}
        onFinish={send}
      >
        <Form.Item name="toAccountId" label={t('handOverTo')} rules={[{ required: true, message: t('handOverTo') }]}>
          <Select
            options={officers
              .filter(({ id }) => id !== part.officer?.id)
              .map(({ id, name, unitName }) => ({ value: id, label: `${name}（${unitName}）` }))}
          />
        </Form.Item>
        <Form.Item name="isAll" valuePropName="checked">
          <Checkbox>{t('handOverAll', { name: part.officer?.name ?? '' })}</Checkbox>
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, min: 2, message: t('reasonNeeded') }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <ProblemNotice problem={command.problem} />
      </Form>
    </Modal>
  )
}
