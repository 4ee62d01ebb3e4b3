// The parts of a plan by light, and the dry run that says which of them turn.
import { Button, Select } from 'antd'
import { useState } from 'react'
import { lights } from '#rules/light.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { lightTexts } from '#web/kit/light-texts.ts'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { SearchField } from '#web/kit/SearchField.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listParts, partFilter, readPlan } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { supervisionTexts } from '../supervision/texts.ts'
import { ForecastDrawer } from './ForecastDrawer.tsx'
import { usePartColumns } from './part-columns.tsx'

const levels = [0, 1, 2, 3, 4] as const
const noFilter = Object.fromEntries(Object.keys(partFilter.shape).map((key) => [key, undefined]))

export function PartsPage() {
  const t = useTexts(supervisionTexts)
  const kit = useTexts(kitTexts)
  const names = useTexts(lightTexts)
  const go = useGo()
  const planId = usePlanId()
  const { filter, cursor, paging, narrow } = useListAddress(partFilter)
  const { light, unitId, level, system, search } = filter
  const list = useEndpoint(listParts, { planId, ...filter, cursor, limit: 100 }, { keepsLast: true })
  const { answer: plan } = useEndpoint(readPlan, { planId })
  const [isForecasting, setForecasting] = useState(false)
  const columns = usePartColumns()
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  const clear = () => narrow(noFilter)
  return (
    <SupervisionFrame tab="parts">
      <ProblemNotice problem={list.problem} onRetry={list.readAgain} />
      <DataTable
        name="parts"
        label={t('tab.parts')}
        columns={columns}
        rows={list.answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={list.isRefreshing}
        onOpen={({ commitmentId }) => go(commitmentAddress(commitmentId))}
        empty={
          <EmptyState title={t('noParts')} next={t('noPartsNext')}>
            <Button onClick={clear}>{kit('clearFilters')}</Button>
          </EmptyState>
        }
        filters={
          <>
            <SearchField
              value={search}
              placeholder={t('search')}
              width={150}
              onSearch={(words) => narrow({ search: words })}
            />
            <Select
              allowClear
              aria-label={t('light')}
              placeholder={t('allLights')}
              style={{ width: 136 }}
              value={light ?? null}
              onChange={(next) => narrow({ light: next ?? undefined })}
              options={lights.map((one) => ({ value: one, label: names(`light.${one}`) }))}
            />
            <UnitPicker
              single
              width={150}
              placeholder={t('unit')}
              value={unitId === undefined ? [] : [unitId]}
              onChange={([next]) => narrow({ unitId: next })}
            />
            <Select
              allowClear
              aria-label={t('level')}
              placeholder={t('allLevels')}
              style={{ width: 108 }}
              value={level ?? null}
              onChange={(next) => narrow({ level: next === undefined || next === null ? undefined : String(next) })}
              options={levels.map((one) => ({ value: one, label: t(`level.${one}`) }))}
            />
            <Select
              allowClear
              aria-label={t('allSystems')}
              placeholder={t('allSystems')}
              style={{ width: 160 }}
              value={system ?? null}
              onChange={(next) => narrow({ system: next ?? undefined })}
              options={plan?.systems.flatMap(({ name }) => (name === null ? [] : [{ value: name, label: name }])) ?? []}
            />
            {isNarrowed && (
              <Button type="link" style={{ padding: '0 4px' }} onClick={clear}>
                {kit('clearFilters')}
              </Button>
            )}
          </>
        }
        commands={<Button onClick={() => setForecasting(true)}>{t('forecast')}</Button>}
        footer={<Pager paging={paging} answer={list.answer} />}
      />
      <ForecastDrawer planId={planId} unitId={unitId} open={isForecasting} onClose={() => setForecasting(false)} />
    </SupervisionFrame>
  )
}
