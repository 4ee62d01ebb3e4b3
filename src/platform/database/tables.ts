// The tables of the database as TypeScript knows them; each module adds its own.
import type { ColumnType, Generated } from 'kysely'
import { type RawBuilder, sql } from 'kysely'

/** Modules extend this: `declare module '#platform/database/tables.ts' { interface Tables { notice: NoticeTable } }`. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled by the modules
export interface Tables {}

/** timestamptz: read as Date. */
export type Instant = ColumnType<Date, Date, Date>
/** jsonb: read parsed, written through `json()`. */
export type Json<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>
/** A version for optimistic locking, counted up by each change. */
export type Version = Generated<number>

/** Writes a value into a jsonb column on both engines alike. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}

/**
 * Thousands of rows as one parameter, to stand after `from`: each value of its own would cost more to plan than to do.
 * `columns` are their names and types, `id uuid, reached numeric`.
 */
export function recordset(name: string, columns: string, rows: readonly object[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${sql.raw(`${name} (${columns})`)}`
}
