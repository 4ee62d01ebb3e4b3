// The units at and below places in the tree, as an array that the database finds once and reads parts and reports by.
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'

/** Ids of units; empty where there is no place. A list of ids sent along would be weighed one by one for every plan of a query. */
export function unitsBelow({ authority }: Pick<Context, 'authority'>, paths: readonly string[]): RawBuilder<string[]> {
  const below = paths.map((path) => sql`unit.path like ${`${path}%`}`)
  return paths.length === 0
    ? sql`'{}'::uuid[]`
    : sql`array(select unit.id from unit where unit.authority = ${authority} and (${sql.join(below, sql` or `)}))`
}
