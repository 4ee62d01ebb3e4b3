// The rules of the lights in force on a day: the department's own set, or the one it begins with.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { lightRules } from '#policy/sichuan/supervision/light-rules.ts'
import type { LightRule } from '#rules/light.ts'
import './table.ts'

export async function rulesInForce(ctx: Context, day: DateOnly): Promise<readonly LightRule[]> {
  const set = await ctx.sql
    .selectFrom('light_rule_set')
    .select('rules')
    .where('authority', '=', ctx.authority)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return set?.rules ?? lightRules
}
