// Accepting, declining, editing and moving proposed commitments.
import type { Facts } from '../contract.ts'
import { noticeErrors } from '../errors.ts'
import type { Draft } from './draft.ts'
import { demandSpanWithin } from './span.ts'

interface Seen {
  proposalId: string
  version: number
}

/** Every step answers what it was about, in the words of the text. */
export async function accept(draft: Draft, { proposalId, version }: Seen): Promise<string> {
  const proposal = draft.proposal(proposalId, version)
  await draft.changeProposal(proposal, { state: 'accepted', reason: null, decided_by: draft.ctx.actor.name })
  return draft.text.slice(proposal.starts_at, proposal.ends_at)
}

export async function decline(
  draft: Draft,
  { proposalId, version, reason }: Seen & { reason: string },
): Promise<string> {
  const proposal = draft.proposal(proposalId, version)
  await draft.changeProposal(proposal, { state: 'declined', reason, decided_by: draft.ctx.actor.name })
  return draft.text.slice(proposal.starts_at, proposal.ends_at)
}

/** An edited commitment counts as accepted: a person has stated its facts. */
export async function edit(
  draft: Draft,
  { proposalId, version, start, end, facts }: Seen & { start: number; end: number; facts: Facts },
): Promise<string> {
  const proposal = draft.proposal(proposalId, version)
  demandSpanWithin(draft.sentence(proposal.sentence_id), { start, end })
  await draft.changeProposal(proposal, {
    starts_at: start,
    ends_at: end,
    facts,
    state: 'accepted',
    reason: null,
    decided_by: draft.ctx.actor.name,
  })
  return draft.text.slice(start, end)
}

export async function move(draft: Draft, { proposalId, version, itemId }: Seen & { itemId: string }): Promise<string> {
  const proposal = draft.proposal(proposalId, version)
  const item = await draft.ctx.sql
    .selectFrom('notice_item')
    .select(['id', 'title'])
    .where('authority', '=', draft.ctx.authority)
    .where('notice_id', '=', draft.noticeId)
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (!item) throw noticeErrors.refuse('item-not-found')
  await draft.changeProposal(proposal, { item_id: itemId })
  return draft.text.slice(proposal.starts_at, proposal.ends_at)
}

/** Accepts what is still open: every proposal, and every sentence in which none was found, as context. */
export async function acceptAll(draft: Draft): Promise<string> {
  const open = [...draft.proposals.values()].filter(({ state }) => state === 'proposed')
  await draft.changeProposals(open, { state: 'accepted', decided_by: draft.ctx.actor.name })
  const spoken = new Set([...draft.proposals.values()].map((proposal) => proposal.sentence_id))
  const silent = [...draft.sentences.values()].filter(({ id, decision }) => decision === null && !spoken.has(id))
  await draft.changeSentences(silent, { decision: 'context', reason: null })
  return `${open.length} 条任务、${silent.length} 句背景`
}
