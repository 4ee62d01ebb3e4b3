// Finds the entry that is the same, shows where the two differ, and makes them one.
import { App, DatePicker, Form, Input, Modal, Radio } from 'antd'
import dayjs from 'dayjs'
import { useEffect, useState } from 'react'
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EntryPicker } from '#web/kit/form/EntryPicker.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type Entry, listDuplicates, listEntries, mergeEntries, readEntry } from '../../contract.ts'
import styles from '../Registers.module.css'
import { entryTexts } from '../texts.ts'

interface Props {
  register: Register
  entry: Entry
  open: boolean
  onClose: () => void
}

export function MergeEntry({ register, entry, open, onClose }: Props) {
  const t = useTexts(entryTexts)
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const which = { register: register.id, entryId: entry.id }
  const { answer: likely = [] } = useEndpoint(listDuplicates, which, { enabled: open })
  const [otherId, setOtherId] = useState<string>()
  const { answer: other } = useEndpoint(
    readEntry,
    { register: register.id, entryId: otherId ?? '' },
    { enabled: otherId !== undefined },
  )
  const [take, setTake] = useState<readonly string[]>([])
  const [kind, setKind] = useState<'duplicate' | 'merger'>('duplicate')
  const [on, setOn] = useState(today)
  const [why, setWhy] = useState('')
  const merge = useCommand(mergeEntries, [readEntry, listEntries, listDuplicates])
  const { forgetProblem } = merge
  useEffect(() => {
    if (!open) return
    setOtherId(undefined)
    setTake([])
    setWhy('')
  }, [open])
  const close = () => {
    forgetProblem()
    onClose()
  }
  const send = () =>
    other &&
    merge.send(
      {
        ...which,
        version: entry.version,
        mergedId: other.id,
        mergedVersion: other.version,
        kind,
        on,
        why: why.trim(),
        take: [...take],
      },
      () => {
        void message.success(t('merged'))
        close()
      },
    )
  return (
    <Modal
      open={open}
      width={720}
      title={t('mergeTitle', { name: entry.name })}
      okText={t('mergeNow')}
      cancelText={t('cancel')}
      okButtonProps={{
        disabled: !other || other.id === entry.id || why.trim().length < 2,
        danger: true,
        loading: merge.isSending,
      }}
      onOk={send}
      onCancel={close}
      destroyOnHidden
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <p>{t('mergeHint')}</p>
        {likely.length > 0 ? (
          <Radio.Group
            aria-label={t('likely')}
            value={otherId ?? null}
            options={likely.map(({ id, name, key }) => ({ value: id, label: `${name}${key ? `（${key}）` : ''}` }))}
            onChange={({ target }) => setOtherId(target.value as string)}
          />
        ) : (
          <p>{t('noLikely')}</p>
        )}
        <EntryPicker
          register={register.id}
          label={t('mergeTitle', { name: entry.name })}
          value={otherId}
          onChange={setOtherId}
        />
        {other && other.id !== entry.id && (
          <Differences register={register} ours={entry} theirs={other} take={take} onTake={setTake} />
        )}
        <Form layout="inline" component="div">
          <Form.Item label={t('mergeKind')}>
            <Radio.Group
              value={kind}
              options={[
                { value: 'duplicate', label: t('link.duplicate') },
                { value: 'merger', label: t('link.merger') },
              ]}
              onChange={({ target }) => setKind(target.value as typeof kind)}
            />
          </Form.Item>
          <Form.Item label={t('on')} htmlFor="merge-on">
            <DatePicker
              id="merge-on"
              value={dayjs(on)}
              maxDate={dayjs(today)}
              allowClear={false}
              onChange={(day) => setOn(day?.format('YYYY-MM-DD') ?? today)}
            />
          </Form.Item>
        </Form>
        <Form layout="vertical" component="div">
          <Form.Item label={t('why')} htmlFor="merge-why" help={t('whyHint')}>
            <Input id="merge-why" maxLength={300} value={why} onChange={({ target }) => setWhy(target.value)} />
          </Form.Item>
        </Form>
        <ProblemNotice problem={merge.problem} />
      </div>
    </Modal>
  )
}

interface DifferencesProps {
  register: Register
  ours: Entry
  theirs: Entry
  take: readonly string[]
  onTake: (take: readonly string[]) => void
}

/** Blanks of ours are filled in any case; only what both say differently is asked. */
function Differences({ register, ours, theirs, take, onTake }: DifferencesProps) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  const keyField = register.key.kind === 'number' ? undefined : register.key.field
  const names = Object.keys(register.fields).filter(
    (name) =>
      name !== keyField &&
      name in ours.facts &&
      name in theirs.facts &&
      JSON.stringify(ours.facts[name]) !== JSON.stringify(theirs.facts[name]),
  )
  if (names.length === 0) return null
  const choose = (name: string, isTheirs: boolean) =>
    onTake(isTheirs ? [...take, name] : take.filter((one) => one !== name))
  return (
    <table className={styles['differences']}>
      <caption style={{ textAlign: 'left' }}>{t('fieldsDiffer')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('keepOurs')}</th>
          <th scope="col">{t('takeTheirs')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const field = register.fields[name]
          if (!field) return null
          const label = inLanguage(field.label, language)
          const said = (entry: Entry) => valueWords(field, entry.facts[name] as FactValue, language, placeName)
          return (
            <tr key={name}>
              <th scope="row">{label}</th>
              {[false, true].map((isTheirs) => (
                <td key={String(isTheirs)}>
                  <Radio checked={take.includes(name) === isTheirs} onChange={() => choose(name, isTheirs)}>
                    {said(isTheirs ? theirs : ours)}
                  </Radio>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
