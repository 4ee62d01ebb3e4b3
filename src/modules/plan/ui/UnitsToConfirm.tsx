// Commitments whose lead unit waits to be confirmed or named, plan by plan.

import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import { reading, useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listPlans, readPlan } from '../contract.ts'
import { planAddress } from './addresses.ts'
import { planTexts } from './texts.ts'

const plansShown = 3
const waiting = [
  { state: 'proposed', title: 'waitingProposed' },
  { state: 'unassigned', title: 'waitingUnassigned' },
] as const

export function UnitsToConfirm({ onCount }: WaitingProps) {
  const t = useTexts(planTexts)
  const { answer: summaries } = useEndpoint(listPlans, {})
  const newest = summaries?.slice(0, plansShown) ?? []
  const plans = useQueries({ queries: newest.map(({ id }) => reading(readPlan, { planId: id })) }).flatMap(
    ({ data }) => data ?? [],
  )
  const isKnown = summaries !== undefined && plans.length === newest.length
  const total = plans.reduce(
    (sum, { counts }) => sum + (counts.byState.proposed ?? 0) + (counts.byState.unassigned ?? 0),
    0,
  )
  useEffect(() => {
    if (isKnown) onCount(total)
  }, [isKnown, total, onCount])
  return waiting.map(({ state, title }) => {
    const having = plans.filter(({ counts }) => (counts.byState[state] ?? 0) > 0)
    const count = having.reduce((sum, { counts }) => sum + (counts.byState[state] ?? 0), 0)
    if (count === 0) return null
    return (
      <WorkSection key={state} title={t(title)} count={count}>
        {having.map((plan) => (
          <li key={plan.id}>
            <AddressLink to={planAddress(plan.id, { state })}>{plan.title}</AddressLink>
            <span>{t('ofPlan', { count: plan.counts.byState[state] ?? 0 })}</span>
          </li>
        ))}
      </WorkSection>
    )
  })
}
