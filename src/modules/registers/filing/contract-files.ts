// The signed contract: uploaded by the seller, read by those who may see its filing.
import { sql } from 'kysely'
import type { Download } from '#kernel/endpoint.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { findStoredFile, keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from '#rules/condition.ts'
import type { Filing } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { filingPermissions } from '../permissions.ts'
import { loadFiling, subjectOf } from './load-filing.ts'

/** The file has passed `takeAttachment`; it waits for the filing that names it. */
export async function attachToFiling(ctx: Context, { file }: { file: Upload }): Promise<{ id: string; name: string }> {
  demand(filingPermissions, ctx.actor, 'draft', subjectOf())
  const id = await keepFile(ctx, file)
  await ctx.audit({
    action: 'attach-contract',
    subjectKind: 'stored-file',
    subjectId: id,
    after: { fileName: file.name },
  })
  return { id, name: file.name }
}

const filesIn = (facts: Facts) => (facts['contractFile'] as readonly string[] | undefined) ?? []

/** What a filing named before it may go on naming. Refuses `contract-file-unknown`. */
export async function demandOwnFiles(ctx: Context, facts: Facts, before: Facts = {}): Promise<void> {
  const known = filesIn(before)
  const added = filesIn(facts).filter((id) => !known.includes(id))
  if (added.length === 0) return
  const own = await ctx.sql
    .selectFrom('stored_file')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('stored_by', '=', ctx.actor.accountId)
    .where(sql<boolean>`id::text = any(${added})`)
    .execute()
  if (own.length !== new Set(added).size) throw registerErrors.refuse('contract-file-unknown')
}

export async function filesOf(ctx: Context, { facts }: { facts: Facts }): Promise<Filing['files']> {
  const ids = filesIn(facts)
  if (ids.length === 0) return []
  const found = await ctx.sql
    .selectFrom('stored_file')
    .select(['id', 'name'])
    .where('authority', '=', ctx.authority)
    .where(sql<boolean>`id::text = any(${[...ids]})`)
    .execute()
  return ids.flatMap((id) => found.filter((file) => file.id === id))
}

export const readFilingFileFrom =
  (files: FileStore) =>
  async (ctx: Context, { filingId, fileId }: { filingId: string; fileId: string }): Promise<Download> => {
    const { facts } = await loadFiling(ctx, filingId)
    const found = filesIn(facts).includes(fileId) ? await findStoredFile(ctx, fileId) : undefined
    if (!found) throw registerErrors.refuse('filing-not-found')
    return { name: found.name, mediaType: found.media_type, content: await files.get(found.sha256) }
  }
