// A step that happens to an entry on a day: a new name, another place, its end, its return.
import { App, DatePicker, Form, Input, Modal, Select } from 'antd'
import dayjs from 'dayjs'
import { useEffect, useState } from 'react'
import { hasEnded, type Register } from '#rules/define-register.ts'
import { inLanguage } from '#rules/field-words.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { RegionPicker } from '#web/kit/form/RegionPicker.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { changeStatus, type Entry, listEntries, moveEntry, readEntry, renameEntry } from '../../contract.ts'
import { entryTexts } from '../texts.ts'

export type Step = 'rename' | 'move' | 'close' | 'reopen'

interface Props {
  step: Step
  register: Register
  entry: Entry
  open: boolean
  onClose: () => void
}

export function EntryStep({ step, register, entry, open, onClose }: Props) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const changed = [readEntry, listEntries]
  const rename = useCommand(renameEntry, changed)
  const move = useCommand(moveEntry, changed)
  const change = useCommand(changeStatus, changed)
  const [value, setValue] = useState<string>()
  const [on, setOn] = useState(today)
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    if (!open) return
    setValue(undefined)
    setOn(today)
    setWhy('')
    setProblem(null)
  }, [open, today])

  const statuses = Object.entries(register.statuses).filter(
    ([status]) => hasEnded(register, status) === (step === 'close'),
  )
  const send = async () => {
    const shared = { register: register.id, entryId: entry.id, version: entry.version, on, why: why.trim() }
    setProblem(null)
    try {
      if (step === 'rename') await rename.carryOut({ ...shared, name: value?.trim() ?? '' })
      else if (step === 'move') await move.carryOut({ ...shared, region: value ?? '' })
      else await change.carryOut({ ...shared, status: value ?? '' })
      void message.success(t('saved'))
      onClose()
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const isComplete = (value?.trim() ?? '') !== '' && why.trim().length >= 2
  const id = `${step}-value`
  return (
    <Modal
      open={open}
      title={t(step)}
      okText={t(step)}
      cancelText={t('cancel')}
      okButtonProps={{
        disabled: !isComplete,
        danger: step === 'close',
        loading: rename.isSending || move.isSending || change.isSending,
      }}
      onOk={() => void send()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t(step === 'rename' ? 'newName' : step === 'move' ? 'newRegion' : 'newStatus')} htmlFor={id}>
          {step === 'rename' ? (
            <Input
              id={id}
              autoFocus
              maxLength={200}
              value={value ?? ''}
              onChange={({ target }) => setValue(target.value)}
            />
          ) : step === 'move' ? (
            <RegionPicker id={id} label={t('newRegion')} value={value} onChange={setValue} />
          ) : (
            <Select
              id={id}
              value={value ?? null}
              options={statuses.map(([status, { label }]) => ({ value: status, label: inLanguage(label, language) }))}
              onChange={(next: string) => setValue(next)}
            />
          )}
        </Form.Item>
        <Form.Item label={t('on')} htmlFor={`${step}-on`}>
          <DatePicker
            id={`${step}-on`}
            value={dayjs(on)}
            maxDate={dayjs(today)}
            allowClear={false}
            onChange={(day) => setOn(day?.format('YYYY-MM-DD') ?? today)}
          />
        </Form.Item>
        <Form.Item label={t('why')} htmlFor={`${step}-why`} help={t('whyHint')}>
          <Input id={`${step}-why`} maxLength={300} value={why} onChange={({ target }) => setWhy(target.value)} />
        </Form.Item>
      </Form>
      <ProblemNotice problem={problem} />
    </Modal>
  )
}
