// Records an entry, or corrects one: the form of its declaration in a drawer, every problem at its field.
import { App, Button, Drawer, Form, Input } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { inLanguage } from '#rules/field-words.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { askedFacts, useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { countEntries, createEntry, type Entry, listEntries, readEntry, updateEntry } from '../contract.ts'
import { entryAddress } from './addresses.ts'
import { entryTexts, registerTexts } from './texts.ts'

interface Props {
  register: Register
  /** Left out: a new one. */
  entry?: Entry
  open: boolean
  onClose: () => void
  onDone?: (entryId: string) => void
}

const nothing: Facts = {}

export function EntryForm({ register, entry, open, onClose, onDone }: Props) {
  const t = useTexts(entryTexts)
  const list = useTexts(registerTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const hidden = useMemo(() => new Set(entry?.masked), [entry?.masked])
  const form = useForm(register.fields, (entry?.facts as Facts | undefined) ?? nothing, hidden)
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const changed = [listEntries, countEntries, readEntry]
  const create = useCommand(createEntry, changed)
  const update = useCommand(updateEntry, changed)
  const { fill } = form
  useEffect(() => {
    if (!open) return
    fill((entry?.facts as Facts | undefined) ?? nothing)
    setWhy('')
    setAsked(false)
    setProblem(null)
  }, [open, entry, fill])

  const isReasonMissing = entry !== undefined && why.trim().length < 2
  const send = async (isAnother = false) => {
    setAsked(true)
    if (!form.check() || isReasonMissing) return
    const facts = askedFacts(register.fields, form.facts) as Entry['facts']
    setProblem(null)
    try {
      const done = entry
        ? await update.carryOut({
            register: register.id,
            entryId: entry.id,
            version: entry.version,
            facts,
            why: why.trim(),
          })
        : await create.carryOut({ register: register.id, facts, isAnother })
      void message.success(entry ? t('saved') : t('recorded'))
      onClose()
      onDone?.(done.id)
    } catch (error) {
      const found = asProblem(error)
      form.show(found.problems)
      setProblem(found.code === 'invalid-input' ? null : found)
    }
  }
  const isAlike = problem?.code === 'entry-alike'
  const title = entry
    ? t('editTitle', { name: entry.name })
    : list('createTitle', { entry: inLanguage(register.entry, language) })
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={title}
      size={760}
      destroyOnHidden
      footer={
        <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={create.isSending || update.isSending} onClick={() => void send()}>
            {t('save')}
          </Button>
        </div>
      }
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <ProblemNotice problem={problem} />
        {isAlike && (
          <div style={{ display: 'flex', gap: 12 }}>
            <AddressLink to={entryAddress(register.id, String(problem.details['entryId']))}>
              {t('openAlike')}
            </AddressLink>
            <Button size="small" onClick={() => void send(true)}>
              {t('recordAnyway')}
            </Button>
          </div>
        )}
        <SchemaForm
          fields={register.fields}
          form={form}
          hidden={hidden}
          {...(register.sections && { sections: register.sections })}
        />
        {entry && (
          <Form layout="vertical" component="div">
            <Form.Item
              label={t('why')}
              htmlFor="entry-why"
              validateStatus={isAsked && isReasonMissing ? 'error' : ''}
              help={t('whyHint')}
            >
              <Input id="entry-why" maxLength={300} value={why} onChange={({ target }) => setWhy(target.value)} />
            </Form.Item>
          </Form>
        )}
      </div>
    </Drawer>
  )
}
