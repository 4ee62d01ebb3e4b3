// Money that a procedure pays to one applicant, computed from its facts.
import type { Parameters, ValuesOf } from './dated.ts'
import type { Words } from './field.ts'
import type { FactsOfForm, Sections } from './form.ts'
import type { Slice } from './progressive.ts'
import type { Situation } from './situation.ts'

export interface PaymentRule {
  title: Words
  basis: string
  looksAt: readonly string[]
  /** In fen. */
  of(situation: Situation): number
  /** How the amount comes about, where it is progressive. */
  slices?(situation: Situation): Slice[]
}

/** Typed by the form and the parameters of one edition. */
export function paymentOver<S extends Sections, P extends Parameters>(_form: S, _parameters: P) {
  type F = FactsOfForm<S>
  return function pays<const K extends keyof F & string>(declared: {
    title: Words
    basis: string
    looksAt: readonly K[]
    of: (situation: Situation<Pick<F, K>, ValuesOf<P>>) => number
    slices?: (situation: Situation<Pick<F, K>, ValuesOf<P>>) => Slice[]
  }): PaymentRule {
    return declared as unknown as PaymentRule
  }
}
