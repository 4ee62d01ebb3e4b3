// Seals the audit lines written since the last seal; run as a job, so writers never wait for it.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { leafHash, merkleRoot, sealHash } from './merkle.ts'
import './table.ts'

const batch = 5_000

/** How many lines were sealed now. One seal at a time: the authority's advisory lock is held until the commit. */
export async function sealAuditLines(ctx: Context): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`audit-seal:${ctx.authority}`}))`.execute(ctx.sql)
  const lines = await ctx.sql
    .selectFrom('audit_line')
    .selectAll('audit_line')
    .leftJoin('audit_leaf', (join) =>
      join.onRef('audit_leaf.authority', '=', 'audit_line.authority').onRef('audit_leaf.line_id', '=', 'audit_line.id'),
    )
    .where('audit_line.authority', '=', ctx.authority)
    .where('audit_leaf.line_id', 'is', null)
    .orderBy('audit_line.id')
    .limit(batch)
    .execute()
  if (lines.length === 0) return 0

  const last = await ctx.sql
    .selectFrom('audit_seal')
    .select(['no', 'hash'])
    .where('authority', '=', ctx.authority)
    .orderBy('no', 'desc')
    .executeTakeFirst()
  const leaves = lines.map((line) => ({ line_id: line.id, hash: leafHash(line) }))
  const seal = {
    no: (last?.no ?? 0) + 1,
    lines: lines.length,
    root: merkleRoot(leaves.map((leaf) => leaf.hash)),
    previous: last?.hash ?? '',
    sealedAt: ctx.clock.now(),
  }
  await ctx.sql
    .insertInto('audit_seal')
    .values({
      authority: ctx.authority,
      no: seal.no,
      sealed_at: seal.sealedAt,
      lines: seal.lines,
      root: seal.root,
      previous: seal.previous,
      hash: sealHash(seal),
    })
    .execute()
  await ctx.sql
    .insertInto('audit_leaf')
    .values(leaves.map((leaf, position) => ({ authority: ctx.authority, seal_no: seal.no, position, ...leaf })))
    .execute()
  return lines.length
}
