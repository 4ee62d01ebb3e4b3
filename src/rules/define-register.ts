// The declaration of a register: how an entry is known, what is kept of it, and which of its facts all registers share.
import type { ChoiceField, Field, Fields, Words } from './field.ts'

/** By what an entry is known from outside; what has no such code gets a number made here, `PT-2022-000017`. */
export type EntryKey<Name extends string = string> =
  | { kind: 'uscc'; field: Name }
  | { kind: 'code'; field: Name; prefix?: string }
  /** An identity number: never shown whole to those who need not see it. */
  | { kind: 'person'; field: Name; prefix: string }
  | { kind: 'number'; prefix: string }

export interface Status {
  label: Words
  /** The entry is over: cancelled, withdrawn, expired. */
  ends?: true
}

/** The facts that lists, searches and figures of every register share, by the fields they come from. */
export interface CommonFields<Name extends string = string> {
  name: Name
  unit?: Name
  region?: Name
  /** The day that counts it: signed, registered, recognised, bought. */
  happenedOn?: Name
  /** Money, in fen. */
  amount?: Name
  validFrom?: Name
  validTo?: Name
}

interface Facts<F extends Fields> {
  id: string
  title: Words
  /** One of them: 企业, an enterprise. */
  entry: Words
  /** What it holds and where it comes from, one sentence. */
  about: Words
  basis?: string
  fields: F
  /** How the form groups the fields; what is not named follows at the end. */
  sections?: readonly { title: Words; fields: readonly (keyof F & string)[] }[]
  key: EntryKey<keyof F & string>
  common: CommonFields<keyof F & string>
  statuses: Readonly<Record<string, Status>>
  /** Fields with the code of who it belongs to, a firm, an institution, a person; the first is the party it counts for. */
  parties?: readonly (keyof F & string)[]
  /** Where words are looked for, beside the name and the key. */
  search?: readonly (keyof F & string)[]
  /** Two entries that agree in all of these are the same thing. */
  sameWhen?: readonly (keyof F & string)[]
  /** Pairs of which the first may not exceed, or come after, the second. */
  ascending?: readonly (readonly [keyof F & string, keyof F & string])[]
  /** What a list shows at first. */
  columns: readonly ((keyof F & string) | 'status')[]
  /** Other headings under which spreadsheets bring a field. */
  headings?: Partial<Readonly<Record<keyof F & string, readonly string[]>>>
  /** Divisions of the department that keep it, by their code. */
  keepers: readonly string[]
  /** Cities and counties keep the entries of their own region too. */
  isKeptByRegions?: true
  /** Its places are those of now; without it, those of the day it happened. */
  isLasting?: true
  /** Anyone may read its public fields. */
  isOpen?: true
}

/** A register as the product knows it, whatever its fields. */
export interface Register extends Facts<Fields> {
  /** Every fact of an entry: what is declared, and its status. */
  allFields: Fields
  firstStatus: string
}

export const statusField = 'status'

export function defineRegister<const F extends Fields>(facts: Facts<F>): Register {
  const [firstStatus = ''] = Object.keys(facts.statuses)
  const labels = Object.entries(facts.statuses).map(([status, { label }]) => [status, label])
  const status: ChoiceField = {
    kind: 'choice',
    label: ['状态', 'Status'],
    choices: Object.fromEntries(labels),
    privacy: 'public',
  }
  const register = facts as unknown as Facts<Fields>
  return { ...register, allFields: { ...facts.fields, [statusField]: status }, firstStatus }
}

export const privacyOf = (field: Field) => field.privacy ?? 'internal'

export const hasEnded = ({ statuses }: Register, status: string): boolean => statuses[status]?.ends === true

/** What the key is called on the screen. */
export function keyLabel({ key, fields }: Register): Words {
  return (key.kind === 'number' ? undefined : fields[key.field]?.label) ?? ['编号', 'Number']
}
