// Month by month beside earlier years with target and forecast, and year by year.
import { useMemo } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { Chart } from '#web/kit/chart/Chart.tsx'
import type { ChartOption } from '#web/kit/chart/engine.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { type Figure, readCourse } from '../contract.ts'
import { valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { figureTexts, indicatorTexts } from './texts.ts'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1))
const accent = '#1b4b8a'
const greys = ['#c3c9d1', '#8d97a5']

export function CourseBlock({ indicator, region, period, figure }: Shown & { figure: Figure }) {
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const { answer: course } = useEndpoint(readCourse, { indicator: indicator.id, region, period }, { keepsLast: true })
  const { target, forecast } = figure
  const byMonth = useMemo<ChartOption>(() => {
    const years = course?.months ?? []
    const current = years.at(-1)
    const last = current?.values.findLastIndex((value) => value !== null) ?? -1
    const dashed =
      forecast && current && last >= 0 && last < 11
        ? months.map((_, index) =>
            index === last ? (current.values[last] ?? null) : index === 11 ? Math.round(forecast.value) : null,
          )
        : null
    return {
      grid: { left: 56, right: 70, top: 26, bottom: 24 },
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 8 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: months, boundaryGap: false },
      yAxis: { type: 'value', min: 0, splitNumber: 4 },
      series: [
        ...years.map(({ year, values }, index) => ({
          name: String(year),
          type: 'line',
          showSymbol: false,
          color: year === current?.year ? accent : (greys[index] ?? greys[0]),
          lineStyle: { width: year === current?.year ? 2.5 : 1.5 },
          data: values,
          ...(year === current?.year &&
            target && {
              markLine: {
                symbol: 'none',
                silent: true,
                lineStyle: { color: '#b3261e', type: 'solid' },
                label: { formatter: words('target'), color: '#b3261e' },
                data: [{ yAxis: target.value }],
              },
            }),
        })),
        ...(dashed
          ? [
              {
                name: `${current?.year} →`,
                type: 'line',
                showSymbol: false,
                connectNulls: true,
                color: accent,
                lineStyle: { type: 'dashed', width: 1.5 },
                data: dashed,
              },
            ]
          : []),
      ],
    }
  }, [course, target, forecast, words])
  const byYear = useMemo<ChartOption>(
    () => ({
      grid: { left: 56, right: 16, top: 12, bottom: 24 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: (course?.years ?? []).map((one) => one.period) },
      yAxis: { type: 'value', min: 0, splitNumber: 4 },
      series: [
        {
          type: 'bar',
          barMaxWidth: 34,
          color: accent,
          label: {
            show: true,
            position: 'top',
            formatter: ({ value }: { value: number }) => valueWords(indicator, value),
          },
          data: (course?.years ?? []).map(({ value }) => value),
        },
      ],
    }),
    [course, indicator],
  )
  if (!course) return null
  const [first, last] = [course.years[0], course.years.at(-1)]
  const told = (value: number | null | undefined) => (value == null ? '—' : valueWords(indicator, value))
  const current = course.months.at(-1)
  const before = course.months.at(-2)
  const come = current?.values.findLastIndex((value) => value !== null) ?? -1
  return (
    <>
      {current && come >= 0 && (
        <section className={styles['block']}>
          <Chart
            title={t('monthsFinding', {
              month: come + 1,
              value: told(current.values[come]),
              unit: indicator.unit,
              before: told(before?.values[come]),
            })}
            option={byMonth}
            height={240}
            table={{
              columns: [t('month'), ...course.months.map(({ year }) => String(year))],
              rows: months.map((month, index) => [month, ...course.months.map(({ values }) => told(values[index]))]),
            }}
            note={forecast && t(`method.${forecast.method}`, { years: forecast.years.join('、') })}
          />
        </section>
      )}
      {first && last && course.years.length > 1 && (
        <section className={styles['block']}>
          <Chart
            title={t('yearsFinding', {
              from: first.period,
              first: told(first.value),
              to: last.period,
              last: told(last.value),
              unit: indicator.unit,
            })}
            option={byYear}
            height={200}
            table={{
              columns: [words('year'), `${words('value')}（${indicator.unit}）`, words('target'), words('basis')],
              rows: course.years.map((one) => [
                one.period,
                told(one.value),
                one.target === null ? '' : told(one.target),
                words(`basis.${one.basis}`),
              ]),
            }}
          />
        </section>
      )}
    </>
  )
}
