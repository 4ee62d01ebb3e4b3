// The categories by amount, the largest first.
import { useMemo } from 'react'
import { Chart } from '#web/kit/chart/Chart.tsx'
import type { ChartOption } from '#web/kit/chart/engine.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type ContractStatistics, groupWords } from '../../contract.ts'
import { amountIn, amountWords, sharePercent, unitFor } from './figures.ts'
import { statisticsTexts } from './texts.ts'

export function CategoryChart({ statistics }: { statistics: ContractStatistics }) {
  const { groups, total } = statistics
  const unit = unitFor(statistics)
  const t = useTexts(statisticsTexts)
  const language = useLanguage()
  const categories = useMemo(
    () =>
      groups
        .filter(({ by }) => by === 'category')
        .map(({ key, ...figures }) => ({ name: groupWords('category', key, language), ...figures })),
    [groups, language],
  )
  const option = useMemo<ChartOption>(
    () => ({
      color: ['#4a7fc1'],
      grid: { left: 84, right: 64, top: 8, bottom: 24 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'value', min: 0, splitNumber: 3 },
      yAxis: { type: 'category', inverse: true, data: categories.map(({ name }) => name) },
      series: [
        {
          name: t('amount', { unit }),
          type: 'bar',
          barMaxWidth: 22,
          label: { show: true, position: 'right', fontSize: 12 },
          data: categories.map(({ amount }) => amountIn(amount, unit)),
        },
      ],
    }),
    [categories, unit, t],
  )
  const [largest] = categories
  if (!largest) return null
  return (
    <Chart
      title={t('categoryFinding', { name: largest.name, percent: sharePercent(largest.amount, total.amount) })}
      option={option}
      height={240}
      table={{
        columns: [t('group'), t('amount', { unit }), t('technicalAmount', { unit }), t('share')],
        rows: categories.map(({ name, amount, technicalAmount }) => [
          name,
          amountWords(amount, unit),
          amountWords(technicalAmount, unit),
          `${sharePercent(amount, total.amount)}%`,
        ]),
      }}
    />
  )
}
