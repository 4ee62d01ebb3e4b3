// The steps a person may take with a filing, each asking where it has a consequence.
import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { objectionTerm } from '#policy/national/contract-registration.ts'
import { save } from '#web/api/call.ts'
import { asProblem } from '#web/api/problem.ts'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { type Command, useCommand } from '#web/api/use-command.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  acceptFiling,
  type Filing,
  printCertificate,
  refuseFiling,
  requestOnFiling,
  returnFiling,
  withdrawFiling,
} from '../../contract.ts'
import { registerPermissions } from '../../permissions.ts'
import { entryAddress } from '../addresses.ts'
import { entryTexts } from '../texts.ts'
import { ChangeRequest } from './ChangeRequest.tsx'
import { changedByFiling } from './changed-by-filing.ts'
import { stepTexts } from './texts.ts'

const asked = ['withdraw', 'return', 'refuse', 'request-cancellation', 'object'] as const
type Asked = (typeof asked)[number]

export function FilingActions({ filing }: { filing: Filing }) {
  const t = useTexts(stepTexts)
  const more = useTexts(entryTexts)
  const go = useGo()
  const { message } = App.useApp()
  const readsRegisters = holdsRole(useSignedIn(), registerPermissions.read.roles)
  const [open, setOpen] = useState<Asked | 'request-change' | null>(null)
  const accept = useCommand(acceptFiling, changedByFiling)
  const which = { filingId: filing.id, version: filing.version }
  const may = (action: string) => filing.allowedActions.includes(action)
  const { entryId } = filing
  const rare = [...asked.filter((step) => step !== 'return'), 'request-change' as const].filter(may)
  return (
    <>
      {filing.state === 'registered' && (
        <Button
          title={t('certificateHint')}
          onClick={() =>
            void save(printCertificate, { filingId: filing.id }).catch(
              (error) => void message.error(asProblem(error).message),
            )
          }
        >
          {t('certificate')}
        </Button>
      )}
      {entryId !== null && readsRegisters && (
        <Button onClick={() => go(entryAddress('technology-contract', entryId))}>{t('openEntry')}</Button>
      )}
      {rare.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: rare.map((step) => ({ key: step, label: t(step), onClick: () => setOpen(step) })) }}
        >
          <Button>{more('more')}</Button>
        </Dropdown>
      )}
      {may('return') && <Button onClick={() => setOpen('return')}>{t('return')}</Button>}
      {may('accept') && (
        <Button
          type="primary"
          loading={accept.isSending}
          onClick={() =>
            accept.send(
              which,
              ({ dueOn }) => void message.success(t('accepted', { day: dueOn ?? '' })),
              (problem) => void message.error(problem.message),
            )
          }
        >
          {t('accept')}
        </Button>
      )}
      {asked.filter(may).map((step) => (
        <AskedStep key={step} step={step} filing={filing} open={open === step} onClose={() => setOpen(null)} />
      ))}
      {may('request-change') && (
        <ChangeRequest filing={filing} open={open === 'request-change'} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

interface AskedStepProps {
  step: Asked
  filing: Filing
  open: boolean
  onClose: () => void
}

function AskedStep({ step, filing, open, onClose }: AskedStepProps) {
  const t = useTexts(stepTexts)
  const { message } = App.useApp()
  const withdraw = useCommand(withdrawFiling, changedByFiling)
  const giveBack = useCommand(returnFiling, changedByFiling)
  const refuse = useCommand(refuseFiling, changedByFiling)
  const request = useCommand(requestOnFiling, changedByFiling)
  const which = { filingId: filing.id, version: filing.version }
  const act = <Q,>(command: Command<Q, Filing>, input: Q, done: string) =>
    command.send(input, () => {
      void message.success(done)
      onClose()
    })
  const steps: Record<Asked, { consequence: string; command: Pick<Command<never, Filing>, 'isSending' | 'problem'> }> =
    {
      withdraw: { consequence: t('withdrawConsequence'), command: withdraw },
      return: { consequence: t('returnConsequence'), command: giveBack },
      refuse: { consequence: t('refuseConsequence', { days: objectionTerm.days }), command: refuse },
      'request-cancellation': { consequence: t('cancellationConsequence'), command: request },
      object: { consequence: t('objectConsequence'), command: request },
    }
  const take = (opinion: string) => {
    if (step === 'withdraw') act(withdraw, which, t('withdrawn'))
    else if (step === 'return') act(giveBack, { ...which, opinion }, t('done'))
    else if (step === 'refuse') act(refuse, { ...which, opinion }, t('done'))
    else {
      const kind = step === 'object' ? ('objection' as const) : ('cancellation' as const)
      act(request, { filingId: filing.id, kind, why: opinion }, t('sent'))
    }
  }
  const { consequence, command } = steps[step]
  return (
    <ConfirmAction
      open={open}
      title={t(step)}
      consequence={consequence}
      action={t(step)}
      isDangerous={step === 'refuse'}
      asksReason={step !== 'withdraw'}
      isSending={command.isSending}
      problem={command.problem}
      onConfirm={take}
      onClose={onClose}
    />
  )
}
