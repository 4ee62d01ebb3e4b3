// The places in the tree below which an actor writes reports.
import type { Context } from '#platform/work/context.ts'
import { allowancesOf } from '#rules/allow.ts'
import { reportPermissions } from '../permissions.ts'

export function writableUnits({ actor }: Pick<Context, 'actor'>): string[] {
  const writers = allowancesOf(reportPermissions.write).flatMap(({ roles }) => roles)
  return actor.grants.filter(({ role }) => writers.includes(role)).map(({ unitPath }) => unitPath)
}
