// Bulletins: drafted for a month or a year, edited sentence by sentence, issued under a number, exported as a paper.
import { uuidv7 } from 'uuidv7'
import { earlierOf } from '#kernel/date-only.ts'
import type { Download } from '#kernel/endpoint.ts'
import { daysOf, type Period, periodInChinese, periodType } from '#kernel/period.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Bulletin, Section } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { getPlan } from '../find-plans.ts'
import { bulletinPaper } from '../papers/bulletin-paper.ts'
import { bulletinPermissions, planPermissions } from '../permissions.ts'
import { findScores } from '../scores/keep-scores.ts'
import { nextPaperNumber } from '../supervision/series-number.ts'
import { draftSections } from './draft-sections.ts'
import { documentsIssued, eventsHeld, papersOf, reportingOf, wholesAt } from './period-records.ts'
import './table.ts'

const series = '川科督通'

/** Title and sections, kept nowhere; a period that still runs is told until today. Refuses `period-invalid`, `period-ahead`. */
export async function writeBulletin(
  ctx: Context,
  { planId, period }: { planId: string; period: Period },
): Promise<Pick<Bulletin, 'title' | 'sections' | 'kind'>> {
  demand(bulletinPermissions, ctx.actor, 'draft')
  const kind = periodType(period)
  if (kind !== 'month' && kind !== 'year') throw supervisionErrors.refuse('period-invalid', { period })
  const today = ctx.clock.today()
  const { first, last } = daysOf(period)
  if (first > today) throw supervisionErrors.refuse('period-ahead', { period, first })
  const plan = await getPlan(ctx, { planId })
  const days = { planId, first, last: earlierOf(last, today) }
  const sections = draftSections({
    ...days,
    planTitle: plan.title,
    wholes: await wholesAt(ctx, days),
    reporting: await reportingOf(ctx, days),
    papers: await papersOf(ctx, days),
    documents: await documentsIssued(ctx, days),
    events: await eventsHeld(ctx, days),
    scores: (await findScores(ctx, { planId })).units,
  })
  const title = kind === 'month' ? `${periodInChinese(period)}工作要点落实情况通报` : `${period}年工作要点落实情况总结`
  return { title, sections, kind }
}

export async function draftBulletin(
  ctx: Context,
  { planId, period }: { planId: string; period: string },
): Promise<Bulletin> {
  const { title, sections, kind } = await writeBulletin(ctx, { planId, period })
  const id = uuidv7()
  await ctx.sql
    .insertInto('bulletin')
    .values({
      authority: ctx.authority,
      id,
      plan_id: planId,
      kind,
      period,
      title,
      sections: json(sections),
      state: 'draft',
      drafted_on: ctx.clock.today(),
    })
    .execute()
  await ctx.audit({ action: 'draft-bulletin', subjectKind: 'bulletin', subjectId: id, after: { title } })
  return getBulletin(ctx, { bulletinId: id })
}

const bulletinsOf = (ctx: Context) => ctx.sql.selectFrom('bulletin').selectAll().where('authority', '=', ctx.authority)

type Row = Awaited<ReturnType<ReturnType<typeof bulletinsOf>['executeTakeFirstOrThrow']>>

const present = (ctx: Context, row: Row): Bulletin => ({
  id: row.id,
  planId: row.plan_id,
  kind: row.kind,
  period: row.period,
  title: row.title,
  sections: row.sections,
  state: row.state,
  no: row.no,
  draftedOn: row.drafted_on,
  issuedOn: row.issued_on,
  issuedBy: row.issued_by,
  version: row.version,
  allowedActions: allowedActions(bulletinPermissions, ctx.actor, { state: row.state }),
})

