// The address that shows the reports of one period of a contract.
import type { ReportingContract } from '../../contract.ts'
import { supervisionAddress } from '../addresses.ts'

type Window = NonNullable<ReportingContract['window']>

export const windowAddress = ({ id, planId }: ReportingContract, { period }: Window) =>
  supervisionAddress(planId, 'reporting', { view: 'reports', contractId: id, period })
