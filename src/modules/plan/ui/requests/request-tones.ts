// The tone in which the state of a request is shown.
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { PartRequestState } from '../../contract.ts'

export const requestTones: Record<PartRequestState, Tone> = {
  pending: 'wait',
  approved: 'good',
  returned: 'bad',
  withdrawn: 'none',
  lapsed: 'none',
}
