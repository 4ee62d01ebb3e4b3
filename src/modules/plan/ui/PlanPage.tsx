// A plan: its headline targets, its commitments by system and item, its lists, and the ways in and out as files.

import { useParams } from '@tanstack/react-router'
import { Select } from 'antd'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listNames, listPlans, readPlan } from '../contract.ts'
import { AllCommitments } from './AllCommitments.tsx'
import { planAddress } from './addresses.ts'
import { ListTab } from './ListTab.tsx'
import { PlanFiles } from './PlanFiles.tsx'
import styles from './PlanPage.module.css'
import { PlanTargets } from './PlanTargets.tsx'
import { planTexts } from './texts.ts'

const tabs = ['all', ...listNames] as const
const addressSchema = z.object({ tab: z.enum(tabs).default('all') })

export function PlanPage() {
  const t = useTexts(planTexts)
  const go = useGo()
  const { planId = '' } = useParams({ strict: false }) as { planId?: string }
  const [{ tab }] = useAddress(addressSchema)
  const { answer: plan, problem, readAgain } = useEndpoint(readPlan, { planId })
  const { answer: plans = [] } = useEndpoint(listPlans, {})
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!plan) return null
  const { counts } = plan
  return (
    <>
      <PageHeader
        title={plan.title}
        trail={[{ title: t('plan') }]}
        facts={
          <>
            {plan.docNumber !== null && <span>{plan.docNumber}</span>}
            <span>{t('counts', { items: counts.items, commitments: counts.commitments })}</span>
            <span className={styles['confirmed']}>
              {t('confirmedBy', { at: dayAndTime(plan.confirmedAt), by: plan.confirmedBy })}
            </span>
          </>
        }
        actions={
          <>
            {plans.length > 1 && (
              <Select
                aria-label={t('plans')}
                value={planId}
                style={{ width: 200 }}
                onChange={(next) => go(planAddress(next))}
                options={plans.map(({ id, title, confirmedAt }) => ({
                  value: id,
                  label: `${title}（${dayAndTime(confirmedAt).slice(0, 10)}）`,
                }))}
              />
            )}
            <PlanFiles plan={plan} list={tab === 'all' ? null : tab} />
          </>
        }
      />
      <PlanTargets plan={plan} />
      <nav className={styles['tabs']} aria-label={t('plan')}>
        {tabs.map((one) => (
          <AddressLink
            key={one}
            to={planAddress(planId, one === 'all' ? {} : { tab: one })}
            aria-current={one === tab ? 'page' : undefined}
            className={one === tab ? (styles['here'] ?? '') : ''}
          >
            {one === 'all' ? t('all') : t(`list.${one}`)}{' '}
            <span>{one === 'all' ? counts.commitments : (counts.byList[one] ?? 0)}</span>
          </AddressLink>
        ))}
      </nav>
      {tab === 'all' ? <AllCommitments plan={plan} /> : <ListTab key={tab} plan={plan} list={tab} />}
    </>
  )
}
