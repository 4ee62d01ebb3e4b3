// The tone in which the state of an event is shown.
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { EventState } from '../../contract.ts'

export const eventTones: Record<EventState, Tone> = {
  planned: 'info',
  held: 'good',
  postponed: 'wait',
  cancelled: 'none',
}
