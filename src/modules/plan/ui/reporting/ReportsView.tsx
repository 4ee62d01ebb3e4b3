// The reports of a plan by contract, period, state and unit; each opens beside the list.
import { Button, Drawer, Select } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import * as z from 'zod'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listContracts, listReports, type Report, reportStates } from '../../contract.ts'
import { periodsAsked } from './periods-asked.ts'
import styles from './Reporting.module.css'
import { ReportPanel } from './ReportPanel.tsx'
import { reportTones } from './report-tones.ts'
import { reportingTexts } from './texts.ts'

const addressSchema = z.object({
  contractId: z.uuid().optional(),
  period: z.string().max(10).optional(),
  state: z.enum(reportStates).optional(),
  unitId: z.uuid().optional(),
})
const noFilter = { contractId: undefined, period: undefined, state: undefined, unitId: undefined }

export function ReportsView({ planId, views }: { planId: string; views: ReactNode }) {
  const t = useTexts(reportingTexts)
  const kit = useTexts(kitTexts)
  const { today } = useSignedIn()
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  const { contractId, period, state, unitId } = filter
  const list = useEndpoint(listReports, { planId, ...filter, cursor, limit: 100 }, { keepsLast: true })
  const { answer: contracts = [] } = useEndpoint(listContracts, { planId })
  const periods = useMemo(() => periodsAsked(contracts, today), [contracts, today])
  const [openId, setOpenId] = useState<string>()
  const columns = useReportColumns()
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  const clear = () => narrow(noFilter)
  return (
    <>
      <ProblemNotice problem={list.problem} onRetry={list.readAgain} />
      <DataTable
        name="reports"
        label={t('reports')}
        columns={columns}
        rows={list.answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={list.isRefreshing}
        onOpen={({ id }) => setOpenId(id)}
        empty={
          <EmptyState title={t('noReports')} next={t('noReportsNext')}>
            {isNarrowed && <Button onClick={clear}>{kit('clearFilters')}</Button>}
          </EmptyState>
        }
        filters={
          <>
            {views}
            <Select
              allowClear
              aria-label={t('contract')}
              placeholder={t('allContracts')}
              style={{ width: 140 }}
              value={contractId ?? null}
              onChange={(next) => narrow({ contractId: next ?? undefined })}
              options={contracts.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Select
              allowClear
              aria-label={t('period')}
              placeholder={t('allPeriods')}
              style={{ width: 116 }}
              value={period ?? null}
              onChange={(next) => narrow({ period: next ?? undefined })}
              options={periods.map((one) => ({ value: one, label: one }))}
            />
            <Select
              allowClear
              aria-label={t('state')}
              placeholder={t('allStates')}
              style={{ width: 112 }}
              value={state ?? null}
              onChange={(next) => narrow({ state: next ?? undefined })}
              options={reportStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
            />
            <UnitPicker
              single
              width={160}
              placeholder={t('unit')}
              value={unitId === undefined ? [] : [unitId]}
              onChange={([next]) => narrow({ unitId: next })}
            />
            {isNarrowed && (
              <Button type="link" style={{ padding: '0 4px' }} onClick={clear}>
                {kit('clearFilters')}
              </Button>
            )}
          </>
        }
        footer={<Pager paging={paging} answer={list.answer} />}
      />
      <Drawer
        open={openId !== undefined}
        onClose={() => setOpenId(undefined)}
        size={560}
        title={t('report')}
        destroyOnHidden
      >
        {openId !== undefined && <ReportPanel reportId={openId} onDone={() => setOpenId(undefined)} />}
      </Drawer>
    </>
  )
}

function useReportColumns(): Column<Report>[] {
  const t = useTexts(reportingTexts)
  const language = useLanguage()
  const figure = ({ reached, claimed, target }: Report) => {
    if (reached !== null && target !== null)
      return quantityWords({ ...target, value: reached, comparator: 'eq' }, language)
    return claimed === null ? '' : `${claimed}%`
  }
  return [
    { key: 'no', title: t('no'), width: 84, cell: ({ partNo }) => partNo },
    {
      key: 'task',
      title: t('task'),
      isHeading: true,
      cell: ({ partTitle }) => (
        <span lang="zh-CN" title={partTitle}>
          {partTitle}
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('unit'),
      width: 180,
      cell: ({ unitName }) => <span title={unitName}>{unitName}</span>,
    },
    { key: 'period', title: t('period'), width: 90, cell: ({ period }) => period },
    {
      key: 'state',
      title: t('state'),
      width: 140,
      cell: ({ state, isLate }) => (
        <>
          <StatusTag tone={reportTones[state]}>{t(`state.${state}`)}</StatusTag>{' '}
          {isLate && <span className={styles['soft']}>{t('late')}</span>}
        </>
      ),
    },
    { key: 'figure', title: t('figure'), width: 110, align: 'right', cell: figure },
    { key: 'due', title: t('dueOn'), width: 96, cell: ({ dueOn }) => dueOn },
    {
      key: 'submitted',
      title: t('submittedBy'),
      width: 230,
      cell: ({ submittedBy, submittedAt }) =>
        submittedAt && <span title={submittedBy ?? ''}>{`${dayAndTime(submittedAt)} ${submittedBy}`}</span>,
    },
    {
      key: 'contract',
      title: t('contract'),
      width: 120,
      hiddenAtFirst: true,
      cell: ({ contractName }) => contractName,
    },
    {
      key: 'narrative',
      title: t('narrative'),
      width: 240,
      hiddenAtFirst: true,
      cell: ({ narrative }) => <span title={narrative ?? ''}>{narrative}</span>,
    },
  ]
}
