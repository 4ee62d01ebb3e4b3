// A new version of a target: value, day, reason and the sentence that sets it.
import { App, Form, Input, InputNumber, Modal } from 'antd'
import type { Indicator } from '#rules/define-indicator.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listFigures, listPlaces, readCourse, readFigure, readHistory, setTarget, type Target } from '../contract.ts'
import { figureTexts } from './texts.ts'

interface Props {
  indicator: Indicator
  region: string
  period: string
  versions: readonly Target[]
  open: boolean
  onClose: () => void
}

interface Draft {
  value: number
  effectiveOn: string
  reason: string
  source: string
}

export function SetTarget({ indicator, region, period, versions, open, onClose }: Props) {
  const t = useTexts(figureTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Draft>()
  const command = useCommand(setTarget, [readFigure, readHistory, listFigures, listPlaces, readCourse])
  const newest = versions.reduce((last, { no }) => Math.max(last, no), 0)
  const save = (draft: Draft) =>
    command.send({ ...draft, indicator: indicator.id, region, period, seen: newest }, () => {
      void message.success(t('targetSet'))
      onClose()
    })
  const isNeeded = [{ required: true, message: t('needed') }]
  return (
    <Modal
      open={open}
      title={t(newest > 0 ? 'setTarget' : 'firstTarget')}
      okText={t('save')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: command.isSending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={() => {
        form.resetFields()
        command.forgetProblem()
      }}
      destroyOnHidden
    >
      <ProblemNotice problem={command.problem} />
      <Form form={form} layout="vertical" onFinish={save}>
        <Form.Item name="value" label={t('newValue', { unit: indicator.unit })} rules={isNeeded}>
          <InputNumber min={0} style={{ width: 200 }} />
        </Form.Item>
        <Form.Item name="effectiveOn" label={t('effectiveOn')} rules={isNeeded}>
          <Input type="date" style={{ width: 200 }} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={isNeeded}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="source" label={t('targetSource')} extra={t('targetSourceHint')} rules={isNeeded}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
