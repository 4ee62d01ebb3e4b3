// Confirms the proposed units of the chosen commitments at once.
import { App, Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type CommitmentRow, confirmProposedUnits, listCommitments, readCommitment, readPlan } from '../contract.ts'
import { planTexts } from './texts.ts'

interface Props {
  planId: string
  rows: readonly CommitmentRow[]
  onDone: () => void
}

export function ConfirmUnits({ planId, rows, onDone }: Props) {
  const t = useTexts(planTexts)
  const { message } = App.useApp()
  const [isAsking, setAsking] = useState(false)
  const confirm = useCommand(confirmProposedUnits, [listCommitments, readPlan, readCommitment])
  const count = rows.length
  return (
    <>
      <Button disabled={count === 0} title={t('chooseHint')} onClick={() => setAsking(true)}>
        {t('confirmUnits', { count })}
      </Button>
      <ConfirmAction
        open={isAsking}
        title={t('confirmUnitsTitle')}
        consequence={t('confirmUnitsConsequence', { count })}
        action={t('confirm')}
        isSending={confirm.isSending}
        problem={confirm.problem}
        onConfirm={() =>
          confirm.send({ planId, commitmentIds: rows.map(({ id }) => id) }, ({ confirmed }) => {
            setAsking(false)
            onDone()
            void message.success(t('unitsConfirmed', { count: confirmed }))
          })
        }
        onClose={() => setAsking(false)}
      />
    </>
  )
}
