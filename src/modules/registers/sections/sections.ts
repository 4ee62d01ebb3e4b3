// What other registers know of an entry: its contracts, platforms, projects.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { may } from '#rules/allow.ts'
import type { Register } from '#rules/define-register.ts'
import { type EntryState, stateColumns } from '../change/entry-state.ts'
import { partyMark } from '../change/found-by.ts'
import { partyRegisters } from '../change/keys.ts'
import { registers } from '../contract/declared.ts'
import type { EntrySection } from '../contract.ts'
import { registerPermissions } from '../permissions.ts'
import { privacyIn, seesIn, viewOf } from '../view.ts'

const shownRows = 5

export async function findSections(ctx: Context, register: Register, entry: EntryState): Promise<EntrySection[]> {
  return partyRegisters.includes(register) ? findHeld(ctx, entry) : []
}

/** By register, the newest first; the whole of it is a click away in the list. */
async function findHeld(ctx: Context, { key }: EntryState): Promise<EntrySection[]> {
  if (!may(registerPermissions, ctx.actor, 'read')) return []
  const mark = [partyMark(key)]
  const { rows: counts } = await sql<{ register: string; count: number; amount: number | null }>`
    select register, count(*) as count, sum(amount) as amount from entry
    where authority = ${ctx.authority} and found_by @> ${mark}::text[] group by register`.execute(ctx.sql)
  const sections: EntrySection[] = []
  for (const register of registers) {
    const counted = counts.find((row) => row.register === register.id)
    if (!counted || register.id === 'qualification') continue
    const view = viewOf(ctx.actor, register)
    const { common } = register
    const sees = (name: string | undefined, region: string | null) =>
      name !== undefined && seesIn(view, privacyIn(register, name), region)
    const newest = await ctx.sql
      .selectFrom('entry')
      .select(stateColumns)
      .where('authority', '=', ctx.authority)
      .where('register', '=', register.id)
      .where(sql<boolean>`found_by @> ${mark}::text[]`)
      .orderBy(sql`coalesce(happened_on, date '0001-01-01')`, 'desc')
      .limit(shownRows)
      .execute()
    sections.push({
      id: register.id,
      title: { zh: register.title[0], en: register.title[1] },
      register: register.id,
      count: counted.count,
      amount: sees(common.amount, null) ? counted.amount : null,
      rows: newest.map((row) => ({
        id: row.id,
        title: sees(common.name, row.region) ? row.name : '—',
        detail: statusWords(register, row.status),
        on: row.happenedOn,
        amount: sees(common.amount, row.region) ? row.amount : null,
        address: `/registers/${register.id}/${row.id}`,
      })),
    })
  }
  return sections
}

function statusWords({ statuses }: Register, status: string) {
  const label = statuses[status]?.label
  return label ? { zh: label[0], en: label[1] } : null
}
