// Picks an entry of a register by name, initials or number; what is kept is its id.
import { Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { listEntries, readEntry } from '#modules/registers/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { formTexts } from './texts.ts'

interface Props {
  id?: string
  register: string
  value: string | undefined
  onChange: (entryId: string | undefined) => void
  onBlur?: () => void
  label: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

export function EntryPicker({ register, value, onChange, label, ...rest }: Props) {
  const t = useTexts(formTexts)
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const { answer, isRefreshing } = useEndpoint(
    listEntries,
    { register, search: search || undefined, limit: 20 },
    { keepsLast: true },
  )
  const { answer: chosen } = useEndpoint(
    readEntry,
    { register, entryId: value ?? '' },
    { enabled: value !== undefined },
  )
  const offered = (answer?.rows ?? []).map(({ id, name, key }) => ({
    value: id,
    label: key ? `${name}（${key}）` : name,
  }))
  return (
    <Select
      {...rest}
      labelInValue
      aria-label={label}
      allowClear
      loading={isRefreshing}
      placeholder={t('chooseEntry')}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      value={value === undefined ? null : { value, label: chosen?.name ?? value }}
      options={offered}
      notFoundContent={t('noMatch')}
      onChange={(next: { value: string; label: ReactNode } | null | undefined) => {
        setTyped('')
        onChange(next?.value)
      }}
    />
  )
}
