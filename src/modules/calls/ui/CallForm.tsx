// Drafts a call, or edits one that is not published: programme, window, what the law leaves to be announced.
import { App, Button, DatePicker, Drawer, Form, Input, InputNumber, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect, useMemo, useState } from 'react'
import { listUnits } from '#modules/people/contract.ts'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type Call, draftCall, editCall, listCalls, readCall } from '../contract.ts'
import { announcedFields, factsOf, givenOf } from './announced-fields.ts'
import { callTexts } from './texts.ts'

interface Props {
  /** Left out: a new one. */
  call?: Call
  open: boolean
  onClose: () => void
  onDone?: (callId: string) => void
}

/** Of an edition not chosen yet. */
const none = { parameters: {} }
const yuan10000 = 1_000_000

export function CallForm({ call, open, onClose, onDone }: Props) {
  const t = useTexts(callTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const { today, account } = useSignedIn()
  const { answer: units = [] } = useEndpoint(listUnits, {})
  const [programme, setProgramme] = useState<string>()
  const [title, setTitle] = useState('')
  const [unitId, setUnitId] = useState<string>()
  const [window, setWindow] = useState<[Dayjs, Dayjs] | null>(null)
  const [budget, setBudget] = useState<number | null>(null)
  const [quota, setQuota] = useState<number | null>(null)
  const [guide, setGuide] = useState('')
  const [template, setTemplate] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const changed = [listCalls, readCall]
  const draft = useCommand(draftCall, changed)
  const edit = useCommand(editCall, changed)
  const opensOn = window?.[0].format('YYYY-MM-DD') ?? today
  const edition = useMemo(
    () => (programme === undefined ? none : (programmes.findInForce(programme, opensOn) ?? none)),
    [programme, opensOn],
  )
  const fields = useMemo(() => announcedFields(edition), [edition])
  const form = useForm(fields, {})
  const { fill } = form
  useEffect(() => {
    if (!open) return
    const begin = dayjs(`${today}T09:00:00+08:00`)
    setProgramme(call?.edition.split('@')[0])
    setTitle(call?.title ?? '')
    setUnitId(call?.unitId ?? (account.unit.kind === 'division' ? account.unit.id : undefined))
    setWindow(call ? [dayjs(call.opensAt), dayjs(call.closesAt)] : [begin, begin.add(30, 'day').hour(17)])
    setBudget(call?.budget ?? null)
    setQuota(call?.quota ?? null)
    setGuide(call?.guide ?? '')
    setTemplate(call?.template ?? '')
    setProblem(null)
    fill(call ? factsOf(programmes.getEdition(call.edition), call.given) : {})
  }, [open, call, today, account, fill])

  const listed = [...new Map(programmes.all.map((one) => [one.id, one])).values()]
  const isComplete = programme !== undefined && title.trim().length >= 4 && unitId !== undefined && window !== null
  const send = async () => {
    if (!isComplete) return
    const written = {
      title: title.trim(),
      unitId,
      opensAt: window[0].toISOString(),
      closesAt: window[1].toISOString(),
      given: givenOf(edition, form.facts),
      budget,
      quota,
      guide,
      template,
      quotas: call?.quotas ?? {},
      topics: call?.topics ?? [],
      noticeId: call?.noticeId ?? null,
    }
    setProblem(null)
    try {
      const { id } = call
        ? await edit.carryOut({ callId: call.id, version: call.version, ...written })
        : await draft.carryOut({ programme, ...written })
      void message.success(t('saved'))
      onClose()
      onDone?.(id)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t(call ? 'edit' : 'create')}
      size={720}
      destroyOnHidden
      footer={
        <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            disabled={!isComplete}
            loading={draft.isSending || edit.isSending}
            onClick={() => void send()}
          >
            {t('save')}
          </Button>
        </div>
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('programme')} htmlFor="call-programme">
          <Select
            id="call-programme"
            disabled={call !== undefined}
            placeholder={t('choose')}
            value={programme ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            options={listed.map((one) => ({ value: one.id, label: inLanguage(one.title, language) }))}
            onChange={(next: string) => {
              setProgramme(next)
              const chosen = programmes.findInForce(next, opensOn)
              if (chosen && title.trim() === '') setTitle(`${opensOn.slice(0, 4)}年${chosen.title[0]}`)
            }}
          />
        </Form.Item>
        <Form.Item label={t('title')} htmlFor="call-title">
          <Input id="call-title" maxLength={120} value={title} onChange={({ target }) => setTitle(target.value)} />
        </Form.Item>
        <Form.Item label={t('division')} htmlFor="call-division">
          <Select
            id="call-division"
            placeholder={t('choose')}
            value={unitId ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            options={units
              .filter(({ kind }) => kind === 'division')
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next: string) => setUnitId(next)}
          />
        </Form.Item>
        <Form.Item label={t('window')} help={t('clockHint')} htmlFor="call-window">
          <DatePicker.RangePicker
            id={{ start: 'call-window', end: 'call-window-end' }}
            showTime={{ format: 'HH:mm:ss' }}
            format="YYYY-MM-DD HH:mm:ss"
            allowClear={false}
            value={window}
            onChange={(next) => next?.[0] && next[1] && setWindow([next[0], next[1]])}
          />
        </Form.Item>
        {Object.keys(fields).length > 0 && (
          <Form.Item label={t('announced')}>
            <SchemaForm fields={fields} form={form} />
          </Form.Item>
        )}
        <Form.Item label={t('budget')} htmlFor="call-budget">
          <InputNumber
            id="call-budget"
            min={0}
            controls={false}
            suffix="万元"
            style={{ width: 220 }}
            value={budget === null ? null : budget / yuan10000}
            onChange={(next) => setBudget(next === null ? null : Math.round(next * yuan10000))}
          />
        </Form.Item>
        <Form.Item label={t('quota')} htmlFor="call-quota">
          <InputNumber
            id="call-quota"
            min={1}
            precision={0}
            controls={false}
            placeholder={t('noQuota')}
            style={{ width: 220 }}
            value={quota}
            onChange={(next) => setQuota(next)}
          />
        </Form.Item>
        <Form.Item label={t('guide')} htmlFor="call-guide">
          <Input.TextArea
            id="call-guide"
            rows={5}
            maxLength={20000}
            value={guide}
            onChange={({ target }) => setGuide(target.value)}
          />
        </Form.Item>
        <Form.Item label={t('template')} help={t('templateHint')} htmlFor="call-template">
          <Input.TextArea
            id="call-template"
            rows={4}
            maxLength={50000}
            value={template}
            onChange={({ target }) => setTemplate(target.value)}
          />
        </Form.Item>
        <ProblemNotice problem={problem} />
      </Form>
    </Drawer>
  )
}
