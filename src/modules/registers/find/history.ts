// What happened to an entry and to those that went into it: who, when, from which day, why; newest first.
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import type { EntryState } from '../change/entry-state.ts'
import type { Entry } from '../contract.ts'
import '../table.ts'
import { privacyIn, seesIn, type View } from '../view.ts'
import { shownKey } from './find-entries.ts'

const longest = 300

interface Creation {
  origin: string
  created_at: Date
  created_by: string
  created_why: string | null
}

export async function findHistoryOf(
  ctx: Context,
  register: Register,
  view: View,
  state: EntryState,
  creation: Creation,
): Promise<Entry['history']> {
  const merged = await mergedInto(ctx, state.id)
  const names = new Map(merged.map(({ from_id: id, from_name: name }) => [id, name]))
  const lines = await ctx.sql
    .selectFrom('entry_version')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('entry_id', 'in', [state.id, ...names.keys()])
    .orderBy('at', 'desc')
    .orderBy('no', 'desc')
    .limit(longest)
    .execute()
  const shown = (facts: Facts | null) => facts && onlySeen(register, view, state, facts)
  return [
    ...lines.map((line) => ({
      at: line.at.toISOString(),
      by: line.by_name,
      action: line.action,
      effectiveOn: line.effective_on,
      before: shown(line.before),
      after: shown(line.after),
      why: line.why,
      of: names.get(line.entry_id) ?? null,
    })),
    {
      at: creation.created_at.toISOString(),
      by: creation.created_by,
      action: `record-${creation.origin}`,
      effectiveOn: null,
      before: null,
      after: null,
      why: creation.created_why,
      of: null,
    },
  ]
}

/** Sensitive values stand in no history. */
function onlySeen(register: Register, view: View, { region }: EntryState, facts: Facts): Record<string, unknown> {
  const seen = Object.entries(facts).filter(([name]) => {
    const privacy = privacyIn(register, name)
    return privacy !== 'sensitive' && seesIn(view, privacy, region)
  })
  return Object.fromEntries(seen)
}

const linksTo = (ctx: Context) => ctx.sql.selectFrom('entry_link').selectAll().where('authority', '=', ctx.authority)

/** Entries that became this one, and those that had become them. */
async function mergedInto(ctx: Context, entryId: string) {
  const found = await linksTo(ctx).where('to_id', '=', entryId).where('kind', '!=', 'successor').execute()
  const earlier: typeof found = []
  for (const { from_id: id } of found) earlier.push(...(await mergedInto(ctx, id)))
  return [...found, ...earlier]
}

export async function findLinks(
  ctx: Context,
  register: Register,
  view: View,
  state: EntryState,
): Promise<Entry['links']> {
  return (await mergedInto(ctx, state.id)).map((link) => ({
    kind: link.kind,
    name: link.from_name,
    key: shownKey(register, view, { key: link.from_key, region: state.region }),
    on: link.happened_on,
    why: link.why,
  }))
}
