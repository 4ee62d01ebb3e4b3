// Scores of the units of a plan: totals, and behind each unit every point with its reason.
import { Button } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listScores } from '../../contract.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { CommendUnit } from './CommendUnit.tsx'
import { scoreTexts } from './texts.ts'
import { UnitPoints } from './UnitPoints.tsx'
import { UnitScores } from './UnitScores.tsx'

const addressSchema = z.object({ unitId: z.uuid().optional(), kind: z.string().max(20).optional() })

export function ScoresPage() {
  const t = useTexts(scoreTexts)
  const planId = usePlanId()
  const [{ unitId, kind }, change] = useAddress(addressSchema)
  const { answer, problem, readAgain } = useEndpoint(listScores, { planId, unitId: undefined })
  const [isCommending, setCommending] = useState(false)
  const mayCommend = answer?.allowedActions.includes('commend')
  const open = (next: string | undefined) => change({ unitId: next }, { replace: false })
  const unit = answer?.units.find((one) => one.unitId === unitId)
  return (
    <SupervisionFrame
      tab="scores"
      actions={
        mayCommend && (
          <Button type="primary" onClick={() => setCommending(true)}>
            {t('commend')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {unit ? (
        <UnitPoints key={unit.unitId} planId={planId} unit={unit} units={answer?.units ?? []} onUnit={open} />
      ) : (
        <UnitScores units={answer?.units} kind={kind} onKind={(next) => change({ kind: next })} onOpen={open} />
      )}
      {isCommending && (
        <CommendUnit
          planId={planId}
          units={answer?.units ?? []}
          unitId={unitId}
          onDone={(commended) => {
            setCommending(false)
            open(commended)
          }}
          onClose={() => setCommending(false)}
        />
      )}
    </SupervisionFrame>
  )
}
