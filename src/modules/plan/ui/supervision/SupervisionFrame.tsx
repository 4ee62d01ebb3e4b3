// The frame of every page of supervision: which plan, and the tabs a person may use.
import { useParams } from '@tanstack/react-router'
import { Select } from 'antd'
import type { ReactNode } from 'react'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listPlans } from '../../contract.ts'
import { planPermissions } from '../../permissions.ts'
import { type SupervisionTab, supervisionAddress, supervisionTabs } from '../addresses.ts'
import plan from '../PlanPage.module.css'
import { planTexts } from '../texts.ts'
import { supervisionTexts } from './texts.ts'

/** Only for those who supervise. */
const supervisors: readonly SupervisionTab[] = ['unattended', 'rules']

export const usePlanId = () => (useParams({ strict: false }) as { planId?: string }).planId ?? ''

interface Props {
  tab: SupervisionTab
  facts?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

export function SupervisionFrame({ tab, facts, actions, children }: Props) {
  const t = useTexts(supervisionTexts)
  const names = useTexts(planTexts)
  const session = useSignedIn()
  const go = useGo()
  const planId = usePlanId()
  const { answer: plans = [] } = useEndpoint(listPlans, {})
  const mayAll = holdsRole(session, planPermissions.supervise.roles)
  const shown = supervisionTabs.filter((one) => mayAll || !supervisors.includes(one))
  const current = plans.find(({ id }) => id === planId)
  return (
    <>
      <PageHeader
        title={t(`tab.${tab}`)}
        trail={[{ title: t('supervision'), to: supervisionAddress(planId, 'board') }]}
        facts={
          <>
            {current && <span>{current.title}</span>}
            {facts}
          </>
        }
        actions={
          <>
            {plans.length > 1 && (
              <Select
                aria-label={names('plans')}
                value={planId}
                style={{ width: 200 }}
                onChange={(next) => go(supervisionAddress(next, tab))}
                options={plans.map(({ id, title, confirmedAt }) => ({
                  value: id,
                  label: `${title}（${dayAndTime(confirmedAt).slice(0, 10)}）`,
                }))}
              />
            )}
            {actions}
          </>
        }
      />
      <nav className={plan['tabs']} style={{ marginBottom: 8 }} aria-label={t('supervision')}>
        {shown.map((one) => (
          <AddressLink
            key={one}
            to={supervisionAddress(planId, one)}
            aria-current={one === tab ? 'page' : undefined}
            className={one === tab ? (plan['here'] ?? '') : ''}
          >
            {t(`tab.${one}`)}
          </AddressLink>
        ))}
      </nav>
      {children}
    </>
  )
}
