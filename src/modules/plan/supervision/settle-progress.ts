// After a change to a part: its completion and light, and those of every part above it up to the whole, in the same transaction.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { groupBy } from '#kernel/group-by.ts'
import { recordset } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { type Light, type LightRule, lightOf } from '#rules/light.ts'
import { ownCompletion, type PartProgress, rollUp } from '../breakdown/roll-up.ts'
import '../breakdown/table.ts'
import { type LightSource, lightFacts } from './light-facts.ts'
import { rulesInForce } from './rules-in-force.ts'
import './table.ts'

interface Node extends PartProgress, LightSource {
  state: PartProgress['state']
  id: string
  plan_id: string
  commitment_id: string
  parent_id: string | null
  level: number
  light: Light
  light_rule: string
}

/** The wholes are locked first: changes below one whole follow one another, so that none is lost in the sum. */
export async function settleProgress(ctx: Context, partIds: readonly string[]): Promise<void> {
  if (partIds.length === 0) return
  const changed = await ctx.sql
    .selectFrom('part')
    .select(['commitment_id', 'path'])
    .where('authority', '=', ctx.authority)
    .where(sql<boolean>`id = any(${[...partIds]}::uuid[])`)
    .execute()
  const commitmentIds = [...new Set(changed.map((part) => part.commitment_id))]
  await ctx.sql
    .selectFrom('part')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where(sql<boolean>`commitment_id = any(${commitmentIds}::uuid[])`)
    .where('parent_id', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const line = new Set(changed.flatMap(({ path }) => path.split('/').filter(Boolean)))
  const nodes = await nodesAround(ctx, [...line])
  const rules = await rulesInForce(ctx, ctx.clock.today())
  const children = groupBy(nodes, ({ parent_id }) => parent_id)
  const own = nodes.filter(({ id }) => line.has(id)).sort((a, b) => b.level - a.level)
  for (const node of own) settleNode(node, children.get(node.id) ?? [])
  await keepProgress(ctx, own, rules)
}

/** The parts on the way up, and what hangs on each of them. */
function nodesAround(ctx: Context, line: string[]): Promise<Node[]> {
  return ctx.sql
    .selectFrom('part')
    .select([
      'id',
      'plan_id',
      'commitment_id',
      'parent_id',
      'level',
      'state',
      'weight',
      'target',
      'target_unit as targetUnit',
    ])
    .select(['target_comparator as comparator', 'reached', 'computed', 'claimed', 'completion', 'is_measured'])
    .select(['starts_on', 'due_on', 'missed_reports', 'evidence', 'light', 'light_rule', 'expected', 'measured_on'])
    .where('authority', '=', ctx.authority)
    .where(sql<boolean>`(id = any(${line}::uuid[]) or parent_id = any(${line}::uuid[]))`)
    .execute()
}

/** Writes into the node, so that the one above reads it. */
function settleNode(node: Node, children: readonly Node[]): void {
  const { completion, reached } = rollUp(children, node.targetUnit)
  const rests = children.some(({ state }) => state !== 'cancelled')
  if (rests && !node.is_measured) node.computed = reached
  node.completion = rests && !node.is_measured && node.state !== 'closed' ? completion : ownCompletion(node)
}

async function keepProgress(ctx: Context, nodes: readonly Node[], rules: readonly LightRule[]): Promise<void> {
  const today = ctx.clock.today()
  const settled = nodes.map((node) => ({ node, rule: lightOf(rules, lightFacts(node, today)) }))
  const rows = settled.map(({ node: { id, completion, computed }, rule: { light, name: rule } }) => ({
    id,
    completion,
    computed,
    light,
    rule,
  }))
  await sql`update part set completion = now.completion, computed = now.computed, light = now.light, light_rule = now.rule,
      light_since = case when part.light = now.light then part.light_since else ${today} end
    from ${recordset('now', 'id uuid, completion numeric, computed numeric, light text, rule text', rows)}
    where part.authority = ${ctx.authority} and part.id = now.id`.execute(ctx.sql)
  const turned = settled.filter(({ node, rule }) => node.light !== rule.light)
  if (turned.length === 0) return
  const changes = turned.map(({ node, rule }) => ({
    id: uuidv7(),
    plan_id: node.plan_id,
    part_id: node.id,
    before: node.light,
    after: rule.light,
    rule: rule.name,
  }))
  await sql`insert into light_change (authority, id, plan_id, part_id, on_day, before, after, rule)
    select ${ctx.authority}, id, plan_id, part_id, ${today}::date, before, after, rule
    from ${recordset('turned', 'id uuid, plan_id uuid, part_id uuid, before text, after text, rule text', changes)}`.execute(
    ctx.sql,
  )
}
