// Convenes a panel: day, place, members with their chair, and the agenda.
import { DatePicker, Form, Input, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type CaseReview, convenePanel, listPanels, listReviewers } from '../contract.ts'
import { panelTexts } from './panel-texts.ts'
import styles from './Reviews.module.css'

interface Props {
  callId: string
  least: number
  ready: readonly CaseReview[]
  onClose: () => void
}

export function ConvenePanel({ callId, least, ready, onClose }: Props) {
  const t = useTexts(panelTexts)
  const { today } = useSignedIn()
  const { answer: experts = [] } = useEndpoint(listReviewers, {})
  const convene = useCommand(convenePanel, [listPanels])
  const [title, setTitle] = useState('')
  const [heldOn, setHeldOn] = useState<Dayjs>(dayjs(today))
  const [place, setPlace] = useState('')
  const [memberIds, setMemberIds] = useState<string[]>([])
  const [chairId, setChairId] = useState<string>()
  const [agenda, setAgenda] = useState(() => ready.map(({ applicationId }) => applicationId))
  const seats = experts
    .filter(({ isVerified }) => isVerified)
    .map(({ accountId, name, unitName }) => ({ value: accountId, label: `${name} · ${unitName}` }))
  const chair = chairId !== undefined && memberIds.includes(chairId) ? chairId : undefined
  const isComplete =
    title.trim().length >= 4 && place.trim().length >= 2 && memberIds.length >= least && agenda.length > 0
  return (
    <Modal
      open
      width={720}
      title={t('convene')}
      okText={t('convene')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !isComplete || chair === undefined, loading: convene.isSending }}
      onOk={() =>
        chair !== undefined &&
        convene.send(
          {
            callId,
            title: title.trim(),
            heldOn: heldOn.format('YYYY-MM-DD'),
            place: place.trim(),
            memberIds,
            chairId: chair,
            applicationIds: agenda,
          },
          onClose,
        )
      }
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('conveneHint', { least })}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('title')} htmlFor="panel-title">
          <Input id="panel-title" maxLength={120} value={title} onChange={({ target }) => setTitle(target.value)} />
        </Form.Item>
        <Form.Item label={t('heldOn')} htmlFor="panel-day">
          <DatePicker
            id="panel-day"
            allowClear={false}
            value={heldOn}
            onChange={(next) => {
              if (next) setHeldOn(next)
            }}
          />
        </Form.Item>
        <Form.Item label={t('place')} htmlFor="panel-place">
          <Input id="panel-place" maxLength={120} value={place} onChange={({ target }) => setPlace(target.value)} />
        </Form.Item>
        <Form.Item label={t('members')} htmlFor="panel-members">
          <Select
            id="panel-members"
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={memberIds}
            options={seats}
            onChange={(next: string[]) => setMemberIds(next)}
          />
        </Form.Item>
        <Form.Item label={t('chair')} htmlFor="panel-chair">
          <Select
            id="panel-chair"
            value={chair ?? null}
            options={seats.filter(({ value }) => memberIds.includes(value))}
            onChange={(next: string) => setChairId(next)}
          />
        </Form.Item>
        <Form.Item label={t('agenda')} htmlFor="panel-agenda">
          <Select
            id="panel-agenda"
            mode="multiple"
            value={agenda}
            options={ready.map(({ applicationId, title: label }) => ({ value: applicationId, label }))}
            onChange={(next: string[]) => setAgenda(next)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={convene.problem} />
    </Modal>
  )
}
