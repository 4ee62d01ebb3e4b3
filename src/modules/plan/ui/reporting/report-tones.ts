// The tone in which the state of a report is shown.
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { ReportState } from '../../contract.ts'

export const reportTones: Record<ReportState, Tone> = {
  due: 'none',
  draft: 'none',
  submitted: 'wait',
  returned: 'bad',
  accepted: 'good',
  superseded: 'none',
  waived: 'none',
}
