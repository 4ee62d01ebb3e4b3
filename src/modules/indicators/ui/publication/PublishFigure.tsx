// Asks before a figure is published: its status, and the reason where it was published before.
import { App, Form, Input, Modal, Radio } from 'antd'
import type { Indicator } from '#rules/define-indicator.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  type Figure,
  listOpenFigures,
  type ObservationStatus,
  observationStatuses,
  publishFigure,
  readFigure,
  readPublications,
} from '../../contract.ts'
import { valueWords } from '../figure-words.ts'
import { figureTexts, indicatorTexts } from '../texts.ts'
import { publicationTexts } from './texts.ts'

interface Props {
  indicator: Indicator
  figure: Figure
  /** How many were published before. */
  versions: number
  open: boolean
  onClose: () => void
}

interface Draft {
  status: ObservationStatus
  why?: string
}

export function PublishFigure({ indicator, figure, versions, open, onClose }: Props) {
  const t = useTexts(publicationTexts)
  const form = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const { message } = App.useApp()
  const [draft] = Form.useForm<Draft>()
  const command = useCommand(publishFigure, [readPublications, readFigure, listOpenFigures])
  const { region, period, value, reported, basis } = figure
  const isAgain = versions > 0
  const send = ({ status, why }: Draft) =>
    command.send(
      { indicator: indicator.id, region, period, status, value: value ?? 0, seen: versions, ...(isAgain && { why }) },
      () => {
        void message.success(t('done'))
        onClose()
      },
    )
  const isNeeded = [{ required: true, message: form('needed') }]
  return (
    <Modal
      open={open}
      title={t(isAgain ? 'publishAgain' : 'publish')}
      okText={t(isAgain ? 'publishAgain' : 'publish')}
      cancelText={form('cancel')}
      okButtonProps={{ loading: command.isSending }}
      onOk={() => draft.submit()}
      onCancel={onClose}
      afterClose={() => {
        draft.resetFields()
        command.forgetProblem()
      }}
      destroyOnHidden
    >
      <p>{t('consequence', { value: valueWords(indicator, value ?? 0), unit: indicator.unit })}</p>
      <ProblemNotice problem={command.problem} />
      <Form
        form={draft}
        layout="vertical"
        onFinish={send}
        initialValues={{ status: basis === 'reported' ? reported?.status : undefined }}
      >
        <Form.Item name="status" label={words('statusTitle')} rules={isNeeded}>
          <Radio.Group
            options={observationStatuses.map((status) => ({ value: status, label: words(`status.${status}`) }))}
          />
        </Form.Item>
        {isAgain && (
          <Form.Item name="why" label={t('why')} rules={isNeeded}>
            <Input maxLength={300} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
