// Picks a commitment of the plan to be put on a list.
import { Modal, Select } from 'antd'
import { useState } from 'react'
import type { Problem } from '#web/api/problem.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { listCommitments } from '../contract.ts'
import { listTexts } from './list-texts.ts'

interface Props {
  planId: string
  open: boolean
  problem: Problem | null
  isSending: boolean
  onAdd: (commitmentId: string) => void
  onClose: () => void
}

export function AddToList({ planId, open, problem, isSending, onAdd, onClose }: Props) {
  const t = useTexts(listTexts)
  const kit = useTexts(kitTexts)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const search = useSettled(typed.trim(), 200)
  const { answer, isRefreshing } = useEndpoint(
    listCommitments,
    { planId, search: search || undefined, limit: 30 },
    { enabled: open, keepsLast: true },
  )
  return (
    <Modal
      open={open}
      title={t('addTitle')}
      width={620}
      okText={t('add')}
      cancelText={kit('cancel')}
      okButtonProps={{ disabled: chosen === undefined, loading: isSending }}
      onOk={() => chosen && onAdd(chosen)}
      onCancel={onClose}
      afterClose={() => {
        setTyped('')
        setChosen(undefined)
      }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Select
          autoFocus
          style={{ width: '100%' }}
          aria-label={t('addSearch')}
          placeholder={t('addSearch')}
          showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
          loading={isRefreshing}
          value={chosen ?? null}
          onChange={(next) => setChosen(next ?? undefined)}
          options={answer?.rows.map(({ id, no, text }) => ({ value: id, label: `${no} ${text}` })) ?? []}
        />
        <ProblemNotice problem={problem} />
      </div>
    </Modal>
  )
}
