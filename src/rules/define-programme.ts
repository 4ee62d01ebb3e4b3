// An edition of a programme: one lawful procedure as it stood between two days, declared as data.
import { addYears, type DateOnly } from '#kernel/date-only.ts'
import type { Mark, Parameters } from './dated.ts'
import type { Fields, Words } from './field.ts'
import { fieldsOfForm, type Sections } from './form.ts'
import type { MoneyRule } from './money-rule.ts'
import type { PaymentRule } from './payment.ts'
import type { ReviewRule } from './review-rule.ts'
import { type Rule, rulesWithin } from './rule.ts'
import type { Score } from './score.ts'
import { type Sideways, type Stage, stageNames } from './stage.ts'

export type ApplicantKind = 'enterprise' | 'institution' | 'unit' | 'person' | 'team'
export type Product = 'qualification' | 'platform' | 'project' | 'payment' | 'number' | 'assessment'

/** What a formal check looks at, one question each, answered yes or no by the checker. */
export interface ChecklistLine {
  id: string
  question: Words
  basis?: string
}

/** From the day of issue; `years: null` has no end. */
export interface Validity {
  years: number | null
  basis: string
  mark: Mark
}

/** What can be judged: facts asked, parameters of the day, rules over both. */
export interface RuleSet {
  id: string
  edition: string
  /** The last day belongs to it; null while nothing has replaced it. */
  inForce: readonly [from: DateOnly, to: DateOnly | null]
  title: Words
  /** Documents, the one that articles belong to first. */
  basis: readonly string[]
  form: Sections
  parameters: Parameters
  /** All of them must hold. */
  eligibility: readonly Rule[]
  score?: Score
  /** The last word after the score, where there is one. */
  passes?: Rule
  payment?: PaymentRule
  /** What is uncertain about this edition, in words for officials. */
  caveats?: readonly Words[]
}

export interface Edition extends RuleSet {
  /** Items of the notice 川科发〔2022〕2号 that it serves. */
  serves: readonly number[]
  applicant: ApplicantKind
  /** Persons apply through their host, and the host itself endorses; left out: the unit of the place. */
  endorsedBy?: 'host'
  produces: Product
  attachments: Fields
  stages: readonly Stage[]
  sideways: Sideways
  checklist: readonly ChecklistLine[]
  review?: ReviewRule
  money?: MoneyRule
  validFor?: Validity
  /** The entry a decision in favour writes: fields of the register it sets, and fields it takes from the form. */
  writes?: {
    register: string
    sets: Readonly<Record<string, string>>
    takes: Readonly<Record<string, string>>
  }
  /** The indicator that moves with every decision in favour. */
  moves?: { indicator: string; by: 'count' | 'amount' }
}

export const editionName = ({ id, edition }: Pick<RuleSet, 'id' | 'edition'>): string => `${id}@${edition}`

/** The full source of an article: 国科发火〔2016〕32号第十一条(四). */
export const sourceOf = ({ basis }: Pick<RuleSet, 'basis'>, article: string): string =>
  article.startsWith('第') ? `${basis[0]}${article}` : article

/** Every rule of an edition, with those that rules are made of. */
export const rulesOf = ({ eligibility, passes }: RuleSet): Rule[] =>
  rulesWithin(passes ? [...eligibility, passes] : eligibility)

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

/** What types cannot see: names that do not exist, names given twice. */
function faultsOfRules(edition: RuleSet): string[] {
  const fields = fieldsOfForm(edition.form)
  const asked = Object.values(edition.form).flatMap((section) => Object.keys(section.fields))
  const rules = rulesOf(edition)
  const parts = (edition.score ?? []).flatMap(({ parts: own }) => own)
  const looked = [
    ...rules.flatMap((rule) => (rule.kind === 'measure' ? rule.looksAt : [])),
    ...parts.flatMap(({ looksAt, mark }) => (mark ? [...looksAt, mark] : looksAt)),
    ...(edition.payment?.looksAt ?? []),
  ]
  const bounds = rules.flatMap((rule) => ('boundParameter' in rule && rule.boundParameter ? [rule.boundParameter] : []))
  const [from, to] = edition.inForce
  return [
    ...repeated(asked).map((name) => `field ${name} stands in two sections`),
    ...repeated(rules.map(({ id }) => id)).map((id) => `rule ${id} is declared twice`),
    ...repeated(parts.map(({ id }) => id)).map((id) => `part ${id} is declared twice`),
    ...looked
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => `a rule looks at ${name}, which no field asks`),
    ...bounds.filter((name) => !Object.hasOwn(edition.parameters, name)).map((name) => `there is no parameter ${name}`),
    ...(to !== null && to < from ? ['it ends before it begins'] : []),
    ...(edition.basis.length === 0 ? ['it has no basis'] : []),
  ]
}

function refuse(edition: RuleSet, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${editionName(edition)}: ${faults.join('; ')}`)
}

/** A wrong declaration is a bug and stops the program at once. */
export function defineProgramme<const E extends Edition>(edition: E): E {
  const order = edition.stages.map(({ stage }) => stageNames.indexOf(stage))
  const isOrdered = order.every((place, index) => place > (order[index - 1] ?? -1))
  refuse(edition, [...faultsOfRules(edition), ...(isOrdered ? [] : ['stages stand out of order'])])
  return edition
}

/** How much one person or one unit may have at a time, across all programmes (限项). */
export interface Limits extends RuleSet {
  of: 'person' | 'unit'
}

export function defineLimits<const L extends Limits>(limits: L): L {
  refuse(limits, faultsOfRules(limits))
  return limits
}

/** What applicants fill in: the procedure's own findings are not theirs. */
export function writtenFields({ form, attachments }: Pick<Edition, 'form' | 'attachments'>): Fields {
  const sections = Object.values(form).filter(({ from }) => from !== 'procedure')
  return Object.assign({}, ...sections.map(({ fields }) => fields), attachments)
}

/** The last day of validity of what was issued on a day, null when it has no end. */
export const validUntil = ({ years }: Validity, issuedOn: DateOnly): DateOnly | null =>
  years === null ? null : addYears(issuedOn, years)
