// Asks about figures that are ten thousand times too large or too small for the register: 亿 typed as 万.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { placeName } from '#policy/places.ts'
import type { Register } from '#rules/define-register.ts'
import type { Field } from '#rules/field.ts'
import { valueWords } from '#rules/field-words.ts'

/** Where nine tenths of the values of a field lie, and its far ends. */
export interface Distribution {
  first: number
  low: number
  middle: number
  high: number
  last: number
}

/** Fewer say nothing about what is usual. */
const enough = 30
const sampled = 5_000

export const figures = ({ fields }: Register): string[] =>
  Object.entries(fields)
    .filter(([, { kind }]) => kind === 'money' || kind === 'number')
    .map(([name]) => name)

/** Of the entries recorded last; a field with few values has none. */
export async function distributionsOf(ctx: Context, register: Register): Promise<Map<string, Distribution>> {
  const found = new Map<string, Distribution>()
  for (const name of figures(register)) {
    const { rows } = await sql<{ count: number; at: number[] | null }>`
      select count(*) as count, percentile_disc(array[0.01, 0.05, 0.5, 0.95, 0.99]) within group (order by value) as at
      from (
        select (facts ->> ${name})::float8 as value from entry
        where authority = ${ctx.authority} and register = ${register.id}
        order by id desc limit ${sampled}
      ) newest where value > 0`.execute(ctx.sql)
    const [row] = rows
    if (row?.at && row.count >= enough) found.set(name, asDistribution(row.at))
  }
  return found
}

const asDistribution = ([first = 0, low = 0, middle = 0, high = 0, last = 0]: readonly number[]): Distribution => ({
  first,
  low,
  middle,
  high,
  last,
})

/** Of the file's own values, for a register that has few. */
export function distributionIn(values: readonly number[]): Distribution | undefined {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b)
  if (sorted.length < enough) return undefined
  return asDistribution(
    [0.01, 0.05, 0.5, 0.95, 0.99].map((share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0),
  )
}

/** Between 元, 万元 and 亿元. */
const slips = [1e4, 1e8]

/** The factor that would bring a figure far outside into the usual range; null for an ordinary one. */
export function slipOf(value: number, { first, low, high, last }: Distribution): number | null {
  const isUsual = (other: number) => other >= low && other <= high
  if (value > last * 10) return slips.map((factor) => 1 / factor).find((factor) => isUsual(value * factor)) ?? null
  if (value > 0 && value < first / 10) return slips.find((factor) => isUsual(value * factor)) ?? null
  return null
}

export function slipWords(field: Field, value: number, factor: number, { middle }: Distribution): string {
  const said = (figure: number) => valueWords(field, Math.round(figure), 'zh', placeName)
  const times =
    value > middle
      ? `是常见值（中位数 ${said(middle)}）的 ${Math.round(value / middle)} 倍`
      : `只有常见值（中位数 ${said(middle)}）的 ${Math.round(middle / value)} 分之一`
  return `${said(value)}，${times}。是否把单位写错了，应为 ${said(value * factor)}？如无误，请确认`
}
