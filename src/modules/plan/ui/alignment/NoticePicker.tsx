// Picks a stored notice by its title.
import { Select } from 'antd'
import { useState } from 'react'
import { listNotices } from '#modules/notices/contract.ts'
import { noticeAddress } from '#modules/notices/ui/screens.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { planTexts } from '../texts.ts'
import styles from './Alignment.module.css'

const offered = 50

export const useMayImport = () =>
  useEndpoint(listNotices, { limit: offered }).answer?.allowedActions.includes('import') ?? false

interface Props {
  label: string
  noticeId: string | undefined
  onChange: (noticeId: string | undefined) => void
}

export function NoticePicker({ label, noticeId, onChange }: Props) {
  const t = useTexts(planTexts)
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const { answer, isRefreshing } = useEndpoint(
    listNotices,
    { search: search || undefined, limit: offered },
    { keepsLast: true },
  )
  return (
    <div className={styles['picker']}>
      <span className={styles['label']}>
        {label}
        {noticeId !== undefined && <AddressLink to={noticeAddress(noticeId)}>{t('source')}</AddressLink>}
      </span>
      <Select
        allowClear
        aria-label={label}
        style={{ width: '100%' }}
        loading={isRefreshing}
        showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
        value={noticeId ?? null}
        onChange={(next) => {
          setTyped('')
          onChange(next ?? undefined)
        }}
        options={
          answer?.rows.map(({ id, title, issuer, docNumber }) => ({
            value: id,
            label: [title, docNumber ?? issuer].filter(Boolean).join(' '),
          })) ?? []
        }
      />
    </div>
  )
}
