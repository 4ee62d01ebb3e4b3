// Picks units by name or pinyin initials: 川, 绵阳, my.
import { Select } from 'antd'
import { useState } from 'react'
import { listUnits, type Unit } from '#modules/people/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { kitTexts } from './texts.ts'

interface Props {
  id?: string
  value?: readonly string[]
  onChange?: (unitIds: string[]) => void
  /** One unit only. */
  single?: boolean
  placeholder?: string
  label?: string
  allowClear?: boolean
  width?: number | string
  /** Known names of the units already chosen, shown until the list is there. */
  known?: readonly Pick<Unit, 'id' | 'name'>[]
}

export function UnitPicker({ id, value = [], onChange, single = false, width = '100%', known = [], ...rest }: Props) {
  const t = useTexts(kitTexts)
  const [search, setSearch] = useState('')
  const { answer: found, isRefreshing } = useEndpoint(
    listUnits,
    { search: search.trim() || undefined },
    { keepsLast: true },
  )
  const { answer: all = [] } = useEndpoint(listUnits, { search: undefined })
  const options = (found ?? []).map((unit) => ({
    value: unit.id,
    label: unit.name,
    kind: t(`unit.${unit.kind}`),
  }))
  const labels = new Map([...known, ...all].map((unit) => [unit.id, unit.name]))
  const chosen = value.map((unitId) => ({ value: unitId, label: labels.get(unitId) ?? unitId }))
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(single ? {} : { mode: 'multiple' as const })}
      labelInValue
      style={{ width }}
      aria-label={rest.label ?? rest.placeholder ?? t('unitPlaceholder')}
      placeholder={rest.placeholder ?? t('unitPlaceholder')}
      allowClear={rest.allowClear ?? true}
      loading={isRefreshing}
      showSearch={{ filterOption: false, searchValue: search, onSearch: setSearch }}
      value={(single ? (chosen[0] ?? null) : chosen) as never}
      options={options}
      optionRender={({ data }) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
          {data.label}
          <span style={{ color: 'var(--soft)', fontSize: 12 }}>{data.kind}</span>
        </span>
      )}
      notFoundContent={t('noUnit')}
      onChange={(next: unknown) => {
        setSearch('')
        const list = (next === undefined || next === null ? [] : Array.isArray(next) ? next : [next]) as {
          value: string
        }[]
        onChange?.(list.map((one) => one.value))
      }}
    />
  )
}
