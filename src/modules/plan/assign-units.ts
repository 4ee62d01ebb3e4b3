// Says which units own a commitment: chosen by a person one by one, or the proposed ones confirmed at once.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { keepWholeUnits } from './breakdown/keep-wholes.ts'
import type { Commitment } from './contract.ts'
import { countVersion } from './count-version.ts'
import { planErrors } from './errors.ts'
import { getCommitment } from './get-commitment.ts'
import { planPermissions } from './permissions.ts'
import './table.ts'

interface Owners {
  lead: readonly string[]
  support: readonly string[]
}

/** A person's choice of units counts as confirmed. Refuses `unit-twice` and `unit-unknown`. */
export async function assignUnits(
  ctx: Context,
  { commitmentId, version, lead, support }: Owners & { commitmentId: string; version: number },
): Promise<Commitment> {
  demand(planPermissions, ctx.actor, 'assign-units')
  const owners = [...lead, ...support]
  if (new Set(owners).size < owners.length) throw planErrors.refuse('unit-twice')
  const known =
    owners.length === 0
      ? []
      : await ctx.sql
          .selectFrom('unit')
          .select(['id', 'name'])
          .where('authority', '=', ctx.authority)
          .where('closed_on', 'is', null)
          .where('id', 'in', owners)
          .execute()
  if (known.length < owners.length) throw planErrors.refuse('unit-unknown', { count: owners.length - known.length })

  const before = await getCommitment(ctx, { commitmentId })
  await countVersion(ctx, before, version, {})
  await ctx.sql
    .deleteFrom('commitment_unit')
    .where('authority', '=', ctx.authority)
    .where('commitment_id', '=', commitmentId)
    .execute()
  const why = new Map(before.units.map((unit) => [unit.unitId, unit.why]))
  const rows = [
    ...lead.map((id) => ({ id, duty: 'lead' as const })),
    ...support.map((id) => ({ id, duty: 'support' as const })),
  ]
  if (rows.length > 0) {
    await ctx.sql
      .insertInto('commitment_unit')
      .values(
        rows.map(({ id, duty }, position) => ({
          authority: ctx.authority,
          commitment_id: commitmentId,
          unit_id: id,
          duty,
          state: 'confirmed' as const,
          why: why.get(id) ?? null,
          position,
        })),
      )
      .execute()
  }
  await keepWholeUnits(ctx, [commitmentId])
  const names = new Map(known.map(({ id, name }) => [id, name]))
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id))
  await ctx.audit({
    action: 'assign-units',
    subjectKind: 'commitment',
    subjectId: commitmentId,
    before: { lead: unitNames(before, 'lead'), support: unitNames(before, 'support') },
    after: { lead: namesOf(lead), support: namesOf(support) },
  })
  return getCommitment(ctx, { commitmentId })
}

const unitNames = (commitment: Commitment, duty: 'lead' | 'support') =>
  commitment.units.filter((unit) => unit.duty === duty).map(({ unitName }) => unitName)

/** Takes the proposed units of many commitments as they are; how many commitments that settled. */
export async function confirmProposedUnits(
  ctx: Context,
  { planId, commitmentIds }: { planId: string; commitmentIds: readonly string[] },
): Promise<{ confirmed: number }> {
  demand(planPermissions, ctx.actor, 'assign-units')
  const own = await ctx.sql
    .updateTable('commitment')
    .set((column) => ({ version: column('version', '+', 1) }))
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('id', 'in', commitmentIds)
    .where((where) =>
      where.exists(
        where
          .selectFrom('commitment_unit')
          .select('unit_id')
          .whereRef('commitment_unit.authority', '=', 'commitment.authority')
          .whereRef('commitment_unit.commitment_id', '=', 'commitment.id')
          .where('commitment_unit.state', '=', 'proposed'),
      ),
    )
    .returning('id')
    .execute()
  if (own.length === 0) return { confirmed: 0 }
  const ids = own.map(({ id }) => id)
  const units = await ctx.sql
    .updateTable('commitment_unit')
    .set({ state: 'confirmed' })
    .where('authority', '=', ctx.authority)
    .where('commitment_id', 'in', ids)
    .where('state', '=', 'proposed')
    .returning(['commitment_id', 'unit_id', 'duty'])
    .execute()
  await keepWholeUnits(ctx, ids)
  for (const id of ids) {
    const confirmed = units
      .filter((unit) => unit.commitment_id === id)
      .map(({ unit_id, duty }) => ({ unitId: unit_id, duty }))
    await ctx.audit({ action: 'confirm-units', subjectKind: 'commitment', subjectId: id, after: { confirmed } })
  }
  return { confirmed: ids.length }
}
