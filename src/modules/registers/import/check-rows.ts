// Checks some thousand rows of a table: against the declaration, against each other, against the register.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { placePrefix } from '#kernel/region.ts'
import type { Context } from '#platform/work/context.ts'
import type { TableRow } from '#platform/xlsx/table-row.ts'
import { placeName } from '#policy/places.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import { keyLabel, type Register } from '#rules/define-register.ts'
import { valueWords } from '#rules/field-words.ts'
import { cleanFacts, isUnchanged } from '../change/difference.ts'
import { type EntryState, findStates } from '../change/entry-state.ts'
import { likeness } from '../change/found-by.ts'
import { keyHolders, keyIn } from '../change/keys.ts'
import { checkEntry } from '../check-entry.ts'
import { overStanding } from '../contract/importable.ts'
import type { Finding, ImportCounts } from '../contract.ts'
import { regionIn } from '../create-entry.ts'
import { type Distribution, figures, slipOf, slipWords } from './outliers.ts'
import type { PreparedRow } from './prepared-rows.ts'
import { type Columns, readRow } from './read-row.ts'

/** What is known across the parts of one file. */
export interface CheckState {
  register: Register
  columns: Columns
  onlyIn: readonly string[] | null
  distributions: ReadonlyMap<string, Distribution>
  /** Lines by key and by likeness. */
  lines: Map<string, number>
  /** Figures by field with their lines, while the register itself says too little about what is usual. */
  seen: Map<string, { row: number; value: number; heading: string }[]>
  counts: ImportCounts
  findings: Finding[]
}

interface ReadLine {
  row: number
  facts: Facts
}

/** Good rows come back ready to be written; what is wrong or doubtful goes to the findings. */
export async function checkRows(ctx: Context, state: CheckState, rows: readonly TableRow[]): Promise<PreparedRow[]> {
  const today = ctx.clock.today()
  const read: ReadLine[] = []
  for (const row of rows) {
    state.counts.rows++
    const { facts, findings } = readRow(state.register, state.columns, row, today)
    state.findings.push(...findings)
    if (findings.some(({ kind }) => kind === 'problem')) state.counts.problemRows++
    else read.push({ row: row.number, facts: cleanFacts(facts) })
  }
  const unique = read.filter((line) => !isRepeated(state, line))
  const existing = await findExisting(ctx, state.register, unique)
  const sound = unique.flatMap(({ row, facts }) => {
    const before = existing.get(keyIn(state.register, facts) ?? '')
    const whole = before ? overStanding(state.register, before.facts, facts) : facts
    return isSound(state, row, whole, today) ? [{ row, facts: whole, before }] : []
  })
  const alike = await findAlike(
    ctx,
    state.register,
    sound.filter(({ before }) => !before).map(({ facts }) => facts),
  )
  return sound.flatMap(({ row, facts, before }): PreparedRow[] => {
    if (before && isUnchanged(before.facts, facts)) {
      state.counts.unchanged++
      return []
    }
    state.counts[before ? 'update' : 'create']++
    const isAsked = askAboutFigures(state, row, facts) || askAboutLikeness(state, row, facts, before, alike)
    if (isAsked) state.counts.questionRows++
    return [{ row, entryId: before?.id ?? uuidv7(), version: before?.version ?? 0, facts }]
  })
}

const headingOf = ({ columns, register }: CheckState, field: string) =>
  columns.headings[columns.fields.indexOf(field)] ?? register.allFields[field]?.label[0] ?? ''

function find(state: CheckState, kind: Finding['kind'], row: number, field: string, value: unknown, message: string) {
  const declared = state.register.allFields[field]
  const shown = declared ? valueWords(declared, value as FactValue, 'zh', placeName) : String(value ?? '')
  state.findings.push({ kind, row, column: headingOf(state, field), field, value: shown, message })
}

function isRepeated(state: CheckState, { row, facts }: ReadLine): boolean {
  const key = keyIn(state.register, facts)
  if (key === undefined) return false
  const earlier = state.lines.get(key)
  if (earlier === undefined) {
    state.lines.set(key, row)
    return false
  }
  const field = state.register.key.kind === 'number' ? '' : state.register.key.field
  find(state, 'problem', row, field, key, `与第 ${earlier} 行的${keyLabel(state.register)[0]}相同`)
  state.counts.problemRows++
  return true
}

function isSound(state: CheckState, row: number, facts: Facts, today: string): boolean {
  const problems = checkEntry(state.register, facts, today)
  for (const { path, message } of problems) find(state, 'problem', row, path.split('.')[0] ?? '', facts[path], message)
  const region = regionIn(state.register, facts)
  const isForeign = state.onlyIn !== null && !state.onlyIn.some((own) => region?.startsWith(placePrefix(own)))
  if (isForeign) find(state, 'problem', row, state.register.common.region ?? '', region, '不在您负责的地区内')
  if (problems.length === 0 && !isForeign) return true
  state.counts.problemRows++
  return false
}

async function findExisting(
  ctx: Context,
  register: Register,
  lines: readonly ReadLine[],
): Promise<Map<string, EntryState>> {
  const keys = lines.flatMap(({ facts }) => keyIn(register, facts) ?? [])
  const holders = await keyHolders(ctx, register, keys)
  const states = new Map(
    (await findStates(ctx, register, [...new Set(holders.map(({ id }) => id))])).map((one) => [one.id, one]),
  )
  return new Map(
    holders.flatMap(({ key, id }) => (states.has(id) ? [[key, states.get(id) as EntryState] as const] : [])),
  )
}

/** Entries of the register by the mark they share with one of the rows. */
async function findAlike(ctx: Context, register: Register, all: readonly Facts[]): Promise<Map<string, string>> {
  const marks = all.flatMap((facts) => likeness(register, facts) ?? [])
  if (marks.length === 0) return new Map()
  const { rows } = await sql<{ key: string; name: string; found_by: string[] }>`
    select key, name, found_by from entry
    where authority = ${ctx.authority} and register = ${register.id} and found_by && ${marks}::text[]`.execute(ctx.sql)
  return new Map(
    rows.flatMap(({ key, name, found_by }) =>
      found_by.filter((mark) => mark.startsWith('#')).map((mark) => [mark, `${name}（${key}）`] as const),
    ),
  )
}

function askAboutLikeness(
  state: CheckState,
  row: number,
  facts: Facts,
  before: EntryState | undefined,
  alike: ReadonlyMap<string, string>,
): boolean {
  const mark = likeness(state.register, facts)
  if (mark === null || before) return false
  const earlier = state.lines.get(mark)
  state.lines.set(mark, earlier ?? row)
  const other = earlier === undefined ? alike.get(mark) : `第 ${earlier} 行`
  if (other === undefined) return false
  const shared = (state.register.sameWhen ?? []).map((name) => state.register.allFields[name]?.label[0]).join('、')
  find(state, 'question', row, '', '', `${shared}与${other}完全相同，可能重复登记。如确为两件事，请确认`)
  return true
}

function askAboutFigures(state: CheckState, row: number, facts: Facts): boolean {
  let isAsked = false
  for (const name of figures(state.register)) {
    const [value, field] = [facts[name], state.register.allFields[name]]
    if (typeof value !== 'number' || !field) continue
    const distribution = state.distributions.get(name)
    if (!distribution) {
      const heading = headingOf(state, name)
      const values = state.seen.get(name) ?? []
      values.push({ row, value, heading })
      state.seen.set(name, values)
      continue
    }
    const factor = slipOf(value, distribution)
    if (factor === null) continue
    find(state, 'question', row, name, value, slipWords(field, value, factor, distribution))
    isAsked = true
  }
  return isAsked
}
