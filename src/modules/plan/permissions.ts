// Who reads the plan, assigns units, breaks work down, reports, decides and supervises.
import type { Role } from '#rules/actor.ts'
import { allow } from '#rules/allow.ts'
import type { EscalationState, PartRequestState, PartState, ReportState, ScoreState } from './contract.ts'

/** Those who do a unit's work: each for parts of their own unit and the units below it. */
const officers: readonly Role[] = ['division-officer', 'bureau-officer']
const readers: readonly Role[] = ['leader', 'supervisor', 'division-officer']

export const planPermissions = {
  read: allow([...readers, 'bureau-officer']),
  'assign-units': allow(['supervisor']),
  'edit-commitment': allow(['supervisor']),
  'edit-lists': allow(['supervisor']),
  import: allow(['supervisor']),
  supervise: allow(['supervisor']),
}

/** The part's own unit. */
export const partPermissions = {
  read: [allow<PartState>(readers), allow<PartState>(['bureau-officer'], { withinUnit: true })],
  split: [
    allow<PartState>(['supervisor'], { states: ['open', 'assigned', 'returned', 'signed'] }),
    allow<PartState>(officers, { states: ['signed'], withinUnit: true }),
  ],
  sign: allow<PartState>(officers, { states: ['assigned'], withinUnit: true }),
  return: allow<PartState>(officers, { states: ['assigned'], withinUnit: true }),
  'hand-over': [
    allow<PartState>(['supervisor'], { states: ['signed'] }),
    allow<PartState>(officers, { states: ['signed'], withinUnit: true }),
  ],
  request: allow<PartState>(officers, { states: ['signed'], withinUnit: true }),
  'add-evidence': allow<PartState>(officers, { states: ['signed'], withinUnit: true }),
  escalate: allow<PartState>(['supervisor'], { states: ['assigned', 'signed'] }),
}

/** The unit of the part above; the supervisor stands above every whole. */
export const dispatchPermissions = {
  dispatch: [
    allow<PartState>(['supervisor'], { states: ['open', 'returned'] }),
    allow<PartState>(officers, { states: ['open', 'returned'], withinUnit: true }),
  ],
}

/** The unit that leads the commitment: its document, its event. */
export const documentPermissions = {
  move: [allow(['supervisor']), allow(officers, { withinUnit: true })],
}

/** The unit that reports. */
export const reportPermissions = {
  write: allow<ReportState>(officers, { states: ['due', 'draft', 'returned'], withinUnit: true }),
  correct: allow<ReportState>(officers, { states: ['accepted'], withinUnit: true }),
}

/** The unit that decides: that of the part above. */
export const decisionPermissions = {
  'decide-report': [
    allow<ReportState>(['supervisor'], { states: ['submitted'] }),
    allow<ReportState>(officers, { states: ['submitted'], withinUnit: true }),
  ],
}

export const requestPermissions = {
  decide: [
    allow<PartRequestState>(['leader', 'supervisor'], { states: ['pending'] }),
    allow<PartRequestState>(officers, { states: ['pending'], withinUnit: true }),
  ],
}

/** The unit that asked. */
export const askedPermissions = {
  withdraw: allow<PartRequestState>(officers, { states: ['pending'], withinUnit: true }),
}

/** The unit it is addressed to. */
export const escalationPermissions = {
  issue: allow<EscalationState>(['supervisor'], { states: ['draft'] }),
  withdraw: allow<EscalationState>(['supervisor'], { states: ['draft', 'issued', 'answered'] }),
  answer: allow<EscalationState>(officers, { states: ['issued'], withinUnit: true }),
  close: allow<EscalationState>(['supervisor'], { states: ['issued', 'answered'] }),
}

export const bulletinPermissions = {
  draft: allow<'draft' | 'issued'>(['supervisor']),
  edit: allow<'draft' | 'issued'>(['supervisor'], { states: ['draft'] }),
  issue: allow<'draft' | 'issued'>(['supervisor'], { states: ['draft'] }),
}

/** The unit the point was given to. */
export const scorePermissions = {
  appeal: allow<ScoreState>(officers, { states: ['standing'], withinUnit: true }),
  'decide-appeal': allow<ScoreState>(['leader', 'supervisor'], { states: ['appealed'] }),
}
