// Statistics of registered technology contracts: the figures first, then by every grouping, each leading to its contracts.
import { App, Button, DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import * as z from 'zod'
import { daysOf, periodOf } from '#kernel/period.ts'
import { technologyContract } from '#policy/national/registers/technology-contract.ts'
import { inLanguage } from '#rules/field-words.ts'
import { save } from '#web/api/call.ts'
import { asProblem } from '#web/api/problem.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { RegionPicker } from '#web/kit/form/RegionPicker.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { exportContractStatistics, groupings, readContractStatistics } from '../../contract.ts'
import { registerAddress } from '../addresses.ts'
import { Demonstration } from '../Demonstration.tsx'
import { useRegisterTrail } from '../register-trail.ts'
import { CategoryChart } from './CategoryChart.tsx'
import styles from './ContractStatistics.module.css'
import { GroupTable } from './GroupTable.tsx'
import { Headlines } from './Headlines.tsx'
import { MonthChart } from './MonthChart.tsx'
import { statisticsTexts } from './texts.ts'

const addressSchema = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  region: z.string().max(20).optional(),
})

export function ContractStatisticsPage() {
  const t = useTexts(statisticsTexts)
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const [{ from = `${today.slice(0, 4)}-01-01`, to = today, region }, change] = useAddress(addressSchema)
  const asked = { from, to, region }
  const { answer, problem, readAgain } = useEndpoint(readContractStatistics, asked, { keepsLast: true })
  const trail = useRegisterTrail({
    title: inLanguage(technologyContract.title, useLanguage()),
    to: registerAddress(technologyContract.id),
  })
  const lastYear = String(Number(today.slice(0, 4)) - 1)
  const presets = [
    { label: t('thisYear'), value: span(`${today.slice(0, 4)}-01-01`, today) },
    { label: t('thisQuarter'), value: span(daysOf(periodOf(today, 'quarter')).first, today) },
    { label: t('lastYear'), value: span(`${lastYear}-01-01`, `${lastYear}-12-31`) },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        trail={trail}
        facts={<Demonstration count={answer?.demonstration ?? 0} />}
        actions={
          <Button
            onClick={() =>
              void save(exportContractStatistics, asked).catch((error) => void message.error(asProblem(error).message))
            }
          >
            {t('export')}
          </Button>
        }
      />
      <div className={styles['filters']}>
        <DatePicker.RangePicker
          aria-label={t('period')}
          allowClear={false}
          presets={presets}
          value={span(from, to)}
          onChange={(days) => days?.[0] && days[1] && change({ from: dayOf(days[0]), to: dayOf(days[1]) })}
        />
        <RegionPicker label={t('place')} width={240} value={region} onChange={(next) => change({ region: next })} />
      </div>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {answer && answer.total.count === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {answer && answer.total.count > 0 && (
        <div className={styles['page']}>
          <Headlines statistics={answer} />
          <div className={styles['charts']}>
            <MonthChart statistics={answer} />
            <CategoryChart statistics={answer} />
          </div>
          <div className={styles['tables']}>
            {groupings.map((by) => (
              <GroupTable key={by} by={by} statistics={answer} region={region} />
            ))}
          </div>
          <p className={styles['note']}>{t('note')}</p>
        </div>
      )}
    </>
  )
}

const span = (from: string, to: string): [Dayjs, Dayjs] => [dayjs(from), dayjs(to)]
const dayOf = (day: Dayjs) => day.format('YYYY-MM-DD')
