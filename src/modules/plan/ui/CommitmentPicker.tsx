// Picks commitments of a plan by words, initials or number.
import { Select } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { listCommitments } from '../contract.ts'
import { planTexts } from './texts.ts'

/** With its number and words, so that the choice can be shown before the list is there. */
export interface ChosenCommitment {
  value: string
  label: string
}

interface Props {
  planId: string
  label: string
  value: readonly ChosenCommitment[]
  onChange: (chosen: ChosenCommitment[]) => void
  /** One commitment only. */
  single?: boolean
}

const offered = 30

export function CommitmentPicker({ planId, label, value, onChange, single = false }: Props) {
  const t = useTexts(planTexts)
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const { answer, isRefreshing } = useEndpoint(
    listCommitments,
    { planId, search: search || undefined, limit: offered },
    { keepsLast: true },
  )
  return (
    <Select
      {...(single ? {} : { mode: 'multiple' as const })}
      labelInValue
      allowClear
      style={{ width: '100%' }}
      aria-label={label}
      placeholder={t('search')}
      loading={isRefreshing}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      value={(single ? (value[0] ?? null) : [...value]) as never}
      options={answer?.rows.map(({ id, no, text }) => ({ value: id, label: `${no} ${text}` })) ?? []}
      notFoundContent={t('noMatch')}
      onChange={(next: unknown) => {
        setTyped('')
        const list = next === undefined || next === null ? [] : Array.isArray(next) ? next : [next]
        onChange((list as ChosenCommitment[]).map(({ value: id, label: words }) => ({ value: id, label: words })))
      }}
    />
  )
}
