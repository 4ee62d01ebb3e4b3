// The unified social credit code of a legal person (统一社会信用代码, GB 32100-2015) and its check digits.

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** GB 11714: the organisation code inside, positions 9–17, has a check digit of its own. */
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The 18th character that belongs to the first 17; undefined where one of them is not of the alphabet. */
export function usccCheckDigit(first17: string): string | undefined {
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const value = alphabet.indexOf(first17[i] ?? '?')
    if (value < 0) return undefined
    sum += value * (weights[i] ?? 0)
  }
  return alphabet[(31 - (sum % 31)) % 31]
}

/** The ninth character that belongs to the first 8 of an organisation code. */
export function organisationCheckDigit(first8: string): string | undefined {
  let sum = 0
  for (let i = 0; i < organisationWeights.length; i++) {
    const value = organisationAlphabet.indexOf(first8[i] ?? '?')
    if (value < 0) return undefined
    sum += value * (organisationWeights[i] ?? 0)
  }
  const check = 11 - (sum % 11)
  return check === 11 ? '0' : check === 10 ? 'X' : String(check)
}

export type UsccFault = 'length' | 'alphabet' | 'check-digit' | 'organisation-code'

/** What is wrong with the code, null when nothing is. Lower case counts as upper case. */
export function usccFault(code: string): UsccFault | null {
  const text = code.trim().toUpperCase()
  if (text.length !== 18) return 'length'
  if (![...text].every((character) => alphabet.includes(character))) return 'alphabet'
  if (organisationCheckDigit(text.slice(8, 16)) !== text[16]) return 'organisation-code'
  return usccCheckDigit(text.slice(0, 17)) === text[17] ? null : 'check-digit'
}

export const isUscc = (code: string): boolean => usccFault(code) === null
