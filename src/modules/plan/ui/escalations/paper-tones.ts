// The tone in which the state of a supervision paper is shown.
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { EscalationState } from '../../contract.ts'

export const paperTones: Record<EscalationState, Tone> = {
  draft: 'wait',
  issued: 'info',
  answered: 'good',
  closed: 'none',
  withdrawn: 'none',
}
