// Changes what a commitment is to reach, by when, and its note, with the reason.
import { App, Checkbox, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect } from 'react'
import { comparators, type Quantity } from '#reading/contract.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { type Commitment, editCommitment, listCommitments, readCommitment, readList } from '../contract.ts'
import { commitmentTexts } from './commitment-texts.ts'
import { planTexts } from './texts.ts'

interface Fields {
  hasQuantity: boolean
  quantity?: Pick<Quantity, 'value' | 'unit' | 'comparator'>
  dueOn: Dayjs | null
  note: string
  reason: string
}

/** Only what differs is sent: two people may change different facts of one commitment. */
function changesOf({ quantity, dueOn, note }: Commitment, fields: Fields) {
  const next = fields.hasQuantity && fields.quantity ? fields.quantity : null
  const isSame =
    next === null
      ? quantity === null
      : quantity?.value === next.value && quantity.unit === next.unit && quantity.comparator === next.comparator
  const day = fields.dueOn?.format('YYYY-MM-DD') ?? null
  const words = fields.note.trim() === '' ? null : fields.note.trim()
  return {
    ...(!isSame && { quantity: next }),
    ...(day !== dueOn && { dueOn: day }),
    ...(words !== note && { note: words }),
  }
}

export function EditCommitment({
  commitment,
  open,
  onClose,
}: {
  commitment: Commitment
  open: boolean
  onClose: () => void
}) {
  const t = useTexts(commitmentTexts)
  const plan = useTexts(planTexts)
  const reading = useTexts(readingTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const hasQuantity = Form.useWatch('hasQuantity', form)
  const edit = useCommand(editCommitment, [readCommitment, listCommitments, readList])
  const { id, version, no, quantity, dueOn, note } = commitment
  useEffect(() => {
    if (!open) return
    form.setFieldsValue({
      hasQuantity: quantity !== null,
      quantity: quantity ?? { comparator: 'gte' },
      dueOn: dueOn === null ? null : dayjs(dueOn),
      note: note ?? '',
      reason: '',
    } as Fields)
  }, [open, form, quantity, dueOn, note])
  const close = () => {
    edit.forgetProblem()
    onClose()
  }
  const needed = [{ required: true, message: t('valueNeeded') }]
  return (
    <Modal
      open={open}
      title={t('editTitle', { no })}
      okText={t('save')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: edit.isSending }}
      onOk={() => form.submit()}
      onCancel={close}
      forceRender
    >
      <Form
        form={form}
        name="edit-commitment"
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => {
          const changes = changesOf(commitment, fields)
          if (Object.keys(changes).length === 0) return void message.info(t('nothingChanged'))
          edit.send({ commitmentId: id, version, reason: fields.reason.trim(), ...changes }, () => {
            void message.success(t('saved'))
            close()
          })
        }}
      >
        <p style={{ marginBottom: 10, color: 'var(--soft)' }}>{t('editWhy')}</p>
        <Form.Item name="hasQuantity" valuePropName="checked" style={{ marginBottom: 4 }}>
          <Checkbox>{t('hasQuantity')}</Checkbox>
        </Form.Item>
        {hasQuantity && (
          <div style={{ display: 'grid', gridTemplateColumns: '110px 1fr 120px', gap: 8 }}>
            <Form.Item name={['quantity', 'comparator']} label={t('comparator')}>
              <Select options={comparators.map((one) => ({ value: one, label: reading(`comparator.${one}`) }))} />
            </Form.Item>
            <Form.Item name={['quantity', 'value']} label={t('value')} rules={needed}>
              <InputNumber style={{ width: '100%' }} controls={false} />
            </Form.Item>
            <Form.Item name={['quantity', 'unit']} label={t('unit')} rules={needed}>
              <Input maxLength={20} />
            </Form.Item>
          </div>
        )}
        <Form.Item name="dueOn" label={plan('due')}>
          <DatePicker style={{ width: 200 }} />
        </Form.Item>
        <Form.Item name="note" label={plan('note')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} maxLength={1_000} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, min: 2, whitespace: true, message: t('reasonNeeded') }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <ProblemNotice problem={edit.problem} />
      </Form>
    </Modal>
  )
}
