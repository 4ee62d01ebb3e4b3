// What the contracts cost each unit, month by month: the load on the counties stands in the light (基层减负).
import { Segmented, Switch } from 'antd'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { countyMinutesPerMonth } from '#policy/sichuan/supervision/burden.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { type Load, readLoad, readPlan } from '../../contract.ts'
import { supervisionAddress } from '../addresses.ts'
import styles from './Reporting.module.css'
import { reportingTexts } from './texts.ts'

type Unit = Load['units'][number]
type Month = Unit['months'][number]

const addressSchema = z.object({
  measure: z.enum(['minutes', 'reports']).optional(),
  counties: z.enum(['yes']).optional(),
})

export function LoadView({ planId, views }: { planId: string; views: ReactNode }) {
  const t = useTexts(reportingTexts)
  const go = useGo()
  const { today } = useSignedIn()
  const [{ measure = 'minutes', counties }, change] = useAddress(addressSchema)
  const { answer: plan } = useEndpoint(readPlan, { planId })
  const year = String(plan?.year ?? today.slice(0, 4))
  const { answer, problem, readAgain } = useEndpoint(readLoad, { planId, year }, { enabled: plan !== undefined })
  const units = answer?.units.filter(({ kind }) => counties === undefined || kind === 'county')
  const months = answer?.months ?? []
  const figure = (value: number) => (value === 0 ? '' : number(Math.round(value)))
  const columns: Column<Unit>[] = [
    { key: 'unit', title: t('unit'), cell: ({ name }) => <span title={name}>{name}</span> },
    ...months.map(
      (month, at): Column<Unit> => ({
        key: month,
        title: t('month', { month: Number(month.slice(5)) }),
        width: 66,
        align: 'right',
        cell: ({ kind, months: own }) => <Cell month={own[at]} isCounty={kind === 'county'} measure={measure} />,
      }),
    ),
    { key: 'total', title: t('total'), width: 84, align: 'right', cell: (unit) => figure(unit[measure]) },
  ]
  const sum = (of: (unit: Unit) => number) => figure((units ?? []).reduce((all, unit) => all + of(unit), 0))
  return (
    <>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <p className={styles['why']}>{t('loadWhy', { minutes: countyMinutesPerMonth })}</p>
      <DataTable
        name="load"
        label={t('load')}
        columns={columns}
        rows={units}
        rowId={({ unitId }) => unitId}
        onOpen={({ unitId }) => go(supervisionAddress(planId, 'reporting', { view: 'reports', unitId }))}
        empty={<EmptyState title={t('noLoad')} next={t('noLoadNext')} />}
        filters={
          <>
            {views}
            <Segmented
              aria-label={t('measure')}
              value={measure}
              onChange={(next) => change({ measure: next === 'minutes' ? undefined : next })}
              options={[
                { value: 'minutes', label: t('measure.minutes') },
                { value: 'reports', label: t('measure.reports') },
              ]}
            />
            <span className={styles['switch']}>
              <Switch
                size="small"
                aria-label={t('onlyCounties')}
                checked={counties === 'yes'}
                onChange={(isOn) => change({ counties: isOn ? 'yes' : undefined })}
              />
              {t('onlyCounties')}
            </span>
          </>
        }
        totals={{
          unit: t('allUnits'),
          ...Object.fromEntries(months.map((month, at) => [month, sum((unit) => unit.months[at]?.[measure] ?? 0)])),
          total: sum((unit) => unit[measure]),
        }}
      />
    </>
  )
}

interface CellProps {
  month: Month | undefined
  isCounty: boolean
  measure: 'minutes' | 'reports'
}

function Cell({ month, isCounty, measure }: CellProps) {
  const t = useTexts(reportingTexts)
  if (!month || month.reports === 0) return null
  const isOver = isCounty && month.minutes > countyMinutesPerMonth
  const words = t('loadCell', { reports: month.reports, minutes: Math.round(month.minutes) })
  return (
    <span
      className={isOver ? styles['over'] : undefined}
      title={isOver ? `${words} ${t('overLimit', { minutes: countyMinutesPerMonth })}` : words}
    >
      {isOver && <span aria-hidden="true">▲</span>}
      {number(Math.round(month[measure]))}
    </span>
  )
}
