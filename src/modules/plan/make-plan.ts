// Turns a confirmed notice into a plan: a commitment for every accepted proposal, units proposed, lists filled.
import { pinyin } from 'pinyin-pro'
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import { groupBy } from '#kernel/group-by.ts'
import type { Facts, NoticeReview, Proposal, ReviewItem } from '#modules/notices/contract.ts'
import { getNotice } from '#modules/notices/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { makeWholes } from './breakdown/keep-wholes.ts'
import { listNames } from './contract.ts'
import { correctedFacts, correctedText } from './corrected-text.ts'
import { beginTracks } from './documents/keep-tracks.ts'
import { planEvents } from './events/keep-events.ts'
import { lists } from './lists.ts'
import { linkByWords } from './measures/link-indicator.ts'
import { type KnownUnit, proposeUnits } from './propose-units.ts'
import './table.ts'

const batch = 500

/** What is done to a text that exists already makes no document. */
const higher = new Set(['assist_higher', 'obtain_higher'])
const producing = new Set([
  ...higher,
  'issue',
  'revise',
  'compile',
  'draft',
  'joint_issue',
  'promote_revision',
  'promote_issue',
])

/** Does nothing when the notice has its plan already, so that the event may come twice. */
export async function makePlan(ctx: Context, { noticeId }: { noticeId: string }): Promise<void> {
  const present = await ctx.sql
    .selectFrom('plan')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('notice_id', '=', noticeId)
    .executeTakeFirst()
  if (present) return

  const notice = await getNotice(ctx, { noticeId })
  const planId = uuidv7()
  await ctx.sql
    .insertInto('plan')
    .values({
      authority: ctx.authority,
      id: planId,
      notice_id: noticeId,
      title: notice.copyNo > 1 ? `${notice.title}（副本 ${notice.copyNo - 1}）` : notice.title,
      year: notice.planYear,
      issuer: notice.issuer,
      doc_number: notice.docNumber,
      headline_targets: json(notice.headlineTargets),
      confirmed_by: notice.confirmedBy ?? '',
      confirmed_at: new Date(notice.confirmedAt ?? ctx.clock.now()),
    })
    .execute()
  const itemIds = new Map(notice.items.map((item) => [item.id, uuidv7()]))
  await ctx.sql
    .insertInto('plan_item')
    .values(
      notice.items.map(({ id, no, title, system }, position) => ({
        authority: ctx.authority,
        plan_id: planId,
        id: itemIds.get(id) ?? '',
        position,
        no,
        title,
        system,
      })),
    )
    .execute()

  const units = await knownUnits(ctx)
  const drafts = commitmentsOf(notice)
  for (let from = 0; from < drafts.length; from += batch) {
    await insertCommitments(ctx, notice, drafts.slice(from, from + batch), { planId, itemIds, units, from })
  }
  await linkByWords(ctx, planId)
  await ctx.audit({
    action: 'make-plan',
    subjectKind: 'plan',
    subjectId: planId,
    after: { noticeId, commitments: drafts.length },
  })
}

interface CommitmentDraft {
  id: string
  no: string
  proposal: Proposal
  facts: Facts
  item: ReviewItem
  text: string
}

/** Accepted proposals in the order of the items and the text, numbered within their item. */
function commitmentsOf(notice: NoticeReview): CommitmentDraft[] {
  const accepted = notice.proposals.filter(({ state }) => state === 'accepted')
  const byItem = groupBy(accepted, ({ itemId }) => itemId)
  const corrections = notice.suspects.filter(({ state }) => state === 'accepted')
  return notice.items.flatMap((item) =>
    (byItem.get(item.id) ?? []).map((proposal, index) => {
      const own = corrections.filter(({ start, end }) => start >= proposal.start && end <= proposal.end)
      return {
        id: uuidv7(),
        no: `${item.no}-${index + 1}`,
        proposal,
        facts: correctedFacts(proposal.facts, own),
        item,
        text: spokenWhole(proposal.facts, correctedText(notice.text, proposal, own)),
      }
    }),
  )
}

/** 支持自贡建设科创园、遂宁建设涪江创新产业园区: the verb said once is put before the later ones. */
const spokenWhole = ({ verbSharedFrom = '' }: Facts, text: string) =>
  text.startsWith(verbSharedFrom) ? text : verbSharedFrom + text

