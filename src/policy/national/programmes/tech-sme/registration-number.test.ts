import { describe, expect, test } from 'vitest'
import { numberFault, registrationNumber } from './registration-number.ts'

const firm = {
  year: 2022,
  region: '510703',
  registeredOn: '2021-12-31',
  filedOn: '2022-05-31',
  twelfth: '0',
  serial: 41,
}

describe('the number of a technology-based SME', () => {
  test('has 18 characters: year, place, two marks, serial', () => {
    expect(registrationNumber(firm)).toBe('202251070300000041')
    expect(registrationNumber(firm)).toHaveLength(18)
  })

  test.each([
    ['founded on the last day before the year, filed on 31 May', {}, '0'],
    ['founded on the first day of the year', { registeredOn: '2022-01-01' }, 'A'],
    ['filed on 1 June', { filedOn: '2022-06-01' }, 'A'],
  ])('%s: the eleventh is %3$s', (_, change, mark) => {
    expect(registrationNumber({ ...firm, ...change })[10]).toBe(mark)
  })

  test.each([
    ['202251070300000041', null],
    ['20225107030000041', 'shape'],
    ['202251070310000041', 'shape'],
    ['202151070300000041', 'year'],
    ['202251010700000041', 'region'],
    ['2022510703A0000041', 'eleventh'],
  ])('%s is checked against the firm: %s', (number, fault) => {
    expect(numberFault(number, firm)).toBe(fault)
  })
})
