// What of the plan waits for a person: the queue, and commitments whose units are to be confirmed.
import { useCallback, useEffect, useState } from 'react'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { planPermissions } from '../../permissions.ts'
import { UnitsToConfirm } from '../UnitsToConfirm.tsx'
import { WorkQueue } from './WorkQueue.tsx'

export function PlanWaiting({ onCount }: WaitingProps) {
  const session = useSignedIn()
  const assigns = holdsRole(session, planPermissions['assign-units'].roles)
  const [units, setUnits] = useState<number | undefined>(assigns ? undefined : 0)
  const [queued, setQueued] = useState<number>()
  const countUnits = useCallback((count: number) => setUnits(count), [])
  const countQueue = useCallback((count: number) => setQueued(count), [])
  useEffect(() => {
    if (units !== undefined && queued !== undefined) onCount(units + queued)
  }, [units, queued, onCount])
  return (
    <>
      {assigns && <UnitsToConfirm onCount={countUnits} />}
      <WorkQueue onCount={countQueue} />
    </>
  )
}
