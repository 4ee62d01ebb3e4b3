// What may be done with a call: publish it, give it more time, cancel it, copy it for the next year.
import { App, Button, DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { type Call, cancelCall, cloneCall, extendCall, listCalls, publishCall, readCall } from '../contract.ts'
import { callAddress } from './addresses.ts'
import { CallForm } from './CallForm.tsx'
import { callTexts } from './texts.ts'

type Act = 'publish' | 'extend' | 'cancel' | 'edit'

export function CallActions({ call }: { call: Call }) {
  const t = useTexts(callTexts)
  const go = useGo()
  const { message } = App.useApp()
  const [open, setOpen] = useState<Act | null>(null)
  const changed = [readCall, listCalls]
  const publish = useCommand(publishCall, changed)
  const cancel = useCommand(cancelCall, changed)
  const clone = useCommand(cloneCall, changed)
  const may = (action: string) => call.allowedActions.includes(action)
  const seen = { callId: call.id, version: call.version }
  const close = () => setOpen(null)
  const copy = () => {
    const later = (instant: string) => dayjs(instant).add(1, 'year').toISOString()
    const title = call.title.replace(/\d{4}/, (year) => String(Number(year) + 1))
    clone.send({ callId: call.id, title, opensAt: later(call.opensAt), closesAt: later(call.closesAt) }, ({ id }) =>
      go(callAddress(id)),
    )
  }
  return (
    <>
      {may('draft') && (
        <Button loading={clone.isSending} onClick={copy}>
          {t('clone')}
        </Button>
      )}
      {may('cancel') && (
        <Button danger onClick={() => setOpen('cancel')}>
          {t('cancelCall')}
        </Button>
      )}
      {may('extend') && <Button onClick={() => setOpen('extend')}>{t('extend')}</Button>}
      {may('edit') && <Button onClick={() => setOpen('edit')}>{t('edit')}</Button>}
      {may('publish') && (
        <Button type="primary" onClick={() => setOpen('publish')}>
          {t('publish')}
        </Button>
      )}
      <CallForm call={call} open={open === 'edit'} onClose={close} />
      <ExtendCall key={call.version} call={call} open={open === 'extend'} onClose={close} />
      <ConfirmAction
        open={open === 'publish'}
        title={t('publish')}
        action={t('publish')}
        consequence={t('publishConsequence', { opensAt: dayAndTime(call.opensAt) })}
        isSending={publish.isSending}
        problem={publish.problem}
        onConfirm={() =>
          publish.send(seen, () => {
            void message.success(t('published'))
            close()
          })
        }
        onClose={close}
      />
      <ConfirmAction
        open={open === 'cancel'}
        title={t('cancelCall')}
        action={t('cancelCall')}
        consequence={t('cancelConsequence')}
        isDangerous
        asksReason
        isSending={cancel.isSending}
        problem={cancel.problem}
        onConfirm={(why) => cancel.send({ ...seen, why }, close)}
        onClose={close}
      />
    </>
  )
}

function ExtendCall({ call, open, onClose }: { call: Call; open: boolean; onClose: () => void }) {
  const t = useTexts(callTexts)
  const extend = useCommand(extendCall, [readCall, listCalls])
  const [until, setUntil] = useState<Dayjs>(dayjs(call.closesAt).add(5, 'day'))
  const [why, setWhy] = useState('')
  return (
    <Modal
      open={open}
      title={t('extend')}
      okText={t('extend')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: why.trim().length < 2, loading: extend.isSending }}
      onOk={() =>
        extend.send({ callId: call.id, version: call.version, closesAt: until.toISOString(), why: why.trim() }, onClose)
      }
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('closesAt')} htmlFor="extend-until">
          <DatePicker
            id="extend-until"
            showTime
            format="YYYY-MM-DD HH:mm:ss"
            allowClear={false}
            value={until}
            onChange={(next) => next && setUntil(next)}
          />
        </Form.Item>
        <Form.Item label={t('why')} htmlFor="extend-why">
          <Input id="extend-why" maxLength={300} value={why} onChange={({ target }) => setWhy(target.value)} />
        </Form.Item>
      </Form>
      <ProblemNotice problem={extend.problem} />
    </Modal>
  )
}
