// On the page of a case: its contract, its milestones, what was paid for each, and where the money comes from.
import { App, Button, DatePicker, Form, Input, InputNumber, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { type Money, payMilestone, readMoney, signContract } from '../contract.ts'
import styles from './Awards.module.css'
import { moneyTexts } from './money-texts.ts'

const wan = 1_000_000
const inWan = (fen: number) => number(fen / wan)

export function CaseMoney({ id: applicationId }: RecordSectionProps) {
  const t = useTexts(moneyTexts)
  const { answer: money } = useEndpoint(readMoney, { applicationId })
  const [isSigning, setSigning] = useState(false)
  const [paying, setPaying] = useState<number | null>(null)
  if (!money?.isFunded || money.granted === null) return null
  const mayPay = money.allowedActions.includes('pay')
  return (
    <section className={styles['section']}>
      <h2>{t('money')}</h2>
      <div className={styles['lists']}>
        <p>
          {t('sum', { granted: inWan(money.granted), paid: inWan(money.paid) })}
          {money.contract && ` · ${t('term', { ...money.contract })}`}
        </p>
        <p className={styles['soft']}>
          {t('items', { items: money.items.join('、') })}
          {money.noticeId !== null && <AddressLink to={`/notices/${money.noticeId}`}> {t('notice')}</AddressLink>}
        </p>
        <ul>
          {money.milestones.map(({ no, title, dueOn, amount, paidOn, document, source }) => (
            <li key={no}>
              <b>
                {no}. {title}
              </b>
              <span>{dueOn}</span>
              <span>{inWan(amount)} 万元</span>
              {paidOn === null ? (
                mayPay &&
                amount > 0 && (
                  <Button size="small" type="primary" onClick={() => setPaying(no)}>
                    {t('pay')}
                  </Button>
                )
              ) : (
                <span className={styles['soft']}>
                  {t('paid', { paidOn, document: document ?? '', source: source ?? '' })}
                </span>
              )}
            </li>
          ))}
        </ul>
        {mayPay && money.milestones.length === 0 && (
          <Button type="primary" onClick={() => setPaying(1)}>
            {t('pay')}
          </Button>
        )}
        {money.allowedActions.includes('sign') && (
          <Button type="primary" onClick={() => setSigning(true)}>
            {t('sign')}
          </Button>
        )}
      </div>
      {isSigning && <Signing applicationId={applicationId} money={money} onClose={() => setSigning(false)} />}
      {paying !== null && <Paying applicationId={applicationId} no={paying} onClose={() => setPaying(null)} />}
    </section>
  )
}

interface Milestone {
  title: string
  dueOn: Dayjs
  amount: number
}

function Signing({ applicationId, money, onClose }: { applicationId: string; money: Money; onClose: () => void }) {
  const t = useTexts(moneyTexts)
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const sign = useCommand(signContract, [readMoney, readApplication, listApplications])
  const [term, setTerm] = useState<[Dayjs, Dayjs]>([dayjs(today), dayjs(today).add(3, 'year').subtract(1, 'day')])
  const [document, setDocument] = useState('')
  const [milestones, setMilestones] = useState<Milestone[]>([
    { title: '', dueOn: dayjs(today).add(1, 'year'), amount: money.granted ?? 0 },
  ])
  const change = (at: number, part: Partial<Milestone>) =>
    setMilestones((before) => before.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const isComplete = document.trim().length >= 2 && milestones.every(({ title }) => title.trim().length >= 2)
  const send = () =>
    sign.send(
      {
        applicationId,
        version: money.version,
        startsOn: term[0].format('YYYY-MM-DD'),
        endsOn: term[1].format('YYYY-MM-DD'),
        document: document.trim(),
        milestones: milestones.map(({ title, dueOn, amount }) => ({
          title: title.trim(),
          dueOn: dueOn.format('YYYY-MM-DD'),
          amount,
        })),
      },
      () => {
        void message.success(t('signed'))
        onClose()
      },
    )
  return (
    <Modal
      open
      width={720}
      title={t('sign')}
      okText={t('sign')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !isComplete, loading: sign.isSending }}
      onOk={send}
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('signHint', { granted: inWan(money.granted ?? 0) })}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('document')} htmlFor="contract-document">
          <Input
            id="contract-document"
            maxLength={80}
            value={document}
            onChange={({ target }) => setDocument(target.value)}
          />
        </Form.Item>
        <Form.Item label={t('period')} htmlFor="contract-term">
          <DatePicker.RangePicker
            id={{ start: 'contract-term', end: 'contract-term-end' }}
            allowClear={false}
            value={term}
            onChange={(next) => next?.[0] && next[1] && setTerm([next[0], next[1]])}
          />
        </Form.Item>
        {milestones.map((milestone, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no other name than its place
          <div key={at} className={styles['milestone']}>
            <Input
              aria-label={`${t('milestone')} ${at + 1}`}
              placeholder={`${t('milestone')} ${at + 1}`}
              maxLength={120}
              value={milestone.title}
              onChange={({ target }) => change(at, { title: target.value })}
            />
            <DatePicker
              aria-label={`${t('dueOn')} ${at + 1}`}
              allowClear={false}
              value={milestone.dueOn}
              onChange={(next) => next && change(at, { dueOn: next })}
            />
            <InputNumber
              aria-label={`${t('amount')} ${at + 1}`}
              min={0}
              controls={false}
              suffix="万元"
              value={milestone.amount / wan}
              onChange={(next) => change(at, { amount: Math.round((next ?? 0) * wan) })}
            />
          </div>
        ))}
        <Button
          size="small"
          disabled={milestones.length >= 20}
          onClick={() =>
            setMilestones((before) => [
              ...before,
              { title: '', dueOn: dayjs(today).add(before.length + 1, 'year'), amount: 0 },
            ])
          }
        >
          {t('addMilestone')}
        </Button>
      </Form>
      <ProblemNotice problem={sign.problem} />
    </Modal>
  )
}

function Paying({ applicationId, no, onClose }: { applicationId: string; no: number; onClose: () => void }) {
  const t = useTexts(moneyTexts)
  const { message } = App.useApp()
  const pay = useCommand(payMilestone, [readMoney, readApplication, listApplications])
  const [source, setSource] = useState('')
  const [document, setDocument] = useState('')
  return (
    <Modal
      open
      title={t('payTitle', { no })}
      okText={t('pay')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: source.trim().length < 2 || document.trim().length < 2, loading: pay.isSending }}
      onOk={() =>
        pay.send({ applicationId, milestoneNo: no, source: source.trim(), document: document.trim() }, () => {
          void message.success(t('done'))
          onClose()
        })
      }
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('source')} htmlFor="pay-source">
          <Input
            id="pay-source"
            autoFocus
            maxLength={60}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        </Form.Item>
        <Form.Item label={t('document')} htmlFor="pay-document">
          <Input
            id="pay-document"
            maxLength={80}
            value={document}
            onChange={({ target }) => setDocument(target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={pay.problem} />
    </Modal>
  )
}
