// The tone in which the state of a bulletin is shown.
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { Bulletin } from '../../contract.ts'

export const bulletinTones: Record<Bulletin['state'], Tone> = { draft: 'wait', issued: 'good' }
