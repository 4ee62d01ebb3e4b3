import { expect, test } from 'vitest'
import { decisionDue } from './contract-registration.ts'

test('a contract is decided within thirty days, or on the next working day', () => {
  expect(decisionDue('2022-10-17', 1_000)).toBe('2022-11-16')
  // 9 September + 30 days = 9 October, a Sunday that is worked.
  expect(decisionDue('2022-09-09', 1_000)).toBe('2022-10-09')
  // 2 September + 30 days lies in the holidays of October.
  expect(decisionDue('2022-09-02', 1_000)).toBe('2022-10-08')
})
