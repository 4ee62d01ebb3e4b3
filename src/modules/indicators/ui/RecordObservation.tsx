// A figure somebody published or reported, recorded with its status and source beside those known before.
import { App, Form, Input, InputNumber, Modal, Radio, Select } from 'antd'
import { daysOf, periodInChinese } from '#kernel/period.ts'
import { placeName } from '#policy/places.ts'
import { type Indicator, periodsOfFigures } from '#rules/define-indicator.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import {
  listFigures,
  listPlaces,
  type ObservationStatus,
  observationStatuses,
  readCourse,
  readFigure,
  readHistory,
  recordObservation,
} from '../contract.ts'
import { figureTexts, indicatorTexts } from './texts.ts'

interface Props {
  indicator: Indicator
  region: string
  period: string
  open: boolean
  onClose: () => void
}

interface Draft {
  period: string
  value: number
  status: ObservationStatus
  source: string
  why?: string
}

/** The year and what it is told by, as far as it has begun. */
function periodsIn(year: string, { period }: Indicator, today: string): string[] {
  const parts = {
    year: [],
    quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
    month: Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
  }
  const told = periodsOfFigures.slice(0, periodsOfFigures.indexOf(period) + 1)
  return [year, ...told.flatMap((type) => parts[type].map((part) => `${year}-${part}`))].filter(
    (one) => daysOf(one).first <= today,
  )
}

export function RecordObservation({ indicator, region, period, open, onClose }: Props) {
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const [form] = Form.useForm<Draft>()
  const command = useCommand(recordObservation, [readFigure, readHistory, listFigures, listPlaces, readCourse])
  const save = ({ why, ...draft }: Draft) =>
    command.send({ ...draft, indicator: indicator.id, region, ...(why && { why }) }, () => {
      void message.success(t('recorded'))
      onClose()
    })
  const isNeeded = [{ required: true, message: t('needed') }]
  const periods = periodsIn(period.slice(0, 4), indicator, today)
  return (
    <Modal
      open={open}
      title={t('recordIn', { place: placeName(region) })}
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
      <Form form={form} layout="vertical" onFinish={save} initialValues={{ period }}>
        <Form.Item name="period" label={t('period')} rules={isNeeded}>
          <Select
            style={{ width: 200 }}
            options={periods.map((one) => ({ value: one, label: language === 'zh' ? periodInChinese(one) : one }))}
          />
        </Form.Item>
        <Form.Item name="value" label={t('observedValue', { unit: indicator.unit })} rules={isNeeded}>
          <InputNumber controls={false} style={{ width: 200 }} />
        </Form.Item>
        <Form.Item name="status" label={t('status')} rules={isNeeded}>
          <Radio.Group
            options={observationStatuses.map((status) => ({ value: status, label: words(`status.${status}`) }))}
          />
        </Form.Item>
        <Form.Item name="source" label={t('observedSource')} extra={t('observedSourceHint')} rules={isNeeded}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="why" label={t('why')} extra={t('whyHint')}>
          <Input maxLength={300} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
