// Opens the newest plan, or that of a notice just confirmed as soon as it is made.
import { Link, Navigate } from '@tanstack/react-router'
import { Button } from 'antd'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listPlans } from '../contract.ts'
import { planAddress } from './addresses.ts'
import { planTexts } from './texts.ts'

const addressSchema = z.object({ notice: z.uuid().optional() })

export function PlanHome() {
  const t = useTexts(planTexts)
  const [{ notice }] = useAddress(addressSchema)
  const { answer: plans, problem, readAgain } = useEndpoint(listPlans, {}, { every: notice !== undefined && 1_000 })
  const wanted = notice === undefined ? plans?.[0] : plans?.find(({ noticeId }) => noticeId === notice)
  if (wanted) return <Navigate to={planAddress(wanted.id)} replace />
  return (
    <>
      <PageHeader title={t('plan')} />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {plans && notice !== undefined && <EmptyState title={t('beingMade')} next={t('beingMadeNext')} />}
      {plans && notice === undefined && (
        <EmptyState title={t('none')} next={t('noneNext')}>
          <Link to="/notices">
            <Button type="primary">{t('goNotices')}</Button>
          </Link>
        </EmptyState>
      )}
    </>
  )
}
