// One event: added, changed where the person may, its minutes put in; others read it.
import { App, Button, Drawer } from 'antd'
import { useState } from 'react'
import { save, upload } from '#web/api/call.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refresh } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { addEvent, attachMinutes, editEvent, listEvents, type PlanEvent, readMinutes } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { type ChosenCommitment, CommitmentPicker } from '../CommitmentPicker.tsx'
import styles from '../documents/Documents.module.css'
import { FileSlot } from '../documents/FileSlot.tsx'
import { documentTexts } from '../documents/texts.ts'
import { EventFactList } from './EventFactList.tsx'
import { eventAtFirst, eventFields, eventOfFacts, factsOfEvent } from './event-fields.ts'

interface Props {
  planId: string
  /** `new` for one that is being added. */
  event: PlanEvent | 'new' | undefined
  onClose: () => void
}

export function EventDrawer({ planId, event, onClose }: Props) {
  const t = useTexts(documentTexts)
  return (
    <Drawer
      open={event !== undefined}
      onClose={onClose}
      size={640}
      title={t(event === 'new' ? 'addEvent' : 'editEvent')}
      destroyOnHidden
    >
      {event === 'new' && <NewEvent planId={planId} onClose={onClose} />}
      {event !== undefined && event !== 'new' && <KnownEvent key={event.id} event={event} onClose={onClose} />}
    </Drawer>
  )
}

function NewEvent({ planId, onClose }: { planId: string; onClose: () => void }) {
  const t = useTexts(documentTexts)
  const { message } = App.useApp()
  const form = useForm(eventFields, eventAtFirst)
  const [commitment, setCommitment] = useState<ChosenCommitment[]>([])
  const add = useCommand(addEvent, [listEvents])
  const send = () => {
    if (!form.check()) return
    add.send(
      { planId, commitmentId: commitment[0]?.value ?? null, ...eventOfFacts(form.facts) },
      () => {
        void message.success(t('added'))
        onClose()
      },
      ({ problems }) => form.show(problems),
    )
  }
  return (
    <div className={styles['panel']}>
      <SchemaForm fields={eventFields} form={form} />
      <div>
        <span>{t('commitment')}</span>
        <CommitmentPicker single planId={planId} label={t('commitment')} value={commitment} onChange={setCommitment} />
      </div>
      <ProblemNotice problem={add.problem?.problems.length ? null : add.problem} />
      <div className={styles['buttons']}>
        <Button type="primary" loading={add.isSending} onClick={send}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}

function KnownEvent({ event, onClose }: { event: PlanEvent; onClose: () => void }) {
  const t = useTexts(documentTexts)
  const { id: eventId, commitmentId, commitmentNo, allowedActions } = event
  const mayEdit = allowedActions.includes('edit')
  return (
    <div className={styles['panel']}>
      {commitmentId !== null && (
        <p>
          {t('commitment')} <AddressLink to={commitmentAddress(commitmentId)}>{commitmentNo}</AddressLink>
        </p>
      )}
      <FileSlot
        label={t('minutes')}
        isFilled={event.minutesFileId !== null}
        mayChange={mayEdit}
        fetchFile={() => save(readMinutes, { eventId })}
        sendFile={async (file, onProgress) => {
          await upload(attachMinutes, { eventId }, file, onProgress)
          refresh(listEvents)
        }}
      />
      {mayEdit ? <EventForm event={event} onClose={onClose} /> : <EventFactList event={event} />}
    </div>
  )
}

function EventForm({ event, onClose }: { event: PlanEvent; onClose: () => void }) {
  const t = useTexts(documentTexts)
  const { message } = App.useApp()
  const form = useForm(eventFields, factsOfEvent(event))
  const edit = useCommand(editEvent, [listEvents])
  const { id: eventId, version } = event
  const send = () => {
    if (!form.check()) return
    edit.send(
      { eventId, version, ...eventOfFacts(form.facts) },
      () => {
        void message.success(t('saved'))
        onClose()
      },
      ({ problems }) => form.show(problems),
    )
  }
  return (
    <>
      <SchemaForm fields={eventFields} form={form} />
      <ProblemNotice problem={edit.problem?.problems.length ? null : edit.problem} />
      <div className={styles['buttons']}>
        <Button type="primary" loading={edit.isSending} onClick={send}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </>
  )
}
