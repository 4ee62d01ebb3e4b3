// Changes what a commitment is to reach, by when, who stands for it on paper, and the note beside it.
import type { Updateable } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Tables } from '#platform/database/tables.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { Quantity } from '#reading/contract.ts'
import { quantityWords } from '#reading/fact-words.ts'
import { demand } from '#rules/allow.ts'
import { keepWholeTarget } from './breakdown/keep-wholes.ts'
import type { Commitment } from './contract.ts'
import { countVersion } from './count-version.ts'
import { getCommitment } from './get-commitment.ts'
import { planPermissions } from './permissions.ts'

/** Fields left out stay as they are; null empties one. */
export interface CommitmentEdit {
  quantity?: Omit<Quantity, 'raw'> | null | undefined
  dueOn?: DateOnly | null | undefined
  responsibleLeader?: string | null | undefined
  contact?: string | null | undefined
  note?: string | null | undefined
}

export async function editCommitment(
  ctx: Context,
  {
    commitmentId,
    version,
    reason,
    ...edit
  }: CommitmentEdit & { commitmentId: string; version: number; reason: string },
): Promise<Commitment> {
  demand(planPermissions, ctx.actor, 'edit-commitment')
  const before = await getCommitment(ctx, { commitmentId })
  await countVersion(ctx, before, version, columnsOf(edit))
  const fields = Object.keys(edit).filter((field) => edit[field as keyof CommitmentEdit] !== undefined)
  const only = (facts: CommitmentEdit) =>
    Object.fromEntries(fields.map((field) => [field, facts[field as keyof CommitmentEdit]]))
  await ctx.audit({
    action: 'edit-commitment',
    subjectKind: 'commitment',
    subjectId: commitmentId,
    before: only(before),
    after: only(edit),
    reason,
  })
  const after = await getCommitment(ctx, { commitmentId })
  if (edit.quantity !== undefined || edit.dueOn !== undefined) await keepWholeTarget(ctx, after)
  return after
}

function columnsOf({
  quantity,
  dueOn,
  responsibleLeader,
  contact,
  note,
}: CommitmentEdit): Updateable<Tables['commitment']> {
  return {
    ...(quantity !== undefined && {
      quantity: quantity === null ? null : json({ ...quantity, raw: quantityWords(quantity) }),
    }),
    ...(dueOn !== undefined && { due_on: dueOn }),
    ...(responsibleLeader !== undefined && { responsible_leader: responsibleLeader }),
    ...(contact !== undefined && { contact }),
    ...(note !== undefined && { note }),
  }
}
