// The applicant writes the contract: goals, term, milestones that make up the grant, and the statement or the budget.
import { App, Button, Checkbox, DatePicker, Form, Input, InputNumber, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type Budget, type Money, proposeContract, readMoney } from '../contract.ts'
import styles from './Awards.module.css'
import { moneyTexts } from './money-texts.ts'

const wan = 1_000_000
const dayOf = (day: Dayjs) => day.format('YYYY-MM-DD')

interface Milestone {
  title: string
  dueOn: Dayjs
  amount: number
}

interface Props {
  applicationId: string
  granted: number
  money: Money
  onClose: () => void
}

export function ContractTerms({ applicationId, granted, money, onClose }: Props) {
  const t = useTexts(moneyTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const rule = programmes.getEdition(money.edition).money
  const { proposal } = money
  const propose = useCommand(proposeContract, [readMoney])
  const [term, setTerm] = useState<[Dayjs, Dayjs]>(
    proposal
      ? [dayjs(proposal.startsOn), dayjs(proposal.endsOn)]
      : [dayjs(today), dayjs(today).add(3, 'year').subtract(1, 'day')],
  )
  const [goals, setGoals] = useState(proposal?.goals ?? '')
  const [milestones, setMilestones] = useState<Milestone[]>(
    proposal?.milestones.map((one) => ({ ...one, dueOn: dayjs(one.dueOn) })) ?? [
      { title: '', dueOn: dayjs(today).add(1, 'year'), amount: granted },
    ],
  )
  const [hasStatement, setStatement] = useState(proposal?.hasStatement ?? false)
  const [budget, setBudget] = useState<Budget>(
    proposal?.budget ?? { equipment: 0, business: granted, labour: 0, indirect: 0 },
  )
  const change = (at: number, part: Partial<Milestone>) =>
    setMilestones((before) => before.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const isComplete =
    goals.trim().length >= 10 &&
    milestones.every(({ title }) => title.trim().length >= 2) &&
    (rule?.way !== 'lump-sum' || hasStatement)
  const send = () =>
    propose.send(
      {
        applicationId,
        seen: proposal?.version ?? null,
        startsOn: dayOf(term[0]),
        endsOn: dayOf(term[1]),
        goals: goals.trim(),
        milestones: milestones.map(({ title, dueOn, amount }) => ({
          title: title.trim(),
          dueOn: dayOf(dueOn),
          amount,
        })),
        hasStatement,
        budget: rule?.way === 'three-subjects' ? budget : null,
      },
      () => {
        void message.success(t('sent'))
        onClose()
      },
    )
  return (
    <Modal
      open
      width={720}
      title={t('propose')}
      okText={t('send')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !isComplete, loading: propose.isSending }}
      onOk={send}
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('signHint', { granted: number(granted / wan) })}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('goals')} htmlFor="contract-goals" help={t('goalsHint')}>
          <Input.TextArea
            id="contract-goals"
            rows={4}
            maxLength={5000}
            value={goals}
            onChange={({ target }) => setGoals(target.value)}
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
            <Amount
              label={`${t('amount')} ${at + 1}`}
              fen={milestone.amount}
              onChange={(amount) => change(at, { amount })}
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
        {rule?.way === 'lump-sum' && (
          <div className={styles['statement']}>
            <p>{t('prohibited', { list: rule.prohibited.map((words) => inLanguage(words, language)).join('；') })}</p>
            <Checkbox checked={hasStatement} onChange={({ target }) => setStatement(target.checked)}>
              {inLanguage(rule.statement, language)}（{rule.basis}）
            </Checkbox>
          </div>
        )}
        {rule?.way === 'three-subjects' && (
          <Form.Item label={t('budget')} help={t('budgetHint', { basis: rule.basis })}>
            <div className={styles['milestone']}>
              {(['equipment', 'business', 'labour', 'indirect'] as const).map((subject) => (
                <Amount
                  key={subject}
                  label={t(subject)}
                  fen={budget[subject]}
                  onChange={(amount) => setBudget((before) => ({ ...before, [subject]: amount }))}
                />
              ))}
            </div>
          </Form.Item>
        )}
      </Form>
      <ProblemNotice problem={propose.problem} />
    </Modal>
  )
}

function Amount({ label, fen, onChange }: { label: string; fen: number; onChange: (fen: number) => void }) {
  return (
    <InputNumber
      aria-label={label}
      placeholder={label}
      min={0}
      controls={false}
      suffix="万元"
      value={fen / wan}
      onChange={(next) => onChange(Math.round((next ?? 0) * wan))}
    />
  )
}
