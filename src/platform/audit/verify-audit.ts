// Proves that sealed audit lines are the ones that were written, none changed, none missing.
import type { Context } from '#platform/work/context.ts'
import { leafHash, merkleRoot, sealHash } from './merkle.ts'
import './table.ts'

export interface AuditProof {
  seals: number
  sealedLines: number
  /** Lines not yet sealed: nothing can be said of them. */
  openLines: number
  faults: { seal: number; fault: 'line-changed' | 'line-missing' | 'root-differs' | 'chain-broken'; lineId?: string }[]
}

export async function verifyAudit(ctx: Context): Promise<AuditProof> {
  const seals = await ctx.sql
    .selectFrom('audit_seal')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .orderBy('no')
    .execute()
  const proof: AuditProof = { seals: seals.length, sealedLines: 0, openLines: 0, faults: [] }

  let previous = ''
  for (const [index, seal] of seals.entries()) {
    const { no, lines, root, sealed_at: sealedAt } = seal
    const hash = sealHash({ no, lines, root, previous: seal.previous, sealedAt })
    if (seal.no !== index + 1 || seal.previous !== previous || seal.hash !== hash) {
      proof.faults.push({ seal: seal.no, fault: 'chain-broken' })
    }
    previous = seal.hash
    await verifySeal(ctx, seal, proof)
  }

  const { lines } = await ctx.sql
    .selectFrom('audit_line')
    .select((query) => query.fn.countAll<number>().as('lines'))
    .where('authority', '=', ctx.authority)
    .executeTakeFirstOrThrow()
  proof.openLines = lines - proof.sealedLines + proof.faults.filter(({ fault }) => fault === 'line-missing').length
  return proof
}

async function verifySeal(
  ctx: Context,
  seal: { no: number; lines: number; root: string },
  proof: AuditProof,
): Promise<void> {
  const leaves = await ctx.sql
    .selectFrom('audit_leaf')
    .leftJoin('audit_line', (join) =>
      join.onRef('audit_line.authority', '=', 'audit_leaf.authority').onRef('audit_line.id', '=', 'audit_leaf.line_id'),
    )
    .selectAll('audit_line')
    .select(['audit_leaf.line_id', 'audit_leaf.hash as leaf_hash'])
    .where('audit_leaf.authority', '=', ctx.authority)
    .where('audit_leaf.seal_no', '=', seal.no)
    .orderBy('audit_leaf.position')
    .execute()
  for (const { line_id: lineId, leaf_hash: sealed, ...line } of leaves) {
    if (line.id === null) proof.faults.push({ seal: seal.no, fault: 'line-missing', lineId })
    else if (leafHash(line) !== sealed) proof.faults.push({ seal: seal.no, fault: 'line-changed', lineId })
  }
  if (leaves.length !== seal.lines || merkleRoot(leaves.map((leaf) => leaf.leaf_hash)) !== seal.root) {
    proof.faults.push({ seal: seal.no, fault: 'root-differs' })
  }
  proof.sealedLines += leaves.length
}
