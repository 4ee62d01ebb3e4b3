// Changes the stored form; whoever held the version before is told that it moved on.
import type { Updateable } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { StoredForm } from './form-rows.ts'
import './table.ts'

/** The form is locked by the caller. */
export async function changeForm(
  ctx: Context,
  { id, version }: Pick<StoredForm, 'id' | 'version'>,
  changes: Updateable<Tables['collection_form']>,
): Promise<void> {
  await ctx.sql
    .updateTable('collection_form')
    .set({ ...changes, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .execute()
}
