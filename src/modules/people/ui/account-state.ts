// The colour of an account's state.
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { Account } from '../contract.ts'

export const accountTones: Record<Account['state'], Tone> = { active: 'good', locked: 'wait', disabled: 'none' }
