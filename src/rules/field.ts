// The fields of which forms and registers are made: what is asked, in which unit, how private it is.
import type { Condition } from './condition.ts'

export type Words = readonly [zh: string, en: string]

/** Who may see a fact: anyone, the department, those who handle the person's case, those who need it and leave a trace. */
export const privacyClasses = ['public', 'internal', 'personal', 'sensitive'] as const
export type Privacy = (typeof privacyClasses)[number]

interface Asked {
  label: Words
  /** One sentence under the field: what counts, where to find it. */
  hint?: Words
  /** The article that asks for it. */
  basis?: string
  /** Left out: it must be filled in. */
  optional?: true
  /** `internal` unless said otherwise. */
  privacy?: Privacy
  /** The field is asked only while this holds of the other fields of its section. */
  shownWhen?: Condition
}

export interface TextField extends Asked {
  kind: 'text'
  /** In characters; 200 unless said otherwise. */
  longest?: number
  lines?: number
  /** The whole text must match; `says` tells how. */
  pattern?: { source: string; says: Words }
}
export interface NumberField extends Asked {
  kind: 'number'
  unit?: string
  /** Digits after the point; 0 unless said otherwise. */
  decimals?: number
  least?: number
  most?: number
}
/** Integer fen in the facts, shown and typed in `unit`. */
export interface MoneyField extends Asked {
  kind: 'money'
  unit?: '元' | '万元' | '亿元'
  /** In fen. */
  least?: number
  most?: number
}
export interface DayField extends Asked {
  kind: 'day'
}
export interface YesNoField extends Asked {
  kind: 'yes-no'
}
export interface ChoiceField<Key extends string = string> extends Asked {
  kind: 'choice'
  choices: Readonly<Record<Key, Words>>
}
export interface ChoicesField<Key extends string = string> extends Asked {
  kind: 'choices'
  choices: Readonly<Record<Key, Words>>
}
/** A code with rules of its own: a place, a unit of the department, a unified social credit code, an identity card, a telephone. */
export interface CodeField extends Asked {
  kind: 'region' | 'unit' | 'uscc' | 'person-id' | 'phone'
}
/** The id of an entry of another register. */
export interface EntryField extends Asked {
  kind: 'entry'
  register: string
}
/** The ids of stored files. */
export interface FilesField extends Asked {
  kind: 'files'
  accepts: readonly ('pdf' | 'docx' | 'xlsx' | 'image')[]
  most?: number
  /** Megabytes each; 20 unless said otherwise. */
  largest?: number
}
export interface TableField<Columns extends Fields = Fields> extends Asked {
  kind: 'table'
  columns: Columns
  /** The column by which a row is known, a year: no two rows agree in it. */
  by?: string
  least?: number
  most?: number
}

export type Field =
  | TextField
  | NumberField
  | MoneyField
  | DayField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | CodeField
  | EntryField
  | FilesField
  | TableField

/** In the order in which they are asked. */
export interface Fields {
  readonly [name: string]: Field
}

type Value<F extends Field> = F extends NumberField | MoneyField
  ? number
  : F extends YesNoField
    ? boolean
    : F extends ChoiceField<infer Key>
      ? Key
      : F extends ChoicesField<infer Key>
        ? Key[]
        : F extends FilesField
          ? string[]
          : F extends TableField<infer Columns>
            ? FactsOf<Columns>[]
            : string

/** What a filled-in form holds. */
export type FactsOf<F extends Fields> = {
  -readonly [Name in keyof F]: F[Name] extends { optional: true } | { shownWhen: Condition }
    ? Value<F[Name]> | undefined
    : Value<F[Name]>
}

type Options<F extends Asked> = Omit<F, 'kind' | 'label'>
type Made<F, O> = F & O

export const text = <const O extends Options<TextField>>(label: Words, options: O = {} as O): Made<TextField, O> => ({
  kind: 'text',
  label,
  ...options,
})
export const number = <const O extends Options<NumberField>>(
  label: Words,
  options: O = {} as O,
): Made<NumberField, O> => ({ kind: 'number', label, ...options })
export const money = <const O extends Options<MoneyField>>(
  label: Words,
  options: O = {} as O,
): Made<MoneyField, O> => ({
  kind: 'money',
  label,
  ...options,
})
export const day = <const O extends Options<DayField>>(label: Words, options: O = {} as O): Made<DayField, O> => ({
  kind: 'day',
  label,
  ...options,
})
export const yesNo = <const O extends Options<YesNoField>>(
  label: Words,
  options: O = {} as O,
): Made<YesNoField, O> => ({
  kind: 'yes-no',
  label,
  ...options,
})
export const choice = <Key extends string, const O extends Omit<Options<ChoiceField>, 'choices'>>(
  label: Words,
  choices: Readonly<Record<Key, Words>>,
  options: O = {} as O,
): Made<ChoiceField<Key>, O> => ({ kind: 'choice', label, choices, ...options })
export const choices = <Key extends string, const O extends Omit<Options<ChoicesField>, 'choices'>>(
  label: Words,
  offered: Readonly<Record<Key, Words>>,
  options: O = {} as O,
): Made<ChoicesField<Key>, O> => ({ kind: 'choices', label, choices: offered, ...options })
const code =
  (kind: CodeField['kind']) =>
  <const O extends Options<CodeField>>(label: Words, options: O = {} as O): Made<CodeField, O> => ({
    kind,
    label,
    ...options,
  })
export const region = code('region')
export const unit = code('unit')
export const uscc = code('uscc')
export const personId = code('person-id')
export const phone = code('phone')
export const files = <const O extends Options<FilesField>>(label: Words, options: O): Made<FilesField, O> => ({
  kind: 'files',
  label,
  ...options,
})
export const table = <const Columns extends Fields, const O extends Omit<Options<TableField>, 'columns'>>(
  label: Words,
  columns: Columns,
  options: O = {} as O,
): Made<TableField<Columns>, O> => ({ kind: 'table', label, columns, ...options })
