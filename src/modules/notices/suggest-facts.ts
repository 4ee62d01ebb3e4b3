// What a passage that a person marks would be read as: the start for a commitment added by hand.
import type { Context } from '#platform/work/context.ts'
import { readPassage } from '#reading/read-passage.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from './contract.ts'
import { noticeErrors } from './errors.ts'
import { noticePermissions } from './permissions.ts'
import './table.ts'

const longest = 2_000

/** Words that promise nothing by themselves become the object of ongoing work, for the person to complete. */
export async function suggestFacts(
  ctx: Context,
  { noticeId, start, end }: { noticeId: string; start: number; end: number },
): Promise<Facts> {
  const notice = await ctx.sql
    .selectFrom('notice')
    .select(['text', 'plan_year', 'issuer', 'state'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .executeTakeFirst()
  if (!notice) throw noticeErrors.refuse('notice-not-found')
  demand(noticePermissions, ctx.actor, 'review', notice)
  const passage = notice.text.slice(start, Math.min(end, start + longest))
  const read = readPassage(passage, { planYear: notice.plan_year, issuer: notice.issuer })
  if (!read) return { verb: '', object: passage.trim(), kind: 'ongoing_work', places: [] }
  const { start: _start, end: _end, confidence: _confidence, ...facts } = read
  return facts
}
