// Views of a register that people keep: the filters, order and columns of a list under a name.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { EntryListQuery, SavedView } from './contract.ts'
import { registerErrors } from './errors.ts'
import { getRegister } from './get-register.ts'
import { registerPermissions } from './permissions.ts'
import './table.ts'

export async function findViews(ctx: Context, { register }: { register: string }): Promise<SavedView[]> {
  demand(registerPermissions, ctx.actor, 'read')
  const found = await ctx.sql
    .selectFrom('saved_view')
    .innerJoin('account', (join) =>
      join.onRef('account.authority', '=', 'saved_view.authority').onRef('account.id', '=', 'saved_view.account_id'),
    )
    .select(['saved_view.id', 'saved_view.name', 'is_shared', 'account_id', 'query', 'account.name as by'])
    .where('saved_view.authority', '=', ctx.authority)
    .where('register', '=', getRegister(register).id)
    .where((where) => where.or([where('is_shared', '=', true), where('account_id', '=', ctx.actor.accountId)]))
    .orderBy('saved_view.name')
    .execute()
  return found.map(({ id, name, is_shared: isShared, account_id: accountId, query, by }) => ({
    id,
    name,
    isShared,
    isOwn: accountId === ctx.actor.accountId,
    by,
    query: query as EntryListQuery,
  }))
}

/** Refuses `view-name-taken`. */
export async function saveView(
  ctx: Context,
  { register, name, isShared, query }: { register: string; name: string; isShared: boolean; query: EntryListQuery },
): Promise<SavedView> {
  demand(registerPermissions, ctx.actor, 'read')
  const id = uuidv7()
  const { numInsertedOrUpdatedRows: inserted } = await ctx.sql
    .insertInto('saved_view')
    .values({
      authority: ctx.authority,
      id,
      account_id: ctx.actor.accountId ?? '',
      register: getRegister(register).id,
      name,
      is_shared: isShared,
      query: json(query),
      created_at: ctx.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted) throw registerErrors.refuse('view-name-taken', { name })
  await ctx.audit({
    action: 'save-view',
    subjectKind: 'register',
    subjectId: register,
    after: { name, isShared, query },
  })
  return { id, name, isShared, isOwn: true, by: ctx.actor.name, query }
}

/** Only one's own. */
export async function deleteView(
  ctx: Context,
  { register, viewId }: { register: string; viewId: string },
): Promise<void> {
  demand(registerPermissions, ctx.actor, 'read')
  const { numDeletedRows } = await ctx.sql
    .deleteFrom('saved_view')
    .where('authority', '=', ctx.authority)
    .where('id', '=', viewId)
    .where('account_id', '=', ctx.actor.accountId)
    .executeTakeFirst()
  if (!numDeletedRows) throw registerErrors.refuse('view-not-found')
  await ctx.audit({ action: 'delete-view', subjectKind: 'register', subjectId: register, after: { viewId } })
}
