// The rows of a list: read with what their commitments say, added, changed, moved, removed.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { commitmentsOf, presentCommitment } from './commitment-rows.ts'
import type { CommitmentRow, ListEntry, ListName, PlanList } from './contract.ts'
import { planErrors } from './errors.ts'
import { lists } from './lists.ts'
import { planPermissions } from './permissions.ts'
import './table.ts'

interface EntryRow {
  id: string
  commitment_id: string | null
  position: number
  cells: Record<string, string>
  version: number
}

export async function readList(ctx: Context, { planId, list }: { planId: string; list: ListName }): Promise<PlanList> {
  demand(planPermissions, ctx.actor, 'read')
  const entries = await ctx.sql
    .selectFrom('list_entry')
    .select(['id', 'commitment_id', 'position', 'cells', 'version'])
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('list', '=', list)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const ids = entries.flatMap(({ commitment_id }) => commitment_id ?? [])
  const rows = ids.length === 0 ? [] : await commitmentsOf(ctx).where('commitment.id', 'in', ids).execute()
  const commitments = new Map(rows.map((row) => [row.id, presentCommitment(row)]))
  return {
    list,
    columns: lists[list].columns.map(({ key, title, width }) => ({ key, title, width })),
    entries: entries.map((entry, index) =>
      present(list, { ...entry, position: index + 1 }, commitments.get(entry.commitment_id ?? '')),
    ),
    allowedActions: allowedActions(planPermissions, ctx.actor, {}),
  }
}

/** What a person wrote stands; the rest the commitment says. */
function present(list: ListName, row: EntryRow, commitment: CommitmentRow | undefined): ListEntry {
  const cells = lists[list].columns.map(({ key, from }) => [
    key,
    row.cells[key] ?? (commitment && from ? from(commitment) : ''),
  ])
  return {
    id: row.id,
    commitmentId: row.commitment_id,
    commitmentNo: commitment?.no ?? null,
    position: row.position,
    cells: Object.fromEntries(cells),
    version: row.version,
  }
}

export async function addListEntry(
  ctx: Context,
  {
    planId,
    list,
    commitmentId,
    cells,
  }: { planId: string; list: ListName; commitmentId: string | null; cells: Record<string, string> },
): Promise<ListEntry> {
  demand(planPermissions, ctx.actor, 'edit-lists')
  const commitment = commitmentId === null ? undefined : await ofPlan(ctx, planId, commitmentId)
  const { last } = await ctx.sql
    .selectFrom('list_entry')
    .select((query) => query.fn.coalesce(query.fn.max('position'), query.lit(0)).as('last'))
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('list', '=', list)
    .executeTakeFirstOrThrow()
  const row = { id: uuidv7(), commitment_id: commitmentId, position: Number(last) + 1, cells, version: 1 }
  const { numInsertedOrUpdatedRows: inserted } = await ctx.sql
    .insertInto('list_entry')
    .values({ ...row, authority: ctx.authority, plan_id: planId, list, cells: json(cells) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted) throw planErrors.refuse('entry-exists')
  await ctx.audit({
    action: 'add-list-entry',
    subjectKind: 'plan',
    subjectId: planId,
    after: { list, commitmentId, cells },
  })
  return present(list, row, commitment)
}

async function ofPlan(ctx: Context, planId: string, commitmentId: string): Promise<CommitmentRow> {
  const row = await commitmentsOf(ctx).where('commitment.id', '=', commitmentId).executeTakeFirst()
  if (!row || row.plan_id !== planId) throw planErrors.refuse('entry-of-another-plan')
  return presentCommitment(row)
}

export async function editListEntry(
  ctx: Context,
  {
    entryId,
    version,
    cells,
    position,
  }: { entryId: string; version: number; cells?: Record<string, string> | undefined; position?: number | undefined },
): Promise<ListEntry> {
  demand(planPermissions, ctx.actor, 'edit-lists')
  const entry = await seenEntry(ctx, entryId, version)
  const merged = { ...entry.cells, ...cells }
  await ctx.sql
    .updateTable('list_entry')
    .set({ cells: json(merged), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', entryId)
    .execute()
  if (position !== undefined) await moveTo(ctx, entry, position)
  await ctx.audit({
    action: 'edit-list-entry',
    subjectKind: 'plan',
    subjectId: entry.plan_id,
    before: { list: entry.list, cells: entry.cells },
    after: { cells: merged, ...(position !== undefined && { position }) },
  })
  const commitment = entry.commitment_id === null ? undefined : await ofPlan(ctx, entry.plan_id, entry.commitment_id)
  return present(
    entry.list,
    { ...entry, cells: merged, version: version + 1, position: position ?? entry.position },
    commitment,
  )
}

/** `position` counts the rows of the list from 1. */
async function moveTo(
  ctx: Context,
  entry: { id: string; plan_id: string; list: ListName },
  position: number,
): Promise<void> {
  const others = await ctx.sql
    .selectFrom('list_entry')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', entry.plan_id)
    .where('list', '=', entry.list)
    .where('id', '!=', entry.id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const order = others.map(({ id }) => id)
  order.splice(position - 1, 0, entry.id)
  for (const [index, id] of order.entries()) {
    await ctx.sql
      .updateTable('list_entry')
      .set({ position: index + 1 })
      .where('authority', '=', ctx.authority)
      .where('id', '=', id)
      .execute()
  }
}

export async function removeListEntry(
  ctx: Context,
  { entryId, version }: { entryId: string; version: number },
): Promise<void> {
  demand(planPermissions, ctx.actor, 'edit-lists')
  const entry = await seenEntry(ctx, entryId, version)
  await ctx.sql.deleteFrom('list_entry').where('authority', '=', ctx.authority).where('id', '=', entryId).execute()
  await ctx.audit({
    action: 'remove-list-entry',
    subjectKind: 'plan',
    subjectId: entry.plan_id,
    before: { list: entry.list, commitmentId: entry.commitment_id, cells: entry.cells },
  })
}

async function seenEntry(ctx: Context, entryId: string, version: number) {
  const entry = await ctx.sql
    .selectFrom('list_entry')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst()
  if (!entry) throw planErrors.refuse('entry-not-found')
  if (entry.version !== version) throw ruleErrors.refuse('stale-version', { by: '他人' })
  return entry
}
