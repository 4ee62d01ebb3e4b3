// What the person at hand may do with a part, each act with its own form.
import { App, Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  listParts,
  listWork,
  type PartNode,
  readBreakdown,
  readUnattended,
  returnPart,
  signForParts,
} from '../../contract.ts'
import { AddEvidence } from './AddEvidence.tsx'
import styles from './Breakdown.module.css'
import { DispatchParts } from './DispatchParts.tsx'
import { HandOver } from './HandOver.tsx'
import { NewPaper } from './NewPaper.tsx'
import { NewRequest } from './NewRequest.tsx'
import { SplitPart } from './SplitPart.tsx'
import { breakdownTexts } from './texts.ts'

const changed = [readBreakdown, listWork, listParts, readUnattended]
const forms = ['split', 'request', 'escalate', 'hand-over'] as const
type Form = (typeof forms)[number]
const words = { split: 'split', request: 'request', escalate: 'escalate', 'hand-over': 'handOver' } as const

interface Props {
  part: PartNode
  parts: readonly PartNode[]
  planId: string
}

export function PartActions({ part, parts, planId }: Props) {
  const t = useTexts(breakdownTexts)
  const { message } = App.useApp()
  const sign = useCommand(signForParts, changed)
  const giveBack = useCommand(returnPart, changed)
  const [opened, setOpened] = useState<Form>()
  const [isReturning, setReturning] = useState(false)
  const may = (action: string) => part.allowedActions.includes(action)
  const close = () => setOpened(undefined)
  return (
    <>
      <div className={styles['commands']}>
        {may('sign') && (
          <Button
            type="primary"
            loading={sign.isSending}
            onClick={() => sign.send({ partIds: [part.id] }, () => void message.success(t('signed')))}
          >
            {t('sign')}
          </Button>
        )}
        {may('return') && <Button onClick={() => setReturning(true)}>{t('giveBack')}</Button>}
        <DispatchParts planId={planId} parts={[part]} />
        {forms
          .filter((form) => may(form) && (form !== 'hand-over' || part.officer !== null))
          .map((form) => (
            <Button key={form} onClick={() => setOpened(form)}>
              {t(words[form])}
            </Button>
          ))}
        {may('add-evidence') && <AddEvidence partId={part.id} />}
      </div>
      <ProblemNotice problem={sign.problem} />
      <ConfirmAction
        open={isReturning}
        title={`${t('giveBack')} ${part.no}`}
        consequence={t('giveBackConsequence')}
        action={t('giveBack')}
        asksReason
        isSending={giveBack.isSending}
        problem={giveBack.problem}
        onConfirm={(why) =>
          giveBack.send({ partId: part.id, version: part.version, why }, () => {
            setReturning(false)
            void message.success(t('givenBack'))
          })
        }
        onClose={() => setReturning(false)}
      />
      <SplitPart part={part} parts={parts} open={opened === 'split'} onClose={close} />
      <NewRequest part={part} open={opened === 'request'} onClose={close} />
      <NewPaper part={part} open={opened === 'escalate'} onClose={close} />
      <HandOver part={part} open={opened === 'hand-over'} onClose={close} />
    </>
  )
}
