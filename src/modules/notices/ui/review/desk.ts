// What the parts of the review page ask of the page: take a step, open a form, choose a record.
import { createContext, useContext } from 'react'
import type { Proposal, ReviewAction, ReviewSentence, ReviewSuspect } from '../../contract.ts'
import type { Span } from './segments.ts'

/** The form or dialog in front of the review. */
export type Front =
  | { kind: 'decline'; proposal: Proposal }
  | { kind: 'edit'; proposal: Proposal }
  | { kind: 'add'; span: Span }
  | { kind: 'split'; proposal: Proposal }
  | { kind: 'move'; proposal: Proposal }
  | { kind: 'decline-sentence'; sentence: ReviewSentence }
  | { kind: 'accept-all' }
  | { kind: 'confirm' }
  | { kind: 'history' }

export interface Desk {
  /** False for readers, and once the notice is confirmed. */
  mayReview: boolean
  text: string
  /** Takes a step; the next undecided record is at hand afterwards. */
  take: (step: ReviewAction) => void
  open: (front: Front) => void
  /** The next commitment of the same sentence, null when there is none. */
  follower: (proposal: Proposal) => Proposal | null
  showPaper: () => void
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('no review around this part')
  return desk
}

export const seen = ({ id, version }: Proposal) => ({ proposalId: id, version })
export const seenSentence = ({ id, version }: ReviewSentence) => ({ sentenceId: id, version })
export const seenSuspect = ({ id, version }: ReviewSuspect) => ({ suspectId: id, version })
