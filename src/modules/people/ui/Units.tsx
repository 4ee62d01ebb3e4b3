// The tree of units: the department, its divisions, the bureaus of the cities and their counties.
import { Select } from 'antd'
import { useMemo, useState } from 'react'
import * as z from 'zod'
import { unitKinds } from '#kernel/unit.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { SearchField } from '#web/kit/SearchField.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { listUnits, type Unit } from '../contract.ts'
import { AdministrationHeader } from './AdministrationHeader.tsx'
import { administrationTexts } from './administration-texts.ts'
import styles from './Units.module.css'

const addressSchema = z.object({ search: z.string().max(50).optional(), kind: z.enum(unitKinds).optional() })

export function Units() {
  const t = useTexts(administrationTexts)
  const kit = useTexts(kitTexts)
  const [filter, narrow] = useAddress(addressSchema)
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(listUnits, filter, { keepsLast: true })
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const isNarrowed = filter.search !== undefined || filter.kind !== undefined
  const counties = useMemo(() => countiesOf(answer ?? []), [answer])
  const rows = isNarrowed
    ? answer
    : answer?.filter(({ kind, path }) => kind !== 'county' || unfolded.has(parentOf(path)))
  const toggle = (path: string) => {
    const next = new Set(unfolded)
    if (!next.delete(path)) next.add(path)
    setUnfolded(next)
  }
  const columns: Column<Unit>[] = [
    {
      key: 'name',
      title: t('unit'),
      width: 420,
      cell: ({ name, path }) => {
        const below = counties.get(path)
        return (
          <span style={{ paddingLeft: isNarrowed ? 0 : (path.split('/').length - 3) * 22 }}>
            {name}
            {!isNarrowed && below !== undefined && (
              <button
                type="button"
                className={styles['toggle']}
                aria-expanded={unfolded.has(path)}
                onClick={() => toggle(path)}
              >
                {unfolded.has(path) ? t('fold') : t('counties', { count: below })}
              </button>
            )}
          </span>
        )
      },
    },
    { key: 'shortName', title: t('shortName'), width: 180, cell: ({ shortName }) => shortName },
    { key: 'kind', title: t('kind'), width: 160, cell: ({ kind }) => kit(`unit.${kind}`) },
    { key: 'region', title: t('region'), cell: ({ region }) => region },
  ]
  return (
    <>
      <AdministrationHeader tab="units" />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="units"
        label={t('units')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        empty={<EmptyState title={t('noUnits')} next={t('noUnitsNext')} />}
        filters={
          <>
            <SearchField
              value={filter.search}
              placeholder={t('searchUnits')}
              onSearch={(search) => narrow({ search })}
            />
            <Select
              allowClear
              aria-label={t('kind')}
              placeholder={t('allKinds')}
              style={{ width: 150 }}
              value={filter.kind ?? null}
              onChange={(kind) => narrow({ kind: kind ?? undefined })}
              options={unitKinds.map((kind) => ({ value: kind, label: kit(`unit.${kind}`) }))}
            />
          </>
        }
        footer={<p className={styles['note']}>{t('unitNote')}</p>}
      />
    </>
  )
}

const parentOf = (path: string) => path.replace(/[^/]+\/$/, '')

function countiesOf(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, path } of units)
    if (kind === 'county') counts.set(parentOf(path), (counts.get(parentOf(path)) ?? 0) + 1)
  return counts
}
