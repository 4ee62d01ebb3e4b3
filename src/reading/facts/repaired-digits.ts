// Digits that text recognition took for a character: `巧` is 15 run together, `O` is 0, `l` is 1.

/** For a character class: a number may hold these, but never consist of them. */
export const misreadDigits = 'OoIl巧'

const readings: Record<string, string> = { O: '0', o: '0', I: '1', l: '1', 巧: '15' }

/** The number that was meant, undefined where nothing was misread. */
export function repairDigits(number: string): string | undefined {
  if (!/[OoIl巧]/.test(number)) return undefined
  return number.replace(/[OoIl巧]/g, (character) => readings[character] ?? character)
}
