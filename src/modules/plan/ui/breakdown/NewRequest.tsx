// Asks for an extension, an adjustment, a cancellation or the completion of a part.
import { App, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  listParts,
  listRequests,
  listWork,
  type PartNode,
  type PartRequestKind,
  partRequestKinds,
  readBoard,
  readBreakdown,
  requestChange,
} from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { breakdownTexts } from './texts.ts'

interface Fields {
  kind: PartRequestKind
  dueOn?: Dayjs
  value?: number
  reason: string
}

interface Props {
  part: PartNode
  open: boolean
  onClose: () => void
}

const shortest = 4

export function NewRequest({ part, open, onClose }: Props) {
  const t = useTexts(breakdownTexts)
  const words = useTexts(supervisionTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const kind = Form.useWatch('kind', form)
  const ask = useCommand(requestChange, [readBreakdown, listRequests, listWork, listParts, readBoard])
  const kinds = partRequestKinds.filter((one) => one !== 'adjustment' || part.target !== null)
  const send = ({ kind, dueOn, value, reason }: Fields) =>
    ask.send(
      {
        partId: part.id,
        kind,
        reason: reason.trim(),
        proposed: {
          ...(kind === 'extension' && dueOn && { dueOn: dueOn.format('YYYY-MM-DD') }),
          ...(kind === 'adjustment' && part.target && value !== undefined && { target: { ...part.target, value } }),
        },
      },
      () => {
        void message.success(t('requested'))
        onClose()
      },
    )
  return (
    <Modal
      open={open}
      title={t('requestTitle', { no: part.no })}
      okText={t('sendRequest')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: ask.isSending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={ask.forgetProblem}
      destroyOnHidden
    >
      <Form
        form={form}
        name="new-request"
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ kind: 'extension', dueOn: dayjs(part.dueOn).add(1, 'month'), value: part.target?.value }}
        onFinish={send}
      >
        <Form.Item name="kind" label={t('requestKind')}>
          <Select options={kinds.map((one) => ({ value: one, label: words(`request.${one}`) }))} />
        </Form.Item>
        {kind === 'extension' && (
          <Form.Item name="dueOn" label={t('newDue')}>
            <DatePicker allowClear={false} minDate={dayjs(part.dueOn).add(1, 'day')} />
          </Form.Item>
        )}
        {kind === 'adjustment' && (
          <Form.Item name="value" label={t('newTarget')}>
            <InputNumber min={0} controls={false} suffix={part.target?.unit} style={{ width: 200 }} />
          </Form.Item>
        )}
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, min: shortest, message: t('reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={1_000} />
        </Form.Item>
        <p style={{ color: 'var(--soft)' }}>{t('requestHint')}</p>
        <ProblemNotice problem={ask.problem} />
      </Form>
    </Modal>
  )
}
