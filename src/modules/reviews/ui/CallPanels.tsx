// On the page of a call: its panels with agenda, recusals, votes and minutes, and the secretary's acts.
import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { readCall } from '#modules/calls/contract.ts'
import { programmes } from '#policy/programmes.ts'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refreshAll, useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { cancelPanel, closePanel, listCallReviews, listPanels, type Panel } from '../contract.ts'
import { ConvenePanel } from './ConvenePanel.tsx'
import { panelTexts } from './panel-texts.ts'
import styles from './Reviews.module.css'

const tones: Record<Panel['state'], Tone> = { convened: 'info', closed: 'good', cancelled: 'none' }

export function CallPanels({ id: callId }: RecordSectionProps) {
  const t = useTexts(panelTexts)
  const session = useSignedIn()
  const { answer: call } = useEndpoint(readCall, { callId })
  const panel =
    call &&
    programmes
      .getEdition(call.edition)
      .review?.ways.slice(1)
      .find(({ way }) => way === 'panel')
  const isRunner = holdsRole(session, ['supervisor', 'division-officer'])
  const { answer: panels } = useEndpoint(listPanels, { callId }, { enabled: panel !== undefined })
  const { answer: reviews } = useEndpoint(listCallReviews, { callId }, { enabled: panel !== undefined && isRunner })
  const [isConvening, setConvening] = useState(false)
  if (!panel || !panels) return null
  const listed = new Set(
    panels.flatMap(({ state, items }) =>
      state === 'cancelled' ? [] : items.map(({ applicationId }) => applicationId),
    ),
  )
  const ready = (reviews ?? []).filter(
    ({ applicationId, needed, reviews: own }) =>
      !listed.has(applicationId) && own.filter(({ state }) => state === 'delivered').length >= needed,
  )
  if (panels.length === 0 && ready.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{t('panels')}</h2>
      {panels.map((one) => (
        <OnePanel key={one.id} panel={one} isRunner={isRunner} />
      ))}
      {isRunner && ready.length > 0 && (
        <div className={styles['form']}>
          <div>
            <Button type="primary" onClick={() => setConvening(true)}>
              {t('convene')}
            </Button>
          </div>
        </div>
      )}
      {isConvening && (
        <ConvenePanel callId={callId} least={panel.least} ready={ready} onClose={() => setConvening(false)} />
      )}
    </section>
  )
}

function OnePanel({ panel, isRunner }: { panel: Panel; isRunner: boolean }) {
  const t = useTexts(panelTexts)
  const [act, setAct] = useState<'close' | 'cancel' | null>(null)
  const cancel = useCommand(cancelPanel, [listPanels, listCallReviews])
  const { id, title, heldOn, place, secretary, state, members, items, minutes, version, mayClose } = panel
  const names = members.map(({ name, isChair }) => (isChair ? t('chairName', { name }) : name)).join('、')
  return (
    <article className={styles['panel']}>
      <h3>
        {title}
        <StatusTag tone={tones[state]}>{t(state)}</StatusTag>
        <span className={styles['soft']}>
          {heldOn} · {place}
        </span>
      </h3>
      <p className={styles['soft']}>{t('seats', { members: names, secretary })}</p>
      <ol>
        {items.map((item) => (
          <li key={item.applicationId}>
            <AddressLink to={`/applications/${item.applicationId}`}>{item.title}</AddressLink>
            <span className="code">{item.no}</span>
            {item.tally ? (
              <>
                <span>{t('tally', { ...item.tally })}</span>
                <StatusTag tone={item.isRecommended ? 'good' : 'none'}>
                  {t(item.isRecommended ? 'recommended' : 'notRecommended')}
                </StatusTag>
              </>
            ) : (
              <span>{t('voted', { voted: item.voted, entitled: item.entitled, quorum: item.quorum })}</span>
            )}
            {item.recused.map(({ name, reason }) => (
              <span key={name} className={styles['soft']}>
                {t('recused', { name, reason })}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {minutes !== '' && (
        <p className={styles['minutes']}>
          {t('minutes')}：{minutes}
        </p>
      )}
      {isRunner && state === 'convened' && (
        <div className={styles['line']}>
          <Button size="small" onClick={() => setAct('cancel')}>
            {t('cancelPanel')}
          </Button>
          <Button size="small" type="primary" disabled={!mayClose} onClick={() => setAct('close')}>
            {t('close')}
          </Button>
        </div>
      )}
      {act === 'close' && <Closing panel={panel} onClose={() => setAct(null)} />}
      <ConfirmAction
        open={act === 'cancel'}
        title={t('cancelPanel')}
        action={t('cancelPanel')}
        consequence={t('cancelConsequence')}
        isDangerous
        asksReason
        isSending={cancel.isSending}
        problem={cancel.problem}
        onConfirm={(why) => cancel.send({ panelId: id, version, why }, () => setAct(null))}
        onClose={() => setAct(null)}
      />
    </article>
  )
}

const shortestMinutes = 10

function Closing({ panel: { id, version, title }, onClose }: { panel: Panel; onClose: () => void }) {
  const t = useTexts(panelTexts)
  const close = useCommand(closePanel)
  const [minutes, setMinutes] = useState('')
  return (
    <Modal
      open
      title={`${t('close')}：${title}`}
      okText={t('close')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: minutes.trim().length < shortestMinutes, loading: close.isSending }}
      onOk={() =>
        close.send({ panelId: id, version, minutes: minutes.trim() }, () => {
          // Modules below show the cases that go on.
          refreshAll()
          onClose()
        })
      }
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('closeConsequence')}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('minutes')} htmlFor="panel-minutes" help={t('minutesHint')}>
          <Input.TextArea
            id="panel-minutes"
            rows={6}
            maxLength={20000}
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={close.problem} />
    </Modal>
  )
}