export async function findBulletins(ctx: Context, { planId }: { planId: string }) {
  demand(planPermissions, ctx.actor, 'read')
  const rows = await bulletinsOf(ctx).where('plan_id', '=', planId).orderBy('id', 'desc').limit(100).execute()
  const mayDraft = allowedActions(bulletinPermissions, ctx.actor, {}).filter((action) => action === 'draft')
  return {
    // A draft is the supervisors' own until it is issued.
    bulletins: rows
      .filter(({ state }) => state === 'issued' || mayDraft.length > 0)
      .map((row) => {
        const { sections: _sections, ...rest } = present(ctx, row)
        return rest
      }),
    allowedActions: mayDraft,
  }
}

export async function getBulletin(ctx: Context, { bulletinId }: { bulletinId: string }): Promise<Bulletin> {
  demand(planPermissions, ctx.actor, 'read')
  const row = await bulletinsOf(ctx).where('id', '=', bulletinId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('bulletin-not-found')
  if (row.state === 'draft') demand(bulletinPermissions, ctx.actor, 'draft')
  return present(ctx, row)
}

async function change(ctx: Context, bulletinId: string, version: number, set: object): Promise<void> {
  const { numUpdatedRows } = await ctx.sql
    .updateTable('bulletin')
    .set({ ...set, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', bulletinId)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
}

export async function editBulletin(
  ctx: Context,
  { bulletinId, version, title, sections }: { bulletinId: string; version: number; title: string; sections: Section[] },
): Promise<Bulletin> {
  const before = await getBulletin(ctx, { bulletinId })
  if (before.state === 'issued') throw supervisionErrors.refuse('bulletin-issued')
  demand(bulletinPermissions, ctx.actor, 'edit', { state: before.state })
  const written = markEdited(before.sections, sections)
  await change(ctx, bulletinId, version, { title, sections: json(written) })
  await ctx.audit({
    action: 'edit-bulletin',
    subjectKind: 'bulletin',
    subjectId: bulletinId,
    before: { title: before.title, sentences: wordsMissing(before.sections, written) },
    after: { title, sentences: wordsMissing(written, before.sections) },
  })
  return getBulletin(ctx, { bulletinId })
}

const wordsOf = (sections: readonly Section[]) => sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))

/** What the first say and the second do not. */
function wordsMissing(sections: readonly Section[], others: readonly Section[]): string[] {
  const known = new Set(wordsOf(others))
  return wordsOf(sections).filter((text) => !known.has(text))
}

/** Only words that were drafted and never touched count as the records' own. */
function markEdited(before: readonly Section[], after: readonly Section[]): Section[] {
  const drafted = new Set(
    before.flatMap(({ sentences }) => sentences.filter(({ isEdited }) => !isEdited).map(({ text }) => text)),
  )
  return after.map((section) => ({
    ...section,
    sentences: section.sentences.map((sentence) => ({ ...sentence, isEdited: !drafted.has(sentence.text) })),
  }))
}

export async function issueBulletin(
  ctx: Context,
  { bulletinId, version }: { bulletinId: string; version: number },
): Promise<Bulletin> {
  const before = await getBulletin(ctx, { bulletinId })
  if (before.state === 'issued') throw supervisionErrors.refuse('bulletin-issued')
  demand(bulletinPermissions, ctx.actor, 'issue', { state: before.state })
  const no = await nextPaperNumber(ctx, series)
  await change(ctx, bulletinId, version, {
    state: 'issued',
    no,
    issued_on: ctx.clock.today(),
    issued_by: ctx.actor.name,
  })
  await ctx.audit({ action: 'issue-bulletin', subjectKind: 'bulletin', subjectId: bulletinId, after: { no } })
  return getBulletin(ctx, { bulletinId })
}

export async function exportBulletin(ctx: Context, { bulletinId }: { bulletinId: string }): Promise<Download> {
  const bulletin = await getBulletin(ctx, { bulletinId })
  const { issuer } = await getPlan(ctx, { planId: bulletin.planId })
  return bulletinPaper({ ...bulletin, issuer, signedOn: bulletin.issuedOn ?? ctx.clock.today() })
}
