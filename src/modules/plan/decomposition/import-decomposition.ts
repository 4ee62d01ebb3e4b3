// Takes an edited decomposition in: first its difference from the plan, then, when a person agrees, the changes.
import { uuidv7 } from 'uuidv7'
import { groupBy } from '#kernel/group-by.ts'
import { findUnits } from '#modules/people/index.ts'
import { json } from '#platform/database/tables.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import { demand } from '#rules/allow.ts'
import { assignUnits } from '../assign-units.ts'
import type { DecompositionImport } from '../contract.ts'
import { type CommitmentEdit, editCommitment } from '../edit-commitment.ts'
import { planErrors } from '../errors.ts'
import { allCommitments } from '../find-commitments.ts'
import { getCommitment } from '../get-commitment.ts'
import { planPermissions } from '../permissions.ts'
import '../table.ts'
import { type Asked, decompositionColumns, type UnitsByName } from './columns.ts'
import { compareDecomposition } from './compare-decomposition.ts'

/** Nothing of the plan changes yet. Refuses `sheet-not-a-decomposition`. */
export async function importDecomposition(
  ctx: Context,
  { planId, file, sheets }: { planId: string; file: Upload; sheets: readonly ReadSheet[] },
): Promise<DecompositionImport> {
  demand(planPermissions, ctx.actor, 'import')
  const comparison = compareDecomposition(sheets, await allCommitments(ctx, { planId }), await unitsByName(ctx))
  const id = uuidv7()
  const fileId = await keepFile(ctx, file)
  await ctx.sql
    .insertInto('decomposition_import')
    .values({
      authority: ctx.authority,
      id,
      plan_id: planId,
      file_id: fileId,
      rows: comparison.rows,
      changes: json(comparison.changes),
      problems: json(comparison.problems),
      missing: comparison.missing,
      imported_at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'import-decomposition',
    subjectKind: 'plan',
    subjectId: planId,
    after: {
      importId: id,
      fileName: file.name,
      changes: comparison.changes.length,
      problems: comparison.problems.length,
    },
  })
  return { id, fileName: file.name, ...comparison, appliedAt: null }
}

/** All changes or none. Refuses `import-applied`, and `import-overtaken` when a cell no longer holds what was compared. */
export async function applyDecomposition(
  ctx: Context,
  { importId }: { importId: string },
): Promise<DecompositionImport> {
  demand(planPermissions, ctx.actor, 'import')
  const found = await ctx.sql
    .selectFrom('decomposition_import')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.authority', '=', 'decomposition_import.authority')
        .onRef('stored_file.id', '=', 'decomposition_import.file_id'),
    )
    .select(['decomposition_import.id', 'name', 'plan_id', 'rows', 'changes', 'problems', 'missing', 'applied_at'])
    .where('decomposition_import.authority', '=', ctx.authority)
    .where('decomposition_import.id', '=', importId)
    .forUpdate('decomposition_import')
    .executeTakeFirst()
  if (!found) throw planErrors.refuse('import-not-found')
  if (found.applied_at) throw planErrors.refuse('import-applied')
  await refuseOvertaken(ctx, found.plan_id, found.changes)

  const units = await unitsByName(ctx)
  for (const [commitmentId, changes] of groupBy(found.changes, (change) => change.commitmentId)) {
    await applyChanges(ctx, commitmentId, changes, units, `应用任务分解表“${found.name}”`)
  }
  const appliedAt = ctx.clock.now()
  await ctx.sql
    .updateTable('decomposition_import')
    .set({ applied_at: appliedAt })
    .where('authority', '=', ctx.authority)
    .where('id', '=', importId)
    .execute()
  await ctx.audit({
    action: 'apply-decomposition',
    subjectKind: 'plan',
    subjectId: found.plan_id,
    after: { importId, changes: found.changes.length },
  })
  const { id, name: fileName, rows, changes, problems, missing } = found
  return { id, fileName, rows, changes, problems, missing, appliedAt: appliedAt.toISOString() }
}

type Change = DecompositionImport['changes'][number]

const columnNamed = new Map(decompositionColumns.map((column) => [column.header, column]))

async function refuseOvertaken(ctx: Context, planId: string, changes: readonly Change[]): Promise<void> {
  const commitments = new Map((await allCommitments(ctx, { planId })).map((commitment) => [commitment.id, commitment]))
  const overtaken = changes.filter(({ commitmentId, column, before }) => {
    const commitment = commitments.get(commitmentId)
    return commitment === undefined || String(columnNamed.get(column)?.from(commitment) ?? '') !== before
  })
  if (overtaken.length > 0) {
    throw planErrors.refuse('import-overtaken', { count: new Set(overtaken.map((change) => change.commitmentId)).size })
  }
}

async function applyChanges(
  ctx: Context,
  commitmentId: string,
  changes: readonly Change[],
  units: UnitsByName,
  reason: string,
): Promise<void> {
  const asked = changes
    .map(({ column, after }) => columnNamed.get(column)?.read?.(after, units))
    .filter((answer): answer is Asked => typeof answer === 'object')
  const edit: CommitmentEdit = Object.assign({}, ...asked.map((answer) => answer.edit ?? {}))
  const before = await getCommitment(ctx, { commitmentId })
  let { version } = before
  if (Object.keys(edit).length > 0) {
    ;({ version } = await editCommitment(ctx, { commitmentId, version, reason, ...edit }))
  }
  const owners = asked.flatMap((answer) => answer.owners ?? [])
  if (owners.length > 0) {
    const idsOf = (duty: 'lead' | 'support') =>
      owners.find((owner) => owner.duty === duty)?.unitIds ??
      before.units.filter((unit) => unit.duty === duty).map(({ unitId }) => unitId)
    await assignUnits(ctx, { commitmentId, version, lead: idsOf('lead'), support: idsOf('support') })
  }
}

async function unitsByName(ctx: Context): Promise<UnitsByName> {
  const units = await findUnits(ctx, {})
  return new Map(units.flatMap(({ id, name, shortName }) => [[shortName, id] as const, [name, id] as const]))
}
