// All indicators of a place and year: value, where it comes from, target, pace.
import { Button, Select } from 'antd'
import * as z from 'zod'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { RegionPicker } from '#web/kit/form/RegionPicker.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type FigureRow, findIndicator, listFigures, paceOf } from '../contract.ts'
import { collectionsAddress, indicatorAddress, publishedAddress } from './addresses.ts'
import { paceTones, percent, signedPercent, valueWords } from './figure-words.ts'
import { indicatorTexts } from './texts.ts'

const addressSchema = z.object({
  region: z.string().max(20).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
})

export function IndicatorsHome() {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const go = useGo()
  const [{ region, year }, change] = useAddress(addressSchema)
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(listFigures, { region, year }, { keepsLast: true })
  const shownYear = answer?.[0]?.period ?? year ?? ''
  const addressOf = ({ indicator }: FigureRow) =>
    indicatorAddress(indicator, {
      ...(region !== undefined && { region }),
      ...(year !== undefined && { period: year }),
    })
  const columns: Column<FigureRow>[] = [
    {
      key: 'indicator',
      title: t('indicator'),
      cell: (row) => (
        <AddressLink to={addressOf(row)}>
          {inLanguage(findIndicator(row.indicator)?.title ?? [row.indicator, row.indicator], language)}
        </AddressLink>
      ),
    },
    {
      key: 'value',
      title: t('value'),
      width: 110,
      align: 'right',
      cell: ({ indicator, value }) => (value === null ? '—' : valueWords(findIndicator(indicator) ?? {}, value)),
    },
    { key: 'unit', title: t('unit'), width: 76, cell: ({ unit }) => <span lang="zh-CN">{unit}</span> },
    { key: 'basis', title: t('basis'), width: 150, cell: (row) => <Basis row={row} /> },
    {
      key: 'target',
      title: t('target'),
      width: 100,
      align: 'right',
      cell: ({ indicator, target }) =>
        target ? <span title={target.source}>{valueWords(findIndicator(indicator) ?? {}, target.value)}</span> : '',
    },
    {
      key: 'attained',
      title: t('attained'),
      width: 84,
      align: 'right',
      cell: ({ pace }) => (pace?.attained == null ? '' : percent(pace.attained)),
    },
    { key: 'pace', title: t('pace'), width: 150, cell: (row) => <Pace row={row} /> },
    {
      key: 'growth',
      title: t('growth'),
      width: 90,
      align: 'right',
      cell: ({ previous }) => (previous?.growth == null ? '' : signedPercent(previous.growth)),
    },
    {
      key: 'warnings',
      title: t('warnings'),
      width: 70,
      align: 'right',
      cell: ({ warnings }) => {
        const told = warnings.filter(({ kind }) => kind !== 'demonstration')
        if (told.length === 0) return ''
        return <span title={told.map((one) => one[language]).join('\n')}>{told.length}</span>
      },
    },
  ]
  const isDemonstration = answer?.some(({ demonstration }) => demonstration > 0) ?? false
  return (
    <>
      <PageHeader
        title={t('indicators')}
        facts={isDemonstration && <StatusTag tone="wait">{t('demonstrationSome')}</StatusTag>}
        actions={
          <>
            <Button onClick={() => go(publishedAddress)}>{t('published')}</Button>
            <Button onClick={() => go(collectionsAddress)}>{t('collections')}</Button>
          </>
        }
      />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="indicators"
        label={t('indicators')}
        columns={columns}
        rows={answer}
        rowId={({ indicator }) => indicator}
        isRefreshing={isRefreshing}
        onOpen={(row) => go(addressOf(row))}
        filters={
          <>
            <YearPicker value={shownYear} onChange={(next) => change({ year: next })} />
            <RegionPicker label={t('place')} width={200} value={region} onChange={(next) => change({ region: next })} />
          </>
        }
        empty={null}
      />
    </>
  )
}

const firstYear = 2016

export function YearPicker({ value, onChange }: { value: string; onChange: (year: string) => void }) {
  const t = useTexts(indicatorTexts)
  const last = Math.max(new Date().getFullYear(), Number(value) || firstYear)
  const years = Array.from({ length: last - firstYear + 1 }, (_, index) => String(last - index))
  return (
    <Select
      aria-label={t('year')}
      style={{ width: 110 }}
      value={value === '' ? null : value}
      options={years.map((year) => ({ value: year, label: t('yearOf', { year }) }))}
      onChange={(next: string | null) => {
        if (next !== null) onChange(next)
      }}
    />
  )
}

function Basis({ row: { indicator, basis, reported } }: { row: FigureRow }) {
  const t = useTexts(indicatorTexts)
  if (findIndicator(indicator)?.source.from === 'composite') return <span>{t('composite')}</span>
  if (basis === null) return <span>{t('unknown')}</span>
  if (basis === 'reported' && reported)
    return (
      <span title={reported.source}>
        {t('basis.reported')}（{t(`status.${reported.status}`)}）
      </span>
    )
  return <span>{t(`basis.${basis}`)}</span>
}

export function Pace({ row }: { row: Pick<FigureRow, 'value' | 'pace' | 'target'> }) {
  const t = useTexts(indicatorTexts)
  const state = paceOf(row)
  return state && <StatusTag tone={paceTones[state]}>{t(state)}</StatusTag>
}