interface Surroundings {
  planId: string
  itemIds: ReadonlyMap<string, string>
  units: readonly KnownUnit[]
  /** How many commitments stand before these. */
  from: number
}

async function insertCommitments(
  ctx: Context,
  notice: NoticeReview,
  drafts: readonly CommitmentDraft[],
  { planId, itemIds, units, from }: Surroundings,
): Promise<void> {
  const own = { authority: ctx.authority }
  const sentences = new Map(notice.sentences.map((sentence) => [sentence.id, sentence]))
  await ctx.sql
    .insertInto('commitment')
    .values(
      drafts.map(({ id, no, proposal: { start, end, sentenceId }, facts, item, text }, index) => {
        const sentence = sentences.get(sentenceId) ?? { start, end }
        const due = facts.deadline ?? item.deadline
        return {
          ...own,
          id,
          plan_id: planId,
          item_id: itemIds.get(item.id) ?? '',
          position: from + index,
          no,
          text,
          facts: json(facts),
          kind: facts.kind,
          quantity: facts.quantity ? json(facts.quantity) : null,
          due_on: dueDay(due?.iso, notice.planYear),
          deadline_text: due?.raw ?? null,
          regions: facts.regions ?? [],
          source_text: notice.text.slice(item.start, item.end),
          source_starts_at: start - item.start,
          source_ends_at: end - item.start,
          sentence_starts_at: sentence.start - item.start,
          sentence_ends_at: sentence.end - item.start,
          notice_starts_at: item.start,
          search: searchText(text, item.title ?? ''),
        }
      }),
    )
    .execute()

  await makeWholes(
    ctx,
    planId,
    drafts.map(({ id, no, facts, item, text }) => ({
      id,
      no,
      text,
      quantity: facts.quantity ?? null,
      dueOn: dueDay((facts.deadline ?? item.deadline)?.iso, notice.planYear),
    })),
  )

  const produced = drafts.flatMap(({ id, facts: { document } }) =>
    document && producing.has(document.action)
      ? [{ commitmentId: id, title: document.title, isHigher: higher.has(document.action) }]
      : [],
  )
  await beginTracks(ctx, planId, produced)
  await planEvents(
    ctx,
    planId,
    drafts.flatMap(({ id, facts: { kind }, text }) => (kind === 'event' ? [{ commitmentId: id, name: text }] : [])),
  )

  const owners = drafts.flatMap(({ id, facts, item, text }) =>
    proposeUnits(units, { text, facts, item }).map(({ unitId, duty, why }, position) => ({
      ...own,
      commitment_id: id,
      unit_id: unitId,
      duty,
      state: 'proposed' as const,
      why,
      position,
    })),
  )
  if (owners.length > 0) await ctx.sql.insertInto('commitment_unit').values(owners).execute()

  const entries = drafts.flatMap(({ id, facts, text }, index) =>
    listNames
      .filter((list) => lists[list].includes(facts, text))
      .map((list) => ({
        ...own,
        id: uuidv7(),
        plan_id: planId,
        list,
        commitment_id: id,
        position: from + index,
        cells: json({}),
      })),
  )
  if (entries.length > 0) await ctx.sql.insertInto('list_entry').values(entries).execute()
}

/** A yearly promise, and one without a date, is due at the end of the plan's year. */
function dueDay(iso: string | undefined, year: number | null): DateOnly | null {
  if (iso !== undefined && iso !== 'yearly') return iso
  return year === null ? null : `${year}-12-31`
}

/** What a search goes through: the words, their pinyin and the initials. */
export function searchText(text: string, title: string): string {
  const words = `${text} ${title}`.toLowerCase()
  const sounds = (pattern: 'pinyin' | 'first') =>
    pinyin(words, { pattern, toneType: 'none', type: 'array', nonZh: 'removed' }).join('')
  return `${words} ${sounds('first')} ${sounds('pinyin')}`
}

async function knownUnits(ctx: Context): Promise<KnownUnit[]> {
  return ctx.sql
    .selectFrom('unit')
    .select(['id', 'name', 'short_name as shortName', 'kind', 'region', 'duties'])
    .where('authority', '=', ctx.authority)
    .where('closed_on', 'is', null)
    .orderBy('position')
    .execute()
}
