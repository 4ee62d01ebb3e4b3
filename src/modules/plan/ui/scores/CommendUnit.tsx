// Commends a unit: for a task of its own or below it, with the reason; the point stands in its score at once.
import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { scoreRules } from '#policy/sichuan/supervision/scoring.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { commendUnit, listParts, listScores, type UnitScore } from '../../contract.ts'
import { scoreTexts } from './texts.ts'

const shortest = 4
const offered = 50

interface Props {
  planId: string
  units: readonly UnitScore[]
  /** Chosen before. */
  unitId: string | undefined
  onDone: (unitId: string) => void
  onClose: () => void
}

export function CommendUnit({ planId, units, unitId: chosen, onDone, onClose }: Props) {
  const t = useTexts(scoreTexts)
  const kit = useTexts(kitTexts)
  const { message } = App.useApp()
  const [unitId, setUnitId] = useState(chosen)
  const [partId, setPartId] = useState<string>()
  const [why, setWhy] = useState('')
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const parts = useEndpoint(
    listParts,
    { planId, unitId, search: search || undefined, limit: offered },
    { enabled: unitId !== undefined, keepsLast: true },
  )
  const commend = useCommand(commendUnit, [listScores])
  const isReady = unitId !== undefined && partId !== undefined && why.trim().length >= shortest
  const send = () => {
    if (!isReady) return
    commend.send({ planId, unitId, partId, why: why.trim() }, () => {
      void message.success(t('commended'))
      onDone(unitId)
    })
  }
  return (
    <Modal
      open
      title={t('commend')}
      okText={t('commendBy', { points: scoreRules.commendation.points })}
      cancelText={kit('cancel')}
      okButtonProps={{ disabled: !isReady, loading: commend.isSending }}
      onOk={send}
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('unit')} htmlFor="commend-unit">
          <Select
            id="commend-unit"
            showSearch={{ optionFilterProp: 'label' }}
            value={unitId ?? null}
            onChange={(next) => {
              setUnitId(next ?? undefined)
              setPartId(undefined)
            }}
            options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
          />
        </Form.Item>
        <Form.Item label={t('commendPart')} htmlFor="commend-part">
          <Select
            id="commend-part"
            disabled={unitId === undefined}
            showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
            loading={parts.isRefreshing}
            value={partId ?? null}
            onChange={(next) => {
              setTyped('')
              setPartId(next ?? undefined)
            }}
            options={parts.answer?.rows.map(({ id, no, title }) => ({ value: id, label: `${no} ${title}` })) ?? []}
          />
        </Form.Item>
        <Form.Item label={t('commendWhy')} htmlFor="commend-why">
          <Input.TextArea
            id="commend-why"
            rows={3}
            maxLength={300}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        </Form.Item>
        <ProblemNotice problem={commend.problem} />
      </Form>
    </Modal>
  )
}
