// The plan as files: what is shown as a spreadsheet, the plan or a list as a document, and the edited spreadsheet back in.
import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { save } from '#web/api/call.ts'
import { asProblem } from '#web/api/problem.ts'
import { useAddress } from '#web/kit/address.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { commitmentFilter, exportDecomposition, exportList, exportPlan, type ListName, type Plan } from '../contract.ts'
import { ImportDecomposition } from './ImportDecomposition.tsx'
import { planTexts } from './texts.ts'

/** `list` is the tab at hand, null for all commitments. */
export function PlanFiles({ plan, list }: { plan: Plan; list: ListName | null }) {
  const t = useTexts(planTexts)
  const { modal } = App.useApp()
  const [filter] = useAddress(commitmentFilter)
  const [isSaving, setSaving] = useState(false)
  const [isImporting, setImporting] = useState(false)
  const planId = plan.id
  const keep = async (saving: () => Promise<void>) => {
    setSaving(true)
    try {
      await saving()
    } catch (error) {
      modal.error({ title: t('export'), content: <ProblemNotice problem={asProblem(error)} />, okText: t('close') })
    } finally {
      setSaving(false)
    }
  }
  const items = [
    {
      key: 'sheet',
      label: t('exportSheet'),
      onClick: () => void keep(() => save(exportDecomposition, { planId, ...filter })),
    },
    ...(list === null
      ? []
      : [{ key: 'list', label: t('exportList'), onClick: () => void keep(() => save(exportList, { planId, list })) }]),
    { key: 'plan', label: t('exportPlan'), onClick: () => void keep(() => save(exportPlan, { planId })) },
  ]
  return (
    <>
      {plan.allowedActions.includes('import') && <Button onClick={() => setImporting(true)}>{t('importSheet')}</Button>}
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
        <Button loading={isSaving} icon={<DownOutlined />} iconPlacement="end">
          {t('export')}
        </Button>
      </Dropdown>
      <ImportDecomposition planId={planId} open={isImporting} onClose={() => setImporting(false)} />
    </>
  )
}
