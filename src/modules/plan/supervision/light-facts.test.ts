import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/date-only.ts'
import { lightRules } from '#policy/sichuan/supervision/light-rules.ts'
import { lightOf } from '#rules/light.ts'
import { type LightSource, lightFacts } from './light-facts.ts'

const part = (change: Partial<LightSource> = {}): LightSource => ({
  state: 'signed',
  starts_on: '2022-03-01',
  due_on: '2022-12-31',
  completion: 60,
  missed_reports: 0,
  evidence: 1,
  is_measured: false,
  expected: null,
  measured_on: null,
  ...change,
})
const ruleOn = (today: string, change: Partial<LightSource> = {}) =>
  lightOf(lightRules, lightFacts(part(change), today)).name

describe('the light of a part', () => {
  test.each([
    ['signed for nobody', '2022-10-17', { state: 'assigned' }, 'not-assigned'],
    ['closed, though late', '2023-02-01', { state: 'closed' }, 'closed'],
    ['on its last day', '2022-12-31', { completion: 90 }, 'near-due'],
    ['a day later', '2023-01-01', { completion: 90 }, 'overdue'],
    ['without the report that was due', '2022-10-17', { missed_reports: 1 }, 'no-report'],
    ['before any report was due', '2022-03-10', { completion: null }, 'not-yet-reported'],
    ['complete without evidence', '2022-10-17', { completion: 100, evidence: 0 }, 'no-evidence'],
    ['complete with evidence', '2022-10-17', { completion: 100 }, 'on-schedule'],
    ['75 % of the time gone and 61 % done', '2022-10-17', { completion: 61 }, 'on-schedule'],
    ['75 % of the time gone and 50 % done', '2022-10-17', { completion: 50 }, 'behind'],
    ['75 % of the time gone and 30 % done', '2022-10-17', { completion: 30 }, 'far-behind'],
    ['ten working days before the end', '2022-12-19', { completion: 95 }, 'near-due'],
    ['due within days and complete', '2022-12-29', { completion: 100 }, 'on-schedule'],
  ] as const)('%s', (_name, today, change, rule) => {
    expect(ruleOn(today, change)).toBe(rule)
  })

  test('counts working days over a week of 调休', () => {
    // 1–7 October off, 8 and 9 October (a weekend) worked.
    expect(lightFacts(part({ due_on: '2022-10-10' }), '2022-09-30').workingDaysLeft).toBe(3)
  })

  test('stands on a leap day and at midnight of the month’s end like on any other', () => {
    expect(lightFacts(part({ starts_on: '2024-02-29', due_on: '2024-02-29' }), '2024-02-29')).toMatchObject({
      daysLeft: 0,
      timeGone: 100,
    })
    expect(lightFacts(part({ due_on: '2024-02-29' }), '2024-03-01').daysLeft).toBe(-1)
  })

  test('is told on every day, and is never better a day later without a report', () => {
    const order = ['green', 'blue', 'yellow', 'red']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 99 }), (offset, completion) => {
        const day = addDays('2022-03-01', offset)
        const lightAt = (today: string) => lightOf(lightRules, lightFacts(part({ completion }), today)).light
        const [now, next] = [order.indexOf(lightAt(day)), order.indexOf(lightAt(addDays(day, 1)))]
        expect(now).toBeGreaterThanOrEqual(0)
        // Near its end a part that is behind turns blue only by rule order; it never returns to green.
        if (now > 0) expect(next).toBeGreaterThan(0)
      }),
    )
  })
})
