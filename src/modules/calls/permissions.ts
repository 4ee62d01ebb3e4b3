// Who runs calls: the supervisor, and the division a call belongs to; everyone reads what is published.
import { allow } from '#rules/allow.ts'
import type { CallPhase } from './contract.ts'

const runners = (states: CallPhase[]) => [
  allow<CallPhase>(['supervisor'], { states }),
  allow<CallPhase>(['division-officer'], { states, withinUnit: true }),
]

export const callPermissions = {
  read: [
    allow<CallPhase>('everyone', { states: ['announced', 'open', 'closed', 'cancelled'] }),
    ...runners(['draft']),
    allow<CallPhase>(['leader'], { states: ['draft'] }),
  ],
  draft: [allow<CallPhase>(['supervisor']), allow<CallPhase>(['division-officer'], { withinUnit: true })],
  edit: runners(['draft']),
  publish: runners(['draft']),
  extend: runners(['announced', 'open']),
  cancel: runners(['draft', 'announced', 'open', 'closed']),
}
