// The stages of a lawful procedure: who acts, by when, on what basis, and which papers come of it.
import type { Mark } from './dated.ts'
import type { Words } from './field.ts'

/** In the order in which a case may pass through them; an edition takes those its law knows. */
export const stageNames = [
  'call',
  'apply',
  'endorse',
  'formal-check',
  'duplicate-check',
  'review',
  'decide',
  'public-notice',
  'certify',
  'contract',
  'pay',
  'perform',
  'accept',
  'evaluate',
  'close',
] as const
export type StageName = (typeof stageNames)[number]

export const stageTitles: Record<StageName, Words> = {
  call: ['发布通知', 'Call'],
  apply: ['申报', 'Application'],
  endorse: ['推荐', 'Endorsement'],
  'formal-check': ['形式审查', 'Formal check'],
  'duplicate-check': ['查重', 'Duplicate check'],
  review: ['评审', 'Review'],
  decide: ['决定', 'Decision'],
  'public-notice': ['公示', 'Public notice'],
  certify: ['发证（入库）', 'Certificate'],
  contract: ['签订任务书', 'Contract'],
  pay: ['拨付', 'Payment'],
  perform: ['实施', 'Performance'],
  accept: ['验收（结论）', 'Acceptance'],
  evaluate: ['评估', 'Evaluation'],
  close: ['归档', 'Closing'],
}

export const parties = [
  'applicant',
  'endorsing-unit',
  'division',
  'experts',
  'leadership',
  'need-owner',
  'ministry',
] as const
export type Party = (typeof parties)[number]

export const partyTitles: Record<Party, Words> = {
  applicant: ['申报单位（人）', 'applicant'],
  'endorsing-unit': ['推荐单位', 'endorsing unit'],
  division: ['业务处室', 'division'],
  experts: ['评审专家', 'experts'],
  leadership: ['厅领导', 'leadership'],
  'need-owner': ['需求方', 'owner of the need'],
  ministry: ['科技部', 'ministry'],
}

export interface Clock {
  length: number
  unit: 'working-day' | 'day' | 'month'
  basis: string
  mark: Mark
  /** Left out: the time within which it is to be done. `lasts`: how long it runs before the next stage may begin. */
  lasts?: true
}

export interface Stage {
  stage: StageName
  by: Party
  /** Further parties that take part. */
  with?: readonly Party[]
  clock?: Clock
  /** Every year by this day, `05-31`. */
  yearlyBy?: string
  yields?: readonly Words[]
  basis?: string
  says?: Words
}

export const stage = (name: StageName, by: Party, rest: Omit<Stage, 'stage' | 'by'> = {}): Stage => ({
  stage: name,
  by,
  ...rest,
})

export const workingDays = (length: number, basis: string, mark: Mark = 'official'): Clock => ({
  length,
  unit: 'working-day',
  basis,
  mark,
})
export const days = (length: number, basis: string, mark: Mark = 'official'): Clock => ({
  length,
  unit: 'day',
  basis,
  mark,
})
export const months = (length: number, basis: string, mark: Mark = 'official'): Clock => ({
  length,
  unit: 'month',
  basis,
  mark,
})
/** A public notice runs for its whole time. */
export const lasting = (clock: Clock): Clock => ({ ...clock, lasts: true })

/** What may happen outside the line of stages, where the law gives it. */
export interface Sideways {
  /** The applicant leaves by its own wish. */
  exit?: { basis: string; says: Words }
  revocation?: { basis: string; grounds: readonly Words[]; barredYears?: number; mark: Mark }
  appeal?: { basis: string; clock: Clock }
}
