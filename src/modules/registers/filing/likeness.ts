// Finds a contract that was filed or registered already, whichever of its two sides filed it.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import { plainWords } from '../change/found-by.ts'
import type { Filing } from '../contract.ts'
import '../table.ts'

const plainName = (name: unknown) => plainWords(String(name ?? '')).replace(/[\s()（）]/g, '')

/** Equal for the seller's and the buyer's filing: both names in one order, the day, the amount. */
export function contractLikeness(partyName: string, facts: Facts): string | null {
  const { buyerName, signedOn, amount } = facts
  if (buyerName === undefined || signedOn === undefined || amount === undefined) return null
  const parties = [plainName(partyName), plainName(buyerName)].sort()
  return createHash('sha256')
    .update(JSON.stringify([...parties, signedOn, amount]))
    .digest('base64url')
    .slice(0, 22)
}

interface Filed {
  id: string
  party_name: string
  likeness: string | null
  facts: Facts
  entry_id: string | null
}

/** Other filings still alive, and registered contracts, that say the same; also those with the very same file. */
export async function findAlike(ctx: Context, filing: Filed): Promise<Filing['alike']> {
  const { id, facts, likeness, entry_id: own } = filing
  const fileIds = (facts['contractFile'] as readonly string[] | undefined) ?? []
  const { rows: filings } = await sql<Filing['alike'][number]>`
    select f.no, f.facts ->> 'title' as title, f.state, f.party_name as by from contract_filing f
    where f.authority = ${ctx.authority} and f.id <> ${id} and f.state not in ('draft', 'withdrawn', 'refused', 'cancelled')
      and (f.likeness = ${likeness} or exists (
        select 1 from stored_file mine join stored_file theirs
          on theirs.authority = mine.authority and theirs.sha256 = mine.sha256
        where mine.authority = ${ctx.authority} and mine.id = any(${fileIds}::uuid[])
          and f.facts -> 'contractFile' ? theirs.id::text))`.execute(ctx.sql)
  const { rows: entries } = await sql<{ key: string; name: string; seller: string; buyer: string }>`
    select key, name, facts ->> 'sellerName' as seller, facts ->> 'buyerName' as buyer from entry
    where authority = ${ctx.authority} and register = 'technology-contract'
      and coalesce(amount, -1) = ${Number(facts['amount'] ?? -2)} and valid_from = ${String(facts['signedOn'] ?? '0001-01-01')}::date
      and status <> 'cancelled' and id <> ${own ?? id}`.execute(ctx.sql)
  const names = [plainName(filing.party_name), plainName(facts['buyerName'])].sort().join()
  return [
    ...filings,
    ...entries
      .filter(({ seller, buyer }) => [plainName(seller), plainName(buyer)].sort().join() === names)
      .map(({ key, name, seller }) => ({ no: key, title: name, state: 'registered' as const, by: seller })),
  ]
}
