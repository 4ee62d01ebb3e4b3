import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#policy/national/working-days.ts'
import { ladder } from '#policy/sichuan/supervision/ladder.ts'
import { ladderSteps } from '#rules/ladder.ts'
import { nextRung, type Standing } from './next-rung.ts'

const standing = (change: Partial<Standing> = {}): Standing => ({
  light: 'red',
  lightSince: '2022-09-01',
  unitKind: 'division',
  pausedUntil: null,
  last: null,
  ...change,
})
const stepOn = (today: DateOnly, change: Partial<Standing> = {}) =>
  nextRung(ladder, standing(change), today)?.step ?? null

describe('the ladder', () => {
  test.each([
    ['begins a working day after the light turned', '2022-09-02', {}, 'reminder'],
    ['says nothing on the same day', '2022-09-01', {}, null],
    ['says nothing at a weekend', '2022-09-03', {}, null],
    ['works on a weekend that is a working day (调休)', '2022-10-08', { lightSince: '2022-09-30' }, 'reminder'],
    ['leaves green alone', '2022-09-20', { light: 'green' }, null],
    [
      'orders five working days after the reminder',
      '2022-09-09',
      { last: { step: 'reminder', issuedOn: '2022-09-02' } },
      'order',
    ],
    ['not a day earlier', '2022-09-08', { last: { step: 'reminder', issuedOn: '2022-09-02' } }, null],
    [
      'gives a county seven',
      '2022-09-09',
      { unitKind: 'county', last: { step: 'reminder', issuedOn: '2022-09-02' } },
      null,
    ],
    [
      'does not order under a yellow light',
      '2022-10-17',
      { light: 'yellow', last: { step: 'reminder', issuedOn: '2022-09-02' } },
      null,
    ],
    ['waits for a draft to be issued', '2022-10-17', { last: { step: 'order', issuedOn: null } }, null],
    ['waits while an extension runs', '2022-09-20', { pausedUntil: '2022-09-20' }, null],
    ['counts anew after an extension', '2022-09-21', { pausedUntil: '2022-09-20' }, 'reminder'],
    ['ends with criticism', '2022-12-30', { last: { step: 'criticism', issuedOn: '2022-09-02' } }, null],
  ] as const)('%s', (_name, today, change, step) => {
    expect(stepOn(today, change as Partial<Standing>)).toBe(step)
  })

  test('climbs one rung at a time, in order, and keeps its waits, whatever the days looked at', () => {
    const starts = fc.integer({ min: 0, max: 700 }).map((offset) => addDays('2022-01-04', offset))
    fc.assert(
      fc.property(
        starts,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 30 }),
        (since, jumps) => {
          let last: Standing['last'] = null
          let today = since
          const taken: { step: string; on: DateOnly }[] = []
          for (const jump of jumps) {
            today = addDays(today, jump)
            const rung = nextRung(ladder, standing({ lightSince: since, last }), today)
            if (!rung) continue
            expect(isWorkingDay(today)).toBe(true)
            if (last?.issuedOn)
              expect(workingDaysBetween(last.issuedOn, today)).toBeGreaterThanOrEqual(
                rung.waits.division ?? rung.waits.otherwise,
              )
            taken.push({ step: rung.step, on: today })
            last = { step: rung.step, issuedOn: today }
          }
          expect(taken.map(({ step }) => step)).toEqual(ladderSteps.slice(0, taken.length))
        },
      ),
    )
  })

  test('is silent on every day of a pause', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (offset) => {
        const today = addDays('2022-09-01', offset)
        const until = addWorkingDays(today, 1)
        expect(stepOn(today, { pausedUntil: until })).toBeNull()
      }),
    )
  })
})
