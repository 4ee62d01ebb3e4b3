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
