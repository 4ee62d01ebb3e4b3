// The whole of a commitment is its first part: made with the plan, kept in step with its lead unit, quantity and due date.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { type DateOnly, earlierOf } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import type { Quantity } from '#reading/contract.ts'
import { measureParts } from '../measures/measure-parts.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import './table.ts'

interface NewCommitment {
  id: string
  no: string
  text: string
  quantity: Omit<Quantity, 'raw'> | null
  dueOn: DateOnly | null
}

/** Working days a unit has to sign for what it is given. */
export const signingDays = 3

const longestTitle = 500

export async function makeWholes(ctx: Context, planId: string, commitments: readonly NewCommitment[]): Promise<void> {
  const today = ctx.clock.today()
  await ctx.sql
    .insertInto('part')
    .values(
      commitments.map(({ id: commitmentId, no, text, quantity, dueOn }) => {
        const id = uuidv7()
        const due = dueOn ?? `${today.slice(0, 4)}-12-31`
        return {
          authority: ctx.authority,
          id,
          plan_id: planId,
          commitment_id: commitmentId,
          parent_id: null,
          path: `/${id}/`,
          level: 0,
          position: 0,
          no,
          title: text.slice(0, longestTitle),
          weight: 100,
          ...targetColumns(quantity),
          starts_on: earlierOf(today, due),
          due_on: due,
          first_due_on: due,
          state: 'open' as const,
          light: 'none' as const,
          light_rule: 'not-assigned',
          light_since: today,
        }
      }),
    )
    .execute()
}

export const targetColumns = (quantity: Omit<Quantity, 'raw'> | null) => ({
  target: quantity?.value ?? null,
  target_unit: quantity?.unit ?? null,
  target_comparator: quantity?.comparator ?? null,
})

/** The first confirmed lead unit owns the whole; a new owner has to sign for it again. */
export async function keepWholeUnits(ctx: Context, commitmentIds: readonly string[]): Promise<void> {
  const signBy = addWorkingDays(ctx.clock.today(), signingDays)
  await sql`update part set unit_id = leads.unit_id, officer_id = null, signed_at = null,
      state = case when part.state = 'open' then 'open' else 'assigned' end,
      sign_by = case when part.state = 'open' then null else ${signBy}::date end,
      version = part.version + 1
    from (
      select distinct on (commitment_id) commitment_id, unit_id from commitment_unit
      where authority = ${ctx.authority} and duty = 'lead' and state = 'confirmed' and commitment_id in (${sql.join(commitmentIds)})
      order by commitment_id, position
    ) leads
    where part.authority = ${ctx.authority} and part.parent_id is null and part.commitment_id = leads.commitment_id
      and part.unit_id is distinct from leads.unit_id and part.state not in ('closed', 'cancelled')`.execute(ctx.sql)
}

/** After the plan's quantity or due date was changed by its supervisor. */
export async function keepWholeTarget(
  ctx: Context,
  { id, quantity, dueOn }: Pick<NewCommitment, 'id' | 'quantity' | 'dueOn'>,
): Promise<void> {
  const whole = await ctx.sql
    .updateTable('part')
    .set((column) => ({
      ...targetColumns(quantity),
      ...(dueOn !== null && { due_on: dueOn, starts_on: sql<DateOnly>`least(starts_on, ${dueOn}::date)` }),
      version: column('version', '+', 1),
    }))
    .where('authority', '=', ctx.authority)
    .where('commitment_id', '=', id)
    .where('parent_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!whole) return
  await settleProgress(ctx, [whole.id])
  await measureParts(ctx, { commitmentIds: [id] })
}
