// The fingerprints of all applications on file as rows: whatever many share is found out without reading all of its rows.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { type Candidate, commonAfter, type FingerprintStore, fewestShared } from '../duplicates/fingerprint-store.ts'
import type { Fingerprints } from '../duplicates/fingerprints.ts'
import './table.ts'

export function fingerprintTable(ctx: Context): FingerprintStore {
  return {
    async add(application, { hashes }) {
      await sql`insert into application_fingerprint (authority, fingerprint, application_id)
        select ${ctx.authority}, hash, ${application}::uuid from unnest(${[...new Set(hashes)]}::int[]) as own (hash)
        on conflict do nothing`.execute(ctx.sql)
    },
    async look({ hashes }) {
      const limit = commonAfter(await countOnFile(ctx))
      const sightings = await lookUp(ctx, hashes, limit + 1)
      const common = Uint8Array.from(hashes, (hash) => ((sightings.get(hash)?.length ?? 0) > limit ? 1 : 0))
      const shared = new Map<string, number>()
      for (const applications of sightings.values())
        if (applications.length <= limit)
          for (const application of applications) shared.set(application, (shared.get(application) ?? 0) + 1)
      return { common, candidates: candidatesIn(shared) }
    },
  }
}

export async function countOnFile(ctx: Context): Promise<number> {
  const { count } = await ctx.sql
    .selectFrom('application_text')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .executeTakeFirstOrThrow()
  return count
}

/** The applications in which each fingerprint stands, at most so many of each. */
async function lookUp(ctx: Context, hashes: Fingerprints['hashes'], most: number): Promise<Map<number, string[]>> {
  const own = [...new Set(hashes)]
  const { rows } = await sql<{ hash: number; application_id: string }>`
    select own.hash, seen.application_id from unnest(${own}::int[]) as own (hash)
    cross join lateral (select application_id from application_fingerprint f
      where f.authority = ${ctx.authority} and f.fingerprint = own.hash order by application_id limit ${most}) seen`.execute(
    ctx.sql,
  )
  const found = new Map<number, string[]>()
  for (const { hash, application_id } of rows) found.set(hash, [...(found.get(hash) ?? []), application_id])
  return found
}

/** Ids are given in the order of time. */
const candidatesIn = (shared: ReadonlyMap<string, number>): Candidate[] =>
  [...shared]
    .filter(([, count]) => count >= fewestShared)
    .map(([application, count]) => ({ application, shared: count }))
    .sort((a, b) => (a.application < b.application ? -1 : 1))
