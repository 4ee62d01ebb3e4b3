import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { actionsIn, defineLifecycle, nextState, unreachable } from './define-lifecycle.ts'

const visit = defineLifecycle({
  initial: 'asked',
  states: {
    asked: {
      phase: 'apply',
      label: ['已预约', 'Asked for'],
      editors: ['applicant'],
      clock: null,
      on: { grant: { by: ['division'], to: 'granted' }, cancel: { by: ['applicant'], to: 'cancelled' } },
    },
    granted: { phase: 'decide', label: ['已同意', 'Granted'], editors: [], clock: null, on: {} },
    cancelled: { phase: 'close', label: ['已取消', 'Cancelled'], editors: [], clock: null, on: {} },
  },
})

describe('a lifecycle', () => {
  test('says what may be done, by anyone and by one party', () => {
    expect(actionsIn(visit, 'asked')).toEqual(['grant', 'cancel'])
    expect(actionsIn(visit, 'asked', 'applicant')).toEqual(['cancel'])
    expect(actionsIn(visit, 'granted')).toEqual([])
  })

  test('leads from state to state', () => {
    expect(nextState(visit, 'asked', 'grant')).toBe('granted')
  })

  test('refuses what the state does not allow, and names what it does', () => {
    const attempt = () => nextState(visit, 'granted', 'cancel')

    expect(attempt).toThrow(Refusal)
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'action-not-allowed',
        details: { from: 'granted', action: 'cancel', label: '已同意', labelEn: 'Granted', available: '—' },
      }),
    )
  })

  test('has no state that nothing leads to', () => {
    expect(unreachable(visit)).toEqual([])
  })
})
