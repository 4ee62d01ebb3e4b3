// Named rules: a measure found in the facts beside the measure the law needs, with its article.
import type { Parameters, ValuesOf } from './dated.ts'
import type { Words } from './field.ts'
import type { FactsOfForm, Sections } from './form.ts'
import type { Comparison, Found } from './measure.ts'
import type { Part } from './score.ts'
import type { Applicant, Situation } from './situation.ts'

interface Named {
  id: string
  title: Words
  /** The article; one that begins with 第 belongs to the edition's first document. */
  basis: string
}

/** Compares one measure. `looksAt` are the only facts it may read: where one is missing the answer is unknown. */
export interface Measure extends Named {
  kind: 'measure'
  looksAt: readonly string[]
  /** How the figures are told, see `tell`. */
  unit: string
  comparison: Comparison
  /** What is needed, where it is a fixed value or the name of a parameter. */
  bound: Found | readonly string[] | null
  boundParameter: string | null
  /** Left out, the rule is asked of everybody. */
  when?(applicant: Applicant): boolean
  found(applicant: Applicant): Found
  needed(situation: Situation): Found | readonly string[]
}

/** Holds when one of its routes does (any), or when all of them do. */
export interface Composite extends Named {
  kind: 'any' | 'all'
  rules: readonly Rule[]
}

/** Compares the total score, or the points of one part. */
export interface ScoreRule extends Named {
  kind: 'score'
  part: Part | null
  comparison: 'atLeast' | 'above'
  boundParameter: string | null
  needed(situation: Situation): number
}

export type Rule = Measure | Composite | ScoreRule

type Needs<S, V> = number | (keyof V & string) | ((situation: S) => number | string)

type Compared<S, V> =
  | { atLeast: Needs<S, V> }
  | { above: Needs<S, V> }
  | { atMost: Needs<S, V> }
  | { below: Needs<S, V> }
  | { is: boolean | number | ((situation: S) => Found) }
  | { isOneOf: readonly string[] | (keyof V & string) }

type Declared<F, K extends keyof F & string, V> = {
  title: Words
  basis: string
  looksAt: readonly K[]
  unit?: string
  when?: (applicant: Applicant<Pick<F, K>>) => boolean
  found: (applicant: Applicant<Pick<F, K>>) => Found
} & Compared<Situation<Pick<F, K>, V>, V>

type Asked<F, K extends keyof F & string> = { title: Words; basis: string; field: K; is: boolean }

type AnyNeeds = Found | readonly string[] | ((situation: Situation) => Found)

/** A word is the name of a parameter; anything else stands for itself. */
function neededBy(needs: AnyNeeds) {
  if (typeof needs === 'function') return { bound: null, boundParameter: null, needed: needs }
  if (typeof needs === 'string') {
    const needed = ({ values }: Situation) => values[needs] as Found
    return { bound: null, boundParameter: needs, needed }
  }
  return { bound: needs, boundParameter: null, needed: () => needs }
}

/** The words of the vocabulary, typed by the form and the parameters of one edition. */
export function rulesOver<S extends Sections, P extends Parameters>(_form: S, _parameters: P) {
  type F = FactsOfForm<S>
  type V = ValuesOf<P>

  function rule<const K extends keyof F & string>(id: string, declared: Declared<F, K, V>): Measure {
    const { title, basis, looksAt, unit = '', when, found, ...compared } = declared
    const [comparison, needs] = Object.entries(compared)[0] as [Comparison, AnyNeeds]
    return {
      kind: 'measure',
      id,
      title,
      basis,
      looksAt,
      unit,
      comparison,
      ...neededBy(needs),
      ...(when && { when: when as unknown as NonNullable<Measure['when']> }),
      found: found as unknown as Measure['found'],
    }
  }

  /** A question answered yes or no. */
  const asked = <const K extends keyof F & string>(id: string, { title, basis, field, is }: Asked<F, K>): Measure => ({
    kind: 'measure',
    id,
    title,
    basis,
    looksAt: [field],
    unit: '',
    comparison: 'is',
    ...neededBy(is),
    found: ({ facts }) => facts[field] as boolean,
  })

  const any = (id: string, { rules, ...named }: Omit<Named, 'id'> & { rules: readonly Rule[] }): Composite => ({
    kind: 'any',
    id,
    ...named,
    rules,
  })
  const all = (id: string, { rules, ...named }: Omit<Named, 'id'> & { rules: readonly Rule[] }): Composite => ({
    kind: 'all',
    id,
    ...named,
    rules,
  })

  /** Of the total, or of one part of the score. */
  const scored = (
    id: string,
    {
      part = null,
      ...declared
    }: Omit<Named, 'id'> & { part?: Part | null } & (
        | { atLeast: number | (keyof V & string) }
        | { above: number | (keyof V & string) }
      ),
  ): ScoreRule => {
    const { title, basis, ...compared } = declared
    const [comparison, needs] = Object.entries(compared)[0] as ['atLeast' | 'above', number | string]
    const { boundParameter, needed } = neededBy(needs)
    return { kind: 'score', id, title, basis, part, comparison, boundParameter, needed: needed as ScoreRule['needed'] }
  }

  return { rule, asked, any, all, scored }
}

/** Every rule with those it is composed of, in order. */
export function rulesWithin(rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => ('rules' in rule ? [rule, ...rulesWithin(rule.rules)] : [rule]))
}
