// Writes prepared entries many at a time: one statement for the new, one for the changed, one for the history.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Refusal } from '#kernel/refusal.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Origin } from '../table.ts'
import type { EntryState } from './entry-state.ts'
import type { PreparedEntry } from './prepare-entry.ts'

const shape = sql.raw(`(
  id uuid, key text, name text, initials text, status text, unit text, region text, party text, happened_on date,
  amount bigint, valid_from date, valid_to date, facts jsonb, former_names text[], found_by text,
  is_demonstration boolean, version integer)`)

/** A NUL has no place in text of the database. Sent as text, which the embedded engine takes as it is. */
const textOf = (rows: readonly object[]) => JSON.stringify(rows).replaceAll('\\u0000', '')

const recordOf = (entry: PreparedEntry) => ({
  id: entry.id,
  key: entry.key,
  name: entry.name,
  initials: entry.initials,
  status: entry.status,
  unit: entry.unit,
  region: entry.region,
  party: entry.party,
  happened_on: entry.happenedOn,
  amount: entry.amount,
  valid_from: entry.validFrom,
  valid_to: entry.validTo,
  facts: entry.facts,
  former_names: entry.formerNames,
  // None of them has a space; as one text they are read much faster than as a list.
  found_by: entry.foundBy.join(' '),
  is_demonstration: entry.isDemonstration,
  version: entry.version,
})

export interface Creation {
  origin: Origin
  why: string | null
  importId: string | null
}

export async function insertEntries(
  ctx: Context,
  register: string,
  entries: readonly PreparedEntry[],
  { origin, why, importId }: Creation,
): Promise<void> {
  if (entries.length === 0) return
  const now = ctx.clock.now()
  await sql`
    insert into entry (authority, register, id, key, name, initials, status, unit, region, party, happened_on, amount,
      valid_from, valid_to, facts, former_names, found_by, is_demonstration, version, origin, import_id,
      created_at, created_by, created_why, changed_at, changed_by)
    select ${ctx.authority}, ${register}, r.id, r.key, r.name, r.initials, r.status, r.unit, r.region, r.party,
      r.happened_on, r.amount, r.valid_from, r.valid_to, r.facts, r.former_names, string_to_array(r.found_by, ' '), r.is_demonstration,
      r.version, ${origin}, ${importId}::uuid, ${now}::timestamptz, ${ctx.actor.name}, ${why}, ${now}::timestamptz,
      ${ctx.actor.name}
    from json_to_recordset(${textOf(entries.map(recordOf))}::text::json) as r ${shape}`.execute(ctx.sql)
}

/** Each entry is changed from the version before its own; refuses `stale-version` where another change came between. */
export async function updateEntries(
  ctx: Context,
  register: string,
  entries: readonly PreparedEntry[],
  versionBefore: (entry: PreparedEntry) => number,
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({ ...recordOf(entry), was: versionBefore(entry) }))
  const { numAffectedRows } = await sql`
    update entry e set key = r.key, name = r.name, initials = r.initials, status = r.status, unit = r.unit,
      region = r.region, party = r.party, happened_on = r.happened_on, amount = r.amount, valid_from = r.valid_from,
      valid_to = r.valid_to, facts = r.facts, former_names = r.former_names,
      found_by = string_to_array(r.found_by, ' '),
      version = r.version, changed_at = ${ctx.clock.now()}::timestamptz, changed_by = ${ctx.actor.name}
    from json_to_recordset(${textOf(rows)}::text::json) as r (
      id uuid, key text, name text, initials text, status text, unit text, region text, party text, happened_on date,
      amount bigint, valid_from date, valid_to date, facts jsonb, former_names text[], found_by text,
      version integer, was integer)
    where e.authority = ${ctx.authority} and e.register = ${register} and e.id = r.id and e.version = r.was`.execute(
    ctx.sql,
  )
  if (numAffectedRows !== BigInt(entries.length)) throw await staleEntry(ctx, register, entries[0]?.id)
}

/** The refusal that names who changed it meanwhile. */
export async function staleEntry(ctx: Context, register: string, entryId = ''): Promise<Refusal> {
  const found = await ctx.sql
    .selectFrom('entry')
    .select('changed_by')
    .where('authority', '=', ctx.authority)
    .where('register', '=', register)
    .where('id', '=', entryId)
    .executeTakeFirst()
  return ruleErrors.refuse('stale-version', { by: found?.changed_by ?? '他人' })
}

/** How an entry began stands in the entry itself: before it goes, that becomes the first line of its history. */
export async function deleteEntries(ctx: Context, register: string, entries: readonly EntryState[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ id, version }) => ({ id, version }))
  await sql`
    insert into entry_version (authority, entry_id, no, register, at, by_name, action, before, after, why, import_id)
    select e.authority, e.id, 1, e.register, e.created_at, e.created_by, 'record-' || e.origin, '{}', '{}',
      e.created_why, e.import_id
    from entry e join json_to_recordset(${textOf(rows)}::text::json) as r (id uuid, version integer) on e.id = r.id
    where e.authority = ${ctx.authority} and e.register = ${register}`.execute(ctx.sql)
  const { numAffectedRows } = await sql`
    delete from entry e using json_to_recordset(${textOf(rows)}::text::json) as r (id uuid, version integer)
    where e.authority = ${ctx.authority} and e.register = ${register} and e.id = r.id and e.version = r.version`.execute(
    ctx.sql,
  )
  if (numAffectedRows !== BigInt(entries.length)) throw await staleEntry(ctx, register, entries[0]?.id)
}

export interface VersionRow {
  entryId: string
  no: number
  before: Facts
  after: Facts | null
}

export async function appendVersions(
  ctx: Context,
  register: string,
  rows: readonly VersionRow[],
  said: { action: string; effectiveOn: DateOnly | null; why: string | null; importId: string | null },
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into entry_version (authority, entry_id, no, register, at, by_id, by_name, action, effective_on, before,
      after, why, import_id)
    select ${ctx.authority}, r."entryId", r.no, ${register}, ${ctx.clock.now()}::timestamptz,
      ${ctx.actor.accountId}::uuid, ${ctx.actor.name}, ${said.action}, ${said.effectiveOn}::date, r.before, r.after,
      ${said.why}, ${said.importId}::uuid
    from json_to_recordset(${textOf(rows)}::text::json) as r ("entryId" uuid, no integer, before jsonb, after jsonb)`.execute(
    ctx.sql,
  )
}
