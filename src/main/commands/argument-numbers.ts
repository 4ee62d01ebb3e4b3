// Numbers given on the command line.
import type { Refusal } from '#kernel/refusal.ts'

/** The options of a command that take a text. */
export type Option<Values> = {
  [Name in keyof Values]: Values[Name] extends string | undefined ? Name : never
}[keyof Values] &
  string

/** Undefined where the option is not given. */
export function numberOf(
  text: string | undefined,
  name: string,
  wrong: (problem: string, problemEn: string) => Refusal,
): number | undefined {
  if (text === undefined) return undefined
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) throw wrong(`--${name} ${text} 不是数`, `--${name} ${text} is no number`)
  return value
}
