// The commitments by light over the year.
import { useMemo } from 'react'
import type { Light } from '#rules/light.ts'
import { Chart } from '#web/kit/chart/Chart.tsx'
import type { ChartOption } from '#web/kit/chart/engine.ts'
import { lightTexts } from '#web/kit/light-texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { Board } from '../../contract.ts'
import styles from './Board.module.css'
import { boardTexts } from './texts.ts'

const series: readonly { light: Light; colour: string }[] = [
  { light: 'done', colour: '#1f5f40' },
  { light: 'green', colour: '#3d9468' },
  { light: 'blue', colour: '#4a7fc1' },
  { light: 'grey', colour: '#b3bac4' },
  { light: 'yellow', colour: '#e0a92e' },
  { light: 'red', colour: '#b3261e' },
  { light: 'none', colour: '#e3e6ea' },
]
/** At most so many points: a year of days is more than a screen shows. */
const points = 120

export function TrendBlock({ trend }: { trend: Board['trend'] }) {
  const t = useTexts(boardTexts)
  const lights = useTexts(lightTexts)
  const days = useMemo(() => {
    const step = Math.max(1, Math.ceil(trend.length / points))
    return trend.filter((_, index) => (trend.length - 1 - index) % step === 0)
  }, [trend])
  const option = useMemo<ChartOption>(
    () => ({
      color: series.map(({ colour }) => colour),
      aria: { enabled: true, decal: { show: true } },
      grid: { left: 40, right: 12, top: 30, bottom: 24 },
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { fontSize: 12 } },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', boundaryGap: false, data: days.map(({ day }) => day.slice(5)) },
      yAxis: { type: 'value', min: 0, splitNumber: 3 },
      series: series.map(({ light }) => ({
        name: lights(`light.${light}`),
        type: 'line',
        stack: 'all',
        areaStyle: { opacity: 0.9 },
        lineStyle: { width: 0 },
        showSymbol: false,
        data: days.map(({ byLight }) => byLight[light] ?? 0),
      })),
    }),
    [days, lights],
  )
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 3) return null
  const late = ({ byLight }: Board['trend'][number]) => (byLight.red ?? 0) + (byLight.yellow ?? 0)
  return (
    <section className={styles['block']}>
      <Chart
        title={t('trendFinding', { from: first.day, first: late(first), last: late(last) })}
        option={option}
        height={220}
        table={{
          columns: [t('day'), ...series.map(({ light }) => lights(`light.${light}`))],
          rows: days.toReversed().map(({ day, byLight }) => [day, ...series.map(({ light }) => byLight[light] ?? 0)]),
        }}
      />
    </section>
  )
}
