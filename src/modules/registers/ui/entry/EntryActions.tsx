// What a person may do with an entry: correct it, and the steps that happen to it on a day.
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { Register } from '#rules/define-register.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Entry } from '../../contract.ts'
import { EntryForm } from '../EntryForm.tsx'
import { entryTexts } from '../texts.ts'
import { EntryStep, type Step } from './EntryStep.tsx'
import { MergeEntry } from './MergeEntry.tsx'

interface Props {
  register: Register
  entry: Entry
  onReveal: (why: string) => void
}

const steps: readonly Step[] = ['rename', 'move', 'close', 'reopen']

export function EntryActions({ register, entry, onReveal }: Props) {
  const t = useTexts(entryTexts)
  const [open, setOpen] = useState<Step | 'edit' | 'merge' | 'reveal' | null>(null)
  const may = (action: string) => entry.allowedActions.includes(action)
  const offered = steps.filter((step) => may(step) && (step !== 'move' || register.common.region !== undefined))
  const close = () => setOpen(null)
  const items = [
    ...offered.map((step) => ({ key: step, label: t(step), onClick: () => setOpen(step) })),
    ...(may('merge') ? [{ key: 'merge', label: t('merge'), onClick: () => setOpen('merge') }] : []),
  ]
  return (
    <>
      {entry.masked.length > 0 && may('read-sensitive') && (
        <Button onClick={() => setOpen('reveal')}>{t('reveal')}</Button>
      )}
      {items.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items }}>
          <Button>{t('more')}</Button>
        </Dropdown>
      )}
      {may('update') && (
        <Button type="primary" onClick={() => setOpen('edit')}>
          {t('edit')}
        </Button>
      )}
      <EntryForm register={register} entry={entry} open={open === 'edit'} onClose={close} />
      {offered.map((step) => (
        <EntryStep key={step} step={step} register={register} entry={entry} open={open === step} onClose={close} />
      ))}
      <MergeEntry register={register} entry={entry} open={open === 'merge'} onClose={close} />
      <ConfirmAction
        open={open === 'reveal'}
        title={t('reveal')}
        consequence={t('revealConsequence')}
        action={t('reveal')}
        asksReason
        onConfirm={(why) => {
          onReveal(why)
          close()
        }}
        onClose={close}
      />
    </>
  )
}
