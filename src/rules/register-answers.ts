// What the registers answer to the form of a programme: the facts of a firm, its yearly accounts, its record, its titles.
import type { DateOnly } from '#kernel/date-only.ts'
import { yearOf } from '#kernel/date-only.ts'
import type { Facts, FactValue } from './condition.ts'
import type { FactsOfForm, Sections } from './form.ts'

/** What is on record of a firm or institution on a day, from all registers together. */
export interface PartyRecord {
  facts: Facts
  isBarred: boolean
  isDishonest: boolean
  highTechValidTo: DateOnly | null
  hasInstitution: boolean
}

/** Up to three accounting years that follow each other, the newest of them before the day. */
export interface FirmYears {
  /** 0 where there is none. */
  covered: number
  first: Facts | undefined
  second: Facts | undefined
  latest: Facts | undefined
}

export interface AskedRecord extends PartyRecord {
  years: FirmYears
}

type Answer = (record: AskedRecord) => FactValue

export interface RegisterAnswers {
  /** Offered to an applicant, who may correct them. */
  figures: Readonly<Record<string, Answer>>
  /** Stand in where a rule is tried out over the register, never in an application. */
  supposed: Readonly<Record<string, Answer>>
}

type Named<S extends Sections> = { readonly [Name in keyof FactsOfForm<S>]?: Answer }

/** Typed by the form: a name that no field bears does not compile. */
export const answersTo = <S extends Sections>(
  _form: S,
  { figures, supposed = {} }: { figures: Named<S>; supposed?: Named<S> },
): RegisterAnswers => ({
  figures: figures as RegisterAnswers['figures'],
  supposed: supposed as RegisterAnswers['supposed'],
})

type Year = keyof Pick<FirmYears, 'first' | 'second' | 'latest'>
type YearAnswer = (year: Facts) => FactValue
type OfYears<Name extends string> = { [Column in `${Name}Y1` | `${Name}Y2` | `${Name}Y3`]: Answer }

/** A figure of one accounting year. */
export const ofYear =
  (year: Year, answer: string | YearAnswer): Answer =>
  ({ years }) => {
    const facts = years[year]
    if (facts === undefined) return undefined
    return typeof answer === 'string' ? facts[answer] : answer(facts)
  }

/** The three columns of one figure: `salesY1`, `salesY2`, `salesY3`. */
export const ofYears = <const Name extends string>(name: Name, answer: string | YearAnswer) =>
  ({
    [`${name}Y1`]: ofYear('first', answer),
    [`${name}Y2`]: ofYear('second', answer),
    [`${name}Y3`]: ofYear('latest', answer),
  }) as OfYears<Name>

/** A fact of the entry itself. */
export const ofEntry =
  (name: string): Answer =>
  ({ facts }) =>
    facts[name]

/** Undefined unless both are there. */
export const less = (from: FactValue, what: FactValue): number | undefined =>
  typeof from === 'number' && typeof what === 'number' ? from - what : undefined

/** Who it is and what is on record of it, by the names every form gives them. */
const onRecord: Readonly<Record<string, Answer>> = {
  uscc: ofEntry('uscc'),
  name: ofEntry('name'),
  region: ofEntry('region'),
  registeredOn: ({ facts }) => facts['registeredOn'] ?? facts['foundedOn'],
  isBarred: ({ isBarred }) => isBarred,
  isDishonest: ({ isDishonest }) => isDishonest,
  highTechValidTo: ({ highTechValidTo }) => highTechValidTo ?? undefined,
  hasInstitution: ({ hasInstitution }) => hasInstitution,
}

/** The years of the accounts, whatever their order, that lie before the day. */
export function yearsBefore(accounts: FactValue, on: DateOnly): FirmYears {
  const rows = Array.isArray(accounts) ? (accounts as readonly Facts[]) : []
  const past = rows
    .filter(({ year }) => Number(year) < yearOf(on))
    .sort((a, b) => Number(b['year']) - Number(a['year']))
  const [latest, second, first] = past
  const follows = (later: Facts | undefined, earlier: Facts | undefined) =>
    later !== undefined && earlier !== undefined && Number(later['year']) - Number(earlier['year']) === 1
  const hasSecond = follows(latest, second)
  const hasFirst = hasSecond && follows(second, first)
  return {
    covered: latest === undefined ? 0 : 1 + Number(hasSecond) + Number(hasFirst),
    latest,
    second: hasSecond ? second : undefined,
    first: hasFirst ? first : undefined,
  }
}

/** The facts of a form that a record answers, by the names of its fields. */
export function readerOf(asked: readonly string[], answers: Readonly<Record<string, Answer>>) {
  const own = Object.entries({ ...onRecord, ...answers }).filter(([name]) => asked.includes(name))
  return (record: AskedRecord): Facts => {
    const facts: Record<string, FactValue> = {}
    for (const [name, answer] of own) facts[name] = answer(record)
    return facts
  }
}
