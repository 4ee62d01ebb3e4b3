// Opens the board of the newest plan.
import { Navigate } from '@tanstack/react-router'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listPlans } from '../../contract.ts'
import { supervisionAddress } from '../addresses.ts'
import { supervisionTexts } from './texts.ts'

export function SupervisionHome() {
  const t = useTexts(supervisionTexts)
  const { answer: plans, problem, readAgain } = useEndpoint(listPlans, {})
  const newest = plans?.[0]
  if (newest) return <Navigate to={supervisionAddress(newest.id, 'board')} replace />
  return (
    <>
      <PageHeader title={t('supervision')} />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {plans && <EmptyState title={t('none')} next={t('noneNext')} />}
    </>
  )
}
