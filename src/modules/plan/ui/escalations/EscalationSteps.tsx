// A paper of supervision: what it says, and what may be done with it now.
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { save } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  type Escalation,
  escalationPaper,
  listEscalations,
  listWork,
  readBoard,
  stepEscalation,
} from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { paperTones } from './paper-tones.ts'
import { SlipMark } from './SlipMark.tsx'

type Step = 'issue' | 'withdraw' | 'answer' | 'close'
const steps: readonly { step: Step; word: 'issue' | 'withdraw' | 'answer' | 'close' }[] = [
  { step: 'issue', word: 'issue' },
  { step: 'answer', word: 'answer' },
  { step: 'close', word: 'close' },
  { step: 'withdraw', word: 'withdraw' },
]
const shortest = 4

export function EscalationSteps({
  paper,
  address,
  onDone,
}: {
  paper: Escalation
  address?: string
  onDone: () => void
}) {
  const t = useTexts(supervisionTexts)
  const { message } = App.useApp()
  const act = useCommand(stepEscalation, [listEscalations, listWork, readBoard])
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const { id: escalationId, version, allowedActions } = paper
  const take = (step: Step) =>
    act.send({ escalationId, version, step, words: step === 'issue' ? '' : words.trim() }, ({ no }) => {
      void message.success(
        step === 'issue'
          ? t('issued', { no: no ?? '' })
          : t(`paperState.${step === 'answer' ? 'answered' : step === 'close' ? 'closed' : 'withdrawn'}`),
      )
      onDone()
    })
  const needsWords = steps.some(({ step }) => step !== 'issue' && allowedActions.includes(step))
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <p lang="zh-CN">
        {address === undefined ? paper.partTitle : <AddressLink to={address}>{paper.partTitle}</AddressLink>}
      </p>
      <FactList
        facts={[
          [t('kind'), <SlipMark key="slip" paper={paper} />],
          [t('paperNo'), paper.no],
          [t('unit'), paper.unitName],
          [t('because'), paper.because],
          [
            t('state'),
            <StatusTag key="state" tone={paperTones[paper.state]}>
              {t(`paperState.${paper.state}`)}
            </StatusTag>,
          ],
          [t('draftedOn'), paper.draftedOn],
          [t('issuedOn'), paper.issuedOn],
          [t('answer'), paper.answer && `${paper.answer}（${paper.answeredBy ?? ''}）`],
        ]}
      />
      {paper.answerBy !== null && paper.state === 'issued' && (
        <p style={{ color: 'var(--wait)' }}>{t('answerBy', { day: paper.answerBy })}</p>
      )}
      {needsWords && (
        <Input.TextArea
          aria-label={allowedActions.includes('answer') ? t('answer') : t('reason')}
          placeholder={allowedActions.includes('answer') ? t('answerHint') : t('reason')}
          rows={3}
          maxLength={2_000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {steps
          .filter(({ step }) => allowedActions.includes(step))
          .map(({ step, word }, index) => (
            <Button
              key={step}
              type={index === 0 ? 'primary' : 'default'}
              disabled={step !== 'issue' && words.trim().length < shortest}
              loading={act.isSending}
              onClick={() => take(step)}
            >
              {t(word)}
            </Button>
          ))}
        {paper.step !== 'reminder' && (
          <Button
            onClick={() => void save(escalationPaper, { escalationId }).catch((error) => setProblem(asProblem(error)))}
          >
            {t('paper')}
          </Button>
        )}
      </div>
      <ProblemNotice problem={act.problem ?? problem} />
    </div>
  )
}
