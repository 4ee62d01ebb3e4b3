// All registers with the number of their entries and what the person may do in them.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand, may } from '#rules/allow.ts'
import type { Register } from '#rules/define-register.ts'
import type { Privacy } from '#rules/field.ts'
import { registers } from '../contract/declared.ts'
import { keeperPaths, regionsOfUnits } from '../keepers.ts'
import { registerPermissions } from '../permissions.ts'
import { viewOf } from '../view.ts'

interface RegisterSummary {
  id: string
  count: number
  demonstration: number
  sees: Privacy[]
  allowedActions: string[]
}

export async function findRegisters(ctx: Context): Promise<RegisterSummary[]> {
  demand(registerPermissions, ctx.actor, 'read')
  const { rows } = await sql<{ register: string; count: number; demonstration: number }>`
    select register, count(*) as count, count(*) filter (where is_demonstration) as demonstration
    from entry where authority = ${ctx.authority} group by register`.execute(ctx.sql)
  const counts = new Map(rows.map((row) => [row.register, row]))
  return registers.map((register) => ({
    id: register.id,
    count: counts.get(register.id)?.count ?? 0,
    demonstration: counts.get(register.id)?.demonstration ?? 0,
    sees: [...viewOf(ctx.actor, register).everywhere],
    allowedActions: actionsIn(ctx, register),
  }))
}

/** What the person may do in the register at all, be it only with entries of their own region. */
export function actionsIn(ctx: Context, register: Register): string[] {
  const regions = register.isKeptByRegions ? regionsOfUnits(ctx.actor.grants.map(({ unitPath }) => unitPath)) : []
  const unitPaths = [null, ...regions].flatMap((region) => keeperPaths(register, region))
  return (['create', 'import', 'undo-import', 'merge'] as const).filter((action) =>
    may(registerPermissions, ctx.actor, action, { unitPaths }),
  )
}
