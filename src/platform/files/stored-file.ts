// Records what a kept file is, beside the file store that holds its content.
import { uuidv7 } from 'uuidv7'
import type { Instant } from '#platform/database/tables.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'

interface StoredFileTable {
  authority: string
  id: string
  sha256: string
  name: string
  media_type: string
  size: number
  stored_by: string | null
  stored_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    stored_file: StoredFileTable
  }
}

/** The id of the record; the content gets its place before the transaction can commit. */
export async function keepFile(ctx: Context, file: Upload): Promise<string> {
  const id = uuidv7()
  await ctx.sql
    .insertInto('stored_file')
    .values({
      authority: ctx.authority,
      id,
      sha256: file.sha256,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      stored_by: ctx.actor.accountId,
      stored_at: ctx.clock.now(),
    })
    .execute()
  await file.keep()
  return id
}

/** What a kept file is and under which hash its content lies; the caller has checked that the actor may read it. */
export function findStoredFile(ctx: Context, id: string) {
  return ctx.sql
    .selectFrom('stored_file')
    .select(['name', 'media_type', 'sha256', 'size'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .executeTakeFirst()
}
