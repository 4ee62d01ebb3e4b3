// The amount month by month.
import { useMemo } from 'react'
import { Chart } from '#web/kit/chart/Chart.tsx'
import type { ChartOption } from '#web/kit/chart/engine.ts'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { ContractStatistics } from '../../contract.ts'
import { amountIn, amountWords, growthPercent, unitFor } from './figures.ts'
import { statisticsTexts } from './texts.ts'

export function MonthChart({ statistics }: { statistics: ContractStatistics }) {
  const t = useTexts(statisticsTexts)
  const { from, to, total, before, groups } = statistics
  const unit = unitFor(statistics)
  const months = useMemo(() => groups.filter(({ by }) => by === 'month'), [groups])
  const option = useMemo<ChartOption>(
    () => ({
      color: ['#1b4b8a'],
      grid: { left: 48, right: 12, top: 16, bottom: 24 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: months.map(({ key }) => key) },
      yAxis: { type: 'value', min: 0, splitNumber: 3 },
      series: [
        {
          name: t('amount', { unit }),
          type: 'bar',
          barMaxWidth: 28,
          label: { show: months.length <= 12, position: 'top', fontSize: 11 },
          data: months.map(({ amount }) => amountIn(amount, unit)),
        },
      ],
    }),
    [months, unit, t],
  )
  const growth = growthPercent(total.amount, before.amount)
  const compared = growth === null ? '' : t(growth < 0 ? 'down' : 'up', { percent: Math.abs(growth) })
  return (
    <Chart
      title={t('monthFinding', { from, to, amount: amountWords(total.amount, unit), unit, growth: compared })}
      option={option}
      height={240}
      table={{
        columns: [t('period'), t('contracts'), t('amount', { unit }), t('technicalAmount', { unit })],
        rows: months.map(({ key, count, amount, technicalAmount }) => [
          key,
          number(count),
          amountWords(amount, unit),
          amountWords(technicalAmount, unit),
        ]),
      }}
    />
  )
}
