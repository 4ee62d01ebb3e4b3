// For each stage: the state a case stands in, what the applicant sees, who may edit, and the moves out of it.
import type { Words } from './field.ts'
import type { Party, StageName } from './stage.ts'

/** `next` is the state of the stage that follows in the edition; `who` replaces the stage's own party. */
interface Move {
  to: string
  who?: readonly Party[]
}

interface Beside {
  label: Words
  editors: readonly Party[]
  moves: Readonly<Record<string, Move>>
}

export interface StageState {
  state: string
  label: Words
  editors: readonly Party[]
  moves: Readonly<Record<string, Move>>
  /** States beside the line: returned for correction, suspended by an objection. */
  beside?: Readonly<Record<string, Beside>>
}

const applicant: readonly Party[] = ['applicant']
const division: readonly Party[] = ['division']

const returned = (back: string): Beside => ({
  label: ['退回修改', 'Returned for correction'],
  editors: applicant,
  moves: { resubmit: { who: applicant, to: back } },
})

export const stageStates: Record<StageName, StageState> = {
  call: { state: 'call-open', label: ['接受申报', 'Open'], editors: [], moves: { next: { to: 'next' } } },
  apply: {
    state: 'draft',
    label: ['草稿', 'Draft'],
    editors: applicant,
    moves: { submit: { to: 'next' }, discard: { to: 'closed' } },
  },
  endorse: {
    state: 'to-endorse',
    label: ['待推荐单位审核', 'Waiting for endorsement'],
    editors: [],
    moves: { endorse: { to: 'next' }, return: { to: 'returned-by-endorser' }, refuse: { to: 'not-endorsed' } },
    beside: { 'returned-by-endorser': returned('to-endorse') },
  },
  'formal-check': {
    state: 'in-formal-check',
    label: ['形式审查中', 'In formal check'],
    editors: [],
    moves: { pass: { to: 'next' }, return: { to: 'returned-once' }, refuse: { to: 'formally-refused' } },
    beside: {
      'returned-once': returned('in-second-check'),
      // Returned once: the second time it passes or fails.
      'in-second-check': {
        label: ['形式审查中', 'In formal check'],
        editors: [],
        moves: { pass: { to: 'next' }, refuse: { to: 'formally-refused' } },
      },
    },
  },
  'duplicate-check': {
    state: 'in-duplicate-check',
    label: ['审查中', 'In check'],
    editors: [],
    moves: { clear: { to: 'next' }, refuse: { to: 'refused-as-duplicate' } },
  },
  review: {
    state: 'in-review',
    label: ['评审中', 'In review'],
    editors: [],
    moves: { conclude: { to: 'next', who: division } },
  },
  decide: {
    state: 'to-decide',
    label: ['评审中', 'In review'],
    editors: [],
    moves: { approve: { to: 'next' }, reject: { to: 'rejected' } },
  },
  'public-notice': {
    state: 'in-public-notice',
    label: ['公示中', 'In public notice'],
    editors: [],
    moves: { confirm: { to: 'next' }, suspend: { to: 'suspended' } },
    beside: {
      suspended: {
        label: ['公示异议核查中', 'Objection under inquiry'],
        editors: [],
        moves: { lift: { to: 'in-public-notice', who: division }, reject: { to: 'rejected', who: ['leadership'] } },
      },
    },
  },
  certify: {
    state: 'to-certify',
    label: ['已通过，待发证', 'Approved'],
    editors: [],
    moves: { certify: { to: 'next' } },
  },
  contract: {
    state: 'to-sign',
    label: ['待签订任务书', 'To sign the contract'],
    editors: applicant,
    moves: { sign: { to: 'next' } },
  },
  pay: { state: 'to-pay', label: ['待拨付', 'To be paid'], editors: [], moves: { pay: { to: 'next' } } },
  perform: {
    state: 'performing',
    label: ['实施（有效）', 'Under way'],
    editors: [],
    moves: { report: { to: 'performing' }, finish: { to: 'next' } },
  },
  accept: {
    state: 'in-acceptance',
    label: ['验收中', 'In acceptance'],
    editors: applicant,
    moves: {
      accept: { to: 'next' },
      // 结题：not all was reached, without fault.
      settle: { to: 'next' },
      fail: { to: 'not-accepted' },
    },
  },
  evaluate: {
    state: 'in-evaluation',
    label: ['有效，定期评估', 'Valid, evaluated from time to time'],
    editors: [],
    moves: { evaluate: { to: 'in-evaluation' }, finish: { to: 'next' } },
  },
  close: { state: 'closed', label: ['已办结', 'Closed'], editors: [], moves: {} },
}
