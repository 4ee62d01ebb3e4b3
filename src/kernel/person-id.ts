// The number of a resident's identity card (GB 11643-1999): its check digit, its birthday, and the form in which it may be shown.
import { isDateOnly } from './date-only.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** Eighteen characters with a real birthday and the right check digit. */
export function isPersonId(code: string): boolean {
  const text = code.trim().toUpperCase()
  if (!/^\d{17}[\dX]$/.test(text) || !isDateOnly(birthdayOf(text))) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return checks[sum % 11] === text[17]
}

/** `1985-03-12`; only of a number that is right. */
export const birthdayOf = (code: string): string => `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`

/** `5101**********1234`: enough to tell two people apart, not enough to misuse. */
export const maskedPersonId = (code: string): string =>
  `${code.slice(0, 4)}${'*'.repeat(Math.max(0, code.length - 8))}${code.slice(-4)}`
