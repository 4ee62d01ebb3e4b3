// Splitting, merging and adding commitments.
import { uuidv7 } from 'uuidv7'
import type { Facts } from '../contract.ts'
import { noticeErrors } from '../errors.ts'
import type { ProposalRow } from '../present.ts'
import type { Draft } from './draft.ts'
import { demandSpanWithin, type Span, sentenceAround } from './span.ts'

interface Seen {
  proposalId: string
  version: number
}
interface Part extends Span {
  verb: string
  object: string
}

/** Each part keeps the facts its own words bear out; what the words do not say is left to the person. */
export async function split(draft: Draft, { proposalId, version, parts }: Seen & { parts: Part[] }): Promise<string> {
  const whole = draft.proposal(proposalId, version)
  const sentence = draft.sentence(whole.sentence_id)
  const ordered = [...parts].sort((a, b) => a.start - b.start)
  for (const [index, part] of ordered.entries()) {
    demandSpanWithin(sentence, part)
    if (index > 0 && part.start < (ordered[index - 1]?.end ?? 0)) throw noticeErrors.refuse('parts-overlap')
  }
  await draft.removeProposal(whole)
  for (const part of ordered) {
    await draft.insertProposal(byPerson(draft, whole, part, partFacts(whole.facts, part, draft.text)))
  }
  return draft.text.slice(whole.starts_at, whole.ends_at)
}

function partFacts(whole: Facts, { start, end, verb, object }: Part, text: string): Facts {
  const words = text.slice(start, end)
  const { quantity, document, members, indefiniteQuantity, ordinalBatch, ...shared } = whole
  const named = members?.filter((member) => words.includes(member)) ?? []
  return {
    ...shared,
    verb,
    object,
    places: whole.places.filter((place) => words.includes(place)),
    ...(quantity && words.includes(quantity.raw) && { quantity }),
    ...(document && words.includes(document.title) && { document }),
    ...(named.length > 0 && { members: named }),
    ...(indefiniteQuantity && words.includes(indefiniteQuantity) && { indefiniteQuantity }),
    ...(ordinalBatch && words.includes(ordinalBatch) && { ordinalBatch }),
  }
}

/** The facts of the first, its object reaching to the end of the last. */
export async function merge(draft: Draft, { proposals }: { proposals: Seen[] }): Promise<string> {
  const rows = proposals
    .map(({ proposalId, version }) => draft.proposal(proposalId, version))
    .sort((a, b) => a.starts_at - b.starts_at)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || rows.some((row) => row.sentence_id !== first.sentence_id)) {
    throw noticeErrors.refuse('merge-across-sentences')
  }
  const span = { start: first.starts_at, end: Math.max(...rows.map((row) => row.ends_at)) }
  const words = draft.text.slice(span.start, span.end)
  const objectAt = words.indexOf(first.facts.object)
  const members = rows.flatMap(({ facts }) => facts.members ?? [])
  const facts: Facts = {
    ...first.facts,
    object: objectAt >= 0 ? words.slice(objectAt) : words,
    places: [...new Set(rows.flatMap(({ facts: { places } }) => places))],
    ...(members.length > 0 && { members }),
  }
  for (const row of rows) await draft.removeProposal(row)
  await draft.insertProposal(byPerson(draft, first, span, facts))
  return words
}

/** A commitment the reader did not see, from the text a person selected. */
export async function add(draft: Draft, { start, end, facts }: Span & { facts: Facts }): Promise<string> {
  const sentence = sentenceAround(draft.sentences.values(), { start, end })
  if (sentence.decision !== null) await draft.changeSentences([sentence], { decision: null, reason: null })
  const place = { item_id: sentence.item_id ?? (await nearestItem(draft, start)), sentence_id: sentence.id }
  await draft.insertProposal(byPerson(draft, place, { start, end }, facts))
  return draft.text.slice(start, end)
}

/** For a sentence that stands outside the items: the item that follows it, or the last. */
async function nearestItem({ ctx, noticeId }: Draft, offset: number): Promise<string> {
  const items = await ctx.sql
    .selectFrom('notice_item')
    .select(['id', 'starts_at'])
    .where('authority', '=', ctx.authority)
    .where('notice_id', '=', noticeId)
    .orderBy('position')
    .execute()
  const item = items.find(({ starts_at }) => starts_at >= offset) ?? items.at(-1)
  if (!item) throw noticeErrors.refuse('item-not-found')
  return item.id
}

function byPerson(
  draft: Draft,
  { item_id, sentence_id }: Pick<ProposalRow, 'item_id' | 'sentence_id'>,
  { start, end }: Span,
  facts: Facts,
): ProposalRow {
  return {
    authority: draft.ctx.authority,
    notice_id: draft.noticeId,
    id: uuidv7(),
    item_id,
    sentence_id,
    starts_at: start,
    ends_at: end,
    facts,
    state: 'accepted',
    origin: 'person',
    reason: null,
    confidence: 1,
    decided_by: draft.ctx.actor.name,
    version: 1,
  }
}
