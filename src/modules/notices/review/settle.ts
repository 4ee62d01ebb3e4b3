// Deciding on whole sentences and on suspected misprints.
import type { Draft } from './draft.ts'

interface SeenSentence {
  sentenceId: string
  version: number
}
interface SeenSuspect {
  suspectId: string
  version: number
}

/** The sentence promises nothing: what was proposed in it is declined for that reason. */
export function keepAsContext(draft: Draft, { sentenceId, version }: SeenSentence): Promise<string> {
  return settle(draft, { sentenceId, version }, 'context', null)
}

export function declineSentence(
  draft: Draft,
  { sentenceId, version, reason }: SeenSentence & { reason: string },
): Promise<string> {
  return settle(draft, { sentenceId, version }, 'declined', reason)
}

async function settle(
  draft: Draft,
  { sentenceId, version }: SeenSentence,
  decision: 'context' | 'declined',
  reason: string | null,
): Promise<string> {
  const sentence = draft.sentence(sentenceId, version)
  const live = draft.proposalsOf(sentenceId).filter(({ state }) => state !== 'declined')
  await draft.changeProposals(live, {
    state: 'declined',
    reason: reason ?? '整句作为背景',
    decided_by: draft.ctx.actor.name,
  })
  await draft.changeSentences([sentence], { decision, reason })
  return draft.text.slice(sentence.starts_at, sentence.ends_at)
}

/** Takes a person's decision back; the proposals keep theirs. */
export async function reopenSentence(draft: Draft, { sentenceId, version }: SeenSentence): Promise<string> {
  const sentence = draft.sentence(sentenceId, version)
  await draft.changeSentences([sentence], { decision: null, reason: null })
  return draft.text.slice(sentence.starts_at, sentence.ends_at)
}

/** The correction lies over the text; the text itself is never touched. */
export async function correct(
  draft: Draft,
  { suspectId, version, correction }: SeenSuspect & { correction: string },
): Promise<string> {
  const suspect = draft.suspect(suspectId, version)
  await draft.changeSuspect(suspect, { state: 'accepted', correction })
  return `${suspect.text} → ${correction}`
}

/** Takes every likely reading that stands beside an open suspect; suspects without one are left to a person. */
export async function correctLikely(draft: Draft): Promise<string> {
  const likely = [...draft.suspects.values()].filter(({ state, suggestion }) => state === 'open' && suggestion !== null)
  for (const suspect of likely) {
    await draft.changeSuspect(suspect, { state: 'accepted', correction: suspect.suggestion })
  }
  return `${likely.length} 处疑点`
}

export async function dismiss(draft: Draft, { suspectId, version }: SeenSuspect): Promise<string> {
  const suspect = draft.suspect(suspectId, version)
  await draft.changeSuspect(suspect, { state: 'rejected', correction: null })
  return suspect.text
}
