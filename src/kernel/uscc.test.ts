import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUscc, organisationCheckDigit, usccCheckDigit, usccFault } from './uscc.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const characters = (length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''))
const codes = fc.tuple(characters(8), characters(8)).map(([head, organisation]) => {
  const first17 = head + organisation + (organisationCheckDigit(organisation) ?? '')
  return first17 + (usccCheckDigit(first17) ?? '')
})

describe('a unified social credit code', () => {
  test.each(['11510000008282399T', '91110000802100433B', ' 11510000008282399t '])('%s is right', (code) => {
    expect(isUscc(code)).toBe(true)
  })

  test.each([
    ['11510000008282399', 'length'],
    ['1151000000828239IT', 'alphabet'],
    ['11510000008282399U', 'check-digit'],
    ['115100000082823980', 'organisation-code'],
  ])('%s has a wrong %s', (code, fault) => {
    expect(usccFault(code)).toBe(fault)
  })

  test('made of any characters with both its check digits is right', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(usccFault(code)).toBe(null)
      }),
    )
  })

  test('is wrong once any one character is mistyped', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), fc.constantFrom(...alphabet), (code, at, typed) => {
        fc.pre(code[at] !== typed)
        expect(isUscc(code.slice(0, at) + typed + code.slice(at + 1))).toBe(false)
      }),
    )
  })
})
