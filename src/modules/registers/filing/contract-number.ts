// The number under which a contract is registered: year, place of the seller, serial number.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'

const serialDigits = 6

/** `2022510107000123`, the one after the last the register knows; two registrars at once wait for each other. */
export async function nextContractNumber(ctx: Context, region: string | null): Promise<string> {
  const prefix = `${ctx.clock.today().slice(0, 4)}${(region ?? '510000').slice(0, 6)}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${`contract-number ${ctx.authority} ${prefix}`}, 0))`.execute(
    ctx.sql,
  )
  const { rows } = await sql<{ last: string | null }>`
    select max(key) as last from entry
    where authority = ${ctx.authority} and register = 'technology-contract'
      and key between ${`${prefix}${'0'.repeat(serialDigits)}`} and ${`${prefix}${'9'.repeat(serialDigits)}`}
      and length(key) = ${prefix.length + serialDigits}`.execute(ctx.sql)
  const last = Number(rows[0]?.last?.slice(prefix.length) ?? 0)
  return `${prefix}${String(last + 1).padStart(serialDigits, '0')}`
}
