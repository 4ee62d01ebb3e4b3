// The entries a person asks for: by words, conditions and party, within what they may see.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand, may } from '#rules/allow.ts'
import { type Condition, fieldsOf } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { ruleErrors } from '#rules/errors.ts'
import { firstCharacter, partyMark, piecesOf, plainWords } from '../change/found-by.ts'
import { partyRegisters } from '../change/keys.ts'
import { conditionsSchema, type EntryFilter } from '../contract/filter.ts'
import { registerPermissions } from '../permissions.ts'
import { seesSomewhere, type View, viewOf } from '../view.ts'
import { begunWith, conditionSql, likeWithin, marked } from './condition-sql.ts'
import type { Expression } from './field-sql.ts'
import { demandSeen, privacyNamed, traceSensitive } from './seen-fields.ts'

export interface NarrowedEntries {
  register: Register
  view: View
  conditions: readonly Expression[]
}

/** `more` are the columns and the order asked for. Refuses what the reader may not see, and traces the sensitive. */
export async function narrowEntries(
  ctx: Context,
  register: Register,
  { search, where, party }: EntryFilter,
  more: readonly string[] = [],
): Promise<NarrowedEntries> {
  if (!register.isOpen || may(registerPermissions, ctx.actor, 'read')) demand(registerPermissions, ctx.actor, 'read')
  const view = viewOf(ctx.actor, register)
  const asked = readConditions(where)
  const names = [...asked.flatMap(fieldsOf), ...more]
  const regions = demandSeen(register, view, names)
  await traceSensitive(ctx, register, names)
  const conditions = asked.map((condition) => conditionSql(register, condition))
  if (regions) conditions.push(begunWith(sql`entry.region`, regions))
  for (const word of words(search)) conditions.push(wordSql(register, view, word))
  if (party !== undefined) conditions.push(marked([partyMark(await partyKey(ctx, party))]))
  return { register, view, conditions }
}

/** A query over them that callers select from, order and limit. */
export const matching = (ctx: Context, { register, conditions }: NarrowedEntries) =>
  ctx.sql
    .selectFrom('entry')
    .where('entry.authority', '=', ctx.authority)
    .where('entry.register', '=', register.id)
    .where(sql<boolean>`${conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)}`)

function readConditions(where: string | undefined): Condition[] {
  if (where === undefined) return []
  try {
    return conditionsSchema.parse(JSON.parse(where))
  } catch {
    throw ruleErrors.refuse('invalid-input', { count: 1 }, [{ path: 'where', message: '筛选条件的格式不对' }])
  }
}

const words = (search: string | undefined) =>
  plainWords(search ?? '')
    .split(/\s+/)
    .filter(Boolean)

/** The pieces narrow down by index, the whole word then decides; only words the reader may see count. */
function wordSql(register: Register, view: View, word: string): Expression {
  const { common, search = [] } = register
  const pieces = piecesOf(word).filter((piece) => [...piece].length > 1)
  const like = likeWithin(word)
  const seen = search.filter((name) => name !== common.name && seesSomewhere(view, privacyNamed(register, name)))
  const inNames = seesSomewhere(view, privacyNamed(register, common.name))
    ? [sql`lower(entry.name) like ${like}`, sql`entry.initials like ${like}`, formerNameLike(like)]
    : []
  const inWords = [...inNames, ...seen.map((name) => sql`lower(entry.facts ->> ${sql.lit(name)}) like ${like}`)]
  const said = inWords.length === 0 ? sql`false` : sql`(${sql.join(inWords, sql` or `)})`
  const byWords =
    pieces.length > 0 ? sql`(${marked(pieces)} and ${said})` : sql`(${marked([firstCharacter(word)])} and ${said})`
  const isCode = /^[\da-z][\da-z-]{2,}$/.test(word) && /\d/.test(word)
  if (!isCode || !view.everywhere.has(privacyNamed(register, 'key'))) return byWords
  return sql`(${byWords} or entry.key like ${`${word.toUpperCase()}%`} or entry.key like ${`${word}%`})`
}

const formerNameLike = (like: string) =>
  sql`(entry.former_names <> '{}' and exists (select 1 from unnest(entry.former_names) n where lower(n) like ${like}))`

/** The present key of the entry with that id; of one merged into another, the other's. */
async function partyKey(ctx: Context, entryId: string): Promise<string> {
  const found = await ctx.sql
    .selectFrom('entry')
    .select('key')
    .where('authority', '=', ctx.authority)
    .where(
      'register',
      'in',
      partyRegisters.map(({ id }) => id),
    )
    .where('id', '=', entryId)
    .executeTakeFirst()
  return found?.key ?? ''
}
