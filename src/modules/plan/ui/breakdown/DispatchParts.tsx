// Gives out every part that has a unit and waits to be given out.
import { App, Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dispatchParts, listParts, listWork, type PartNode, readBreakdown, readUnattended } from '../../contract.ts'
import { breakdownTexts } from './texts.ts'

export function DispatchParts({ planId, parts }: { planId: string; parts: readonly PartNode[] }) {
  const t = useTexts(breakdownTexts)
  const { message } = App.useApp()
  const dispatch = useCommand(dispatchParts, [readBreakdown, listParts, listWork, readUnattended])
  const [isAsking, setAsking] = useState(false)
  const ready = parts.filter(({ unit, allowedActions }) => unit !== null && allowedActions.includes('dispatch'))
  if (ready.length === 0) return null
  const count = ready.length
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t('dispatchAll', { count })}
      </Button>
      <ConfirmAction
        open={isAsking}
        title={t('dispatchAll', { count })}
        consequence={t('dispatchConsequence', { count })}
        action={t('dispatch')}
        isSending={dispatch.isSending}
        problem={dispatch.problem}
        onConfirm={() =>
          dispatch.send({ planId, partIds: ready.map(({ id }) => id) }, ({ dispatched, signBy }) => {
            setAsking(false)
            void message.success(t('dispatched', { count: dispatched, day: signBy }))
          })
        }
        onClose={() => setAsking(false)}
      />
    </>
  )
}
