// A value of a parameter, told in words and read from them: money and shares in their unit, rates step by step.
import { type Parameter, readsOf, type Value } from './dated.ts'
import { tell } from './measure.ts'
import { type Rate, ratesFault } from './progressive.ts'

const isRate = (value: unknown): value is Rate => typeof value === 'object' && value !== null && 'rate' in value

export function parameterWords({ unit = '' }: Pick<Parameter, 'unit'>, value: unknown): string {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value))
    return value
      .map((one) => (isRate(one) ? `${tell(one.above, '万元')[0]}以上 ${tell(one.rate, '%')[0]}` : String(one)))
      .join('；')
  return typeof value === 'number' ? tell(value, unit)[0] : String(value)
}

const moneyScales: Readonly<Record<string, number>> = { 元: 100, 万元: 1e6, 万: 1e6, 亿元: 1e10, 亿: 1e10 }

/**
 * `4%`, `0.04`, `3000万元`, `3000万`, `2022-12-31`, `a、b`, or JSON for rates; a bare number is taken in the unit of the
 * parameter, a share as a ratio. Undefined where it cannot be read.
 */
export function readParameter(parameter: Parameter, text: string): Value | undefined {
  const reads = readsOf(parameter)
  if (reads === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
  if (reads === 'texts') return text.split(/[、,，;；]/).filter((word) => word.trim() !== '')
  if (reads === 'rates') return readRates(text)
  const [, digits, given = ''] = /^\s*([-+]?\d+(?:\.\d+)?)\s*(\S*)\s*$/.exec(text.normalize('NFKC')) ?? []
  if (digits === undefined) return undefined
  const { unit = '' } = parameter
  if (unit in moneyScales) {
    const scale = moneyScales[given || unit]
    return scale === undefined ? undefined : Math.round(Number(digits) * scale)
  }
  if (given !== '' && given !== unit) return undefined
  return given === '%' ? Number((Number(digits) / 100).toPrecision(12)) : Number(digits)
}

function readRates(text: string): readonly Rate[] | undefined {
  try {
    const rates: unknown = JSON.parse(text)
    return ratesFault(rates) === null ? (rates as Rate[]) : undefined
  } catch {
    return undefined
  }
}
