// Reporting under supervision: the contracts, the reports they bring, and the load they put on the units.
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { planPermissions } from '../../permissions.ts'
import { supervisionAddress } from '../addresses.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { ContractsView } from './ContractsView.tsx'
import { LoadView } from './LoadView.tsx'
import { NewContract } from './NewContract.tsx'
import { ReportsView } from './ReportsView.tsx'
import { reportingTexts } from './texts.ts'

const views = ['contracts', 'reports', 'load'] as const
const addressSchema = z.object({ view: z.enum(views).optional() })

export function ReportingPage() {
  const t = useTexts(reportingTexts)
  const go = useGo()
  const session = useSignedIn()
  const planId = usePlanId()
  const [{ view = 'contracts' }] = useAddress(addressSchema)
  const [isWriting, setWriting] = useState(false)
  const mayOpen = holdsRole(session, planPermissions.supervise.roles)
  const choice = (
    <Segmented
      aria-label={t('views')}
      value={view}
      onChange={(next) =>
        go(supervisionAddress(planId, 'reporting', { view: next === 'contracts' ? undefined : next }))
      }
      options={views.map((one) => ({ value: one, label: t(one) }))}
    />
  )
  const View = { contracts: ContractsView, reports: ReportsView, load: LoadView }[view]
  return (
    <SupervisionFrame
      tab="reporting"
      actions={
        mayOpen && (
          <Button type="primary" onClick={() => setWriting(true)}>
            {t('newContract')}
          </Button>
        )
      }
    >
      <View planId={planId} views={choice} />
      <NewContract planId={planId} open={isWriting} onClose={() => setWriting(false)} />
    </SupervisionFrame>
  )
}
