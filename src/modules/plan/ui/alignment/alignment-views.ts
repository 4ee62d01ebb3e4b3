// What of an alignment can be looked at alone: each outcome, what is earlier or smaller, and what only the lower one says.
import type { Aligned, Alignment } from '../../contract.ts'

export const alignmentViews = [
  'all',
  'picked-up',
  'nobody',
  'earlier',
  'smaller',
  'kept',
  'raised',
  'lowered',
  'changed',
  'dropped',
  'own',
] as const
export type AlignmentView = (typeof alignmentViews)[number]

const ofMode: Record<Alignment['as'], readonly AlignmentView[]> = {
  level: ['all', 'picked-up', 'nobody', 'earlier', 'smaller', 'own'],
  year: ['all', 'kept', 'raised', 'lowered', 'changed', 'dropped', 'own'],
}

/** Rows of the upper notice that the view shows. */
export function alignedIn(view: AlignmentView, aligned: readonly Aligned[]): readonly Aligned[] {
  if (view === 'all') return aligned
  if (view === 'own') return []
  if (view === 'earlier') return aligned.filter(({ matches }) => matches.some(({ due }) => due === 'earlier'))
  if (view === 'smaller') return aligned.filter(({ matches }) => matches.some(({ quantity }) => quantity === 'smaller'))
  return aligned.filter(({ outcome }) => outcome === view)
}

export const countedViews = ({ as, aligned, own }: Alignment) =>
  ofMode[as].map((view) => ({
    view,
    count: view === 'own' ? own.length : alignedIn(view, aligned).length,
  }))
