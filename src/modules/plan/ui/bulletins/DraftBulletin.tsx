// Chooses the month or the year of which a bulletin is drafted from the records.
import { Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { periodInChinese, periodOf, previousPeriod } from '#kernel/period.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type BulletinSummary, draftBulletin, listBulletins, readPlan } from '../../contract.ts'
import { periodsOffered } from './periods-offered.ts'
import { bulletinTexts } from './texts.ts'

interface Props {
  planId: string
  existing: readonly BulletinSummary[]
  onDone: (bulletinId: string) => void
  onClose: () => void
}

export function DraftBulletin({ planId, existing, onDone, onClose }: Props) {
  const t = useTexts(bulletinTexts)
  const kit = useTexts(kitTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  const { answer: plan } = useEndpoint(readPlan, { planId })
  const draft = useCommand(draftBulletin, [listBulletins])
  const [chosen, setChosen] = useState<string>()
  const offered = plan ? periodsOffered(plan.year ?? Number(today.slice(0, 4)), today) : []
  const lastMonth = previousPeriod(periodOf(today, 'month'))
  const period = chosen ?? offered.find((one) => one === lastMonth) ?? offered[0]
  const nameOf = (one: string) => {
    const title = language === 'zh' ? periodInChinese(one) : one
    return existing.some((bulletin) => bulletin.period === one) ? t('drafted', { title }) : title
  }
  return (
    <Modal
      open
      title={t('draft')}
      okText={t('draftNow')}
      cancelText={kit('cancel')}
      okButtonProps={{ disabled: period === undefined, loading: draft.isSending }}
      onOk={() => period !== undefined && draft.send({ planId, period }, ({ id }) => onDone(id))}
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('period')} htmlFor="bulletin-period" help={t('draftHint')}>
          <Select
            id="bulletin-period"
            value={period ?? null}
            onChange={(next) => setChosen(next ?? undefined)}
            options={offered.map((one) => ({ value: one, label: nameOf(one) }))}
          />
        </Form.Item>
        <ProblemNotice problem={draft.problem} />
      </Form>
    </Modal>
  )
}
