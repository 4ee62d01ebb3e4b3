// Parameters of a procedure: figures the law sets by day, with their source, and figures each call announces.
import type { DateOnly } from '#kernel/date-only.ts'
import type { FieldProblem } from '#kernel/refusal.ts'
import { judgingErrors } from './errors-of-judging.ts'
import type { Words } from './field.ts'
import { type Rate, ratesFault } from './progressive.ts'

/** How well the source is known: read in the document itself, in reports of the time, or from memory and to be checked. */
export type Mark = 'official' | 'reported' | 'unsure'

export type Value = number | string | readonly string[] | readonly Rate[]

/** One value with its source. Left out, `from` is the first day of the edition. */
export interface Sourced<V = Value> {
  from?: DateOnly
  value: V
  basis: string
  mark: Mark
  note?: string
}

/** Set by the law; the newest value whose day has come applies. */
export interface Dated<V = Value> {
  kind: 'dated'
  label: Words
  unit?: string
  values: readonly Sourced<V>[]
  /** A call may announce another value, because the source is not the department's own rule. */
  adjustable?: true
}

export type Reads = 'number' | 'day' | 'texts' | 'rates'

/** Announced by each call; there is no default. `seen` are values found in sources that do not bind this department or contradict each other. */
export interface Announced<V = Value> {
  kind: 'announced'
  label: Words
  unit?: string
  reads: Reads
  /** Why no value stands here. */
  reason: string
  seen?: readonly Sourced<V>[]
}

export type Parameter = Dated | Announced
export interface Parameters {
  readonly [name: string]: Parameter
}

type Widened<V> = V extends number ? number : V extends string ? string : V
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends { kind: 'dated'; values: readonly Sourced<infer V>[] }
    ? Widened<V>
    : P[Name] extends { reads: 'number' }
      ? number
      : P[Name] extends { reads: 'day' }
        ? string
        : P[Name] extends { reads: 'rates' }
          ? readonly Rate[]
          : readonly string[]
}

/** Values by name: the year's rates of a call, or the changed threshold of a what-if. */
export type Given = Readonly<Record<string, unknown>>

type Source = Omit<Sourced, 'value'>
const official = (basis: string): Source => ({ basis, mark: 'official' })

/** `dated(['职工总数上限', 'Most staff'], '人', 500, '第六条(二)')`; a source other than an official text is written out. */
export const dated = <V extends Value>(
  label: Words,
  unit: string,
  value: V,
  source: string | Source,
  more: { adjustable?: true; later?: readonly (Sourced<V> & { from: DateOnly })[] } = {},
): Dated<V> => {
  const first = { value, ...(typeof source === 'string' ? official(source) : source) }
  const { later = [], ...options } = more
  return { kind: 'dated', label, unit, values: [first, ...later], ...options }
}

export const announced = <const R extends Reads>(
  label: Words,
  unit: string,
  reads: R,
  reason: string,
  seen: readonly Sourced[] = [],
): Announced & { reads: R } => ({ kind: 'announced', label, unit, reads, reason, seen })

/** The value that applies on the day, null before its first. */
export function valueOn<V>({ values }: Dated<V>, on: DateOnly): Sourced<V> | null {
  return values.findLast(({ from }) => from === undefined || from <= on) ?? null
}

const readable: Record<Reads, (value: unknown) => boolean> = {
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  rates: (value) => ratesFault(value) === null,
}

/** How a value of it is written. */
export const readsOf = (parameter: Parameter): Reads => {
  if (parameter.kind === 'announced') return parameter.reads
  const value = parameter.values[0]?.value
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'day'
  return typeof value?.[0] === 'object' ? 'rates' : 'texts'
}

const wants: Record<Reads, string> = {
  number: '应为数字',
  day: '应为日期，如 2022-12-31',
  texts: '应为文字列表',
  rates: '应为按额度递升、比例递降的分段，如 [{"above":0,"rate":0.05}]',
}

/**
 * All parameters as they stand on the day: what-if values first, then what the call announces, then the law.
 * Refuses `call-data-missing` naming every rate the call lacks, `given-values-wrong` for values that cannot be read.
 */
export function valuesOn(
  parameters: Parameters,
  on: DateOnly,
  call: Given = {},
  overrides: Given = {},
): Record<string, Value> {
  const problems: FieldProblem[] = []
  const missing: Words[] = []
  const values: Record<string, Value> = {}
  const unknown = (given: Given, kind: string) => {
    for (const name of Object.keys(given))
      if (!Object.hasOwn(parameters, name))
        problems.push({ path: `${kind}.${name}`, message: `没有名为 ${name} 的参数` })
  }
  unknown(call, 'call')
  unknown(overrides, 'overrides')
  for (const [name, parameter] of Object.entries(parameters)) {
    const accept = (value: unknown, kind: string) => {
      if (readable[readsOf(parameter)](value)) values[name] = value as Value
      else problems.push({ path: `${kind}.${name}`, message: `${parameter.label[0]}${wants[readsOf(parameter)]}` })
    }
    const law = parameter.kind === 'dated' ? valueOn(parameter, on) : null
    const isOpen = parameter.kind === 'announced' || parameter.adjustable
    if (overrides[name] !== undefined) accept(overrides[name], 'overrides')
    else if (call[name] !== undefined && isOpen) accept(call[name], 'call')
    else if (call[name] !== undefined)
      problems.push({ path: `call.${name}`, message: `${parameter.label[0]}由法规规定，通知不能改变` })
    else if (law) values[name] = law.value
    else missing.push([`${parameter.label[0]}（${name}）`, `${parameter.label[1]} (${name})`])
  }
  if (problems.length > 0) throw judgingErrors.refuse('given-values-wrong', { count: problems.length }, problems)
  if (missing.length > 0) {
    const [names, namesEn] = [0, 1].map((language) =>
      missing.map((words) => words[language]).join(language ? ', ' : '、'),
    )
    throw judgingErrors.refuse('call-data-missing', { names: names ?? '', namesEn: namesEn ?? '' })
  }
  return values
}
