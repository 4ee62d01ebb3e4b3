// Takes an import back as a whole: what it made goes, what it changed is as before; refused where others have built on it.
import { sql } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { changeEntries } from '../change/change-entries.ts'
import { type EntryState, findStates } from '../change/entry-state.ts'
import { settleEntries } from '../change/settle-entries.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import type { WriteMeans } from './apply-import.ts'
import { onBehalfOf } from './on-behalf-of.ts'
import { type PreparedRow, preparedRows } from './prepared-rows.ts'
import { changeRun, loadRun, openQuestions, type Run } from './runs.ts'

const batch = 2_000
const settlesFrom = 1_000

/** Does nothing unless the import stands in `undoing`; refused, it goes back to `applied` with the reason. */
export async function undoImport({ start, files }: WriteMeans, importId: string): Promise<void> {
  try {
    await start(async (ctx) => {
      const run = await loadRun(ctx, importId, true)
      if (run.stage !== 'undoing' || run.preparedSha256 === null) return
      const register = getRegister(run.register)
      const left = new Set(openQuestions(run).map(({ row }) => row))
      const rows = () => preparedRows(files, run.preparedSha256 ?? '', batch)
      await refuseBuiltUpon(ctx, register, rows(), left)
      let undone = 0
      for await (const part of rows()) {
        const own = part.filter(({ row }) => !left.has(row))
        await takeBack(onBehalfOf(ctx, run), register, run, own)
        undone += own.length
      }
      if (undone >= settlesFrom) await settleEntries(ctx, register)
      await onBehalfOf(ctx, run).audit({
        action: 'undo-import',
        subjectKind: 'register',
        subjectId: register.id,
        after: { importId, entries: undone },
        ...(run.undoneWhy !== null && { reason: run.undoneWhy }),
      })
      await changeRun(ctx, importId, { stage: 'undone', progress: 1, undone_at: ctx.clock.now() })
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, text } = error
    await start((ctx) =>
      changeRun(ctx, importId, {
        stage: 'applied',
        problem: json({ code, ...text }),
        undone_by: null,
        undone_why: null,
      }),
    )
  }
}

/** What was written is the version after the one that was checked: a new entry is version 1. */
const leftVersion = ({ version }: PreparedRow) => version + 1

/** Every entry is looked at before the first is touched, so that all that stand in the way are named. */
async function refuseBuiltUpon(
  ctx: Context,
  register: Register,
  parts: AsyncIterable<PreparedRow[]>,
  left: ReadonlySet<number>,
): Promise<void> {
  const changed: string[] = []
  for await (const part of parts) {
    const rows = part.filter(({ row }) => !left.has(row))
    const states = await statesOf(ctx, register, rows)
    for (const row of rows)
      if (states.get(row.entryId)?.version !== leftVersion(row))
        changed.push(String(row.facts[register.common.name] ?? row.row))
  }
  if (changed.length > 0)
    throw registerErrors.refuse('import-built-upon', { count: changed.length, names: changed.slice(0, 5).join('、') })
}

async function statesOf(ctx: Context, register: Register, rows: readonly PreparedRow[]) {
  const states = await findStates(
    ctx,
    register,
    rows.map(({ entryId }) => entryId),
  )
  return new Map(states.map((state) => [state.id, state]))
}

async function takeBack(ctx: Context, register: Register, run: Run, rows: readonly PreparedRow[]): Promise<void> {
  const states = await statesOf(ctx, register, rows)
  const before = await factsBefore(ctx, run.id, [...states.values()])
  await changeEntries(
    ctx,
    { register, action: 'undo-import', origin: 'import', why: run.undoneWhy, importId: run.id, isPart: true },
    rows.map(({ entryId }) => {
      const state = states.get(entryId) as EntryState
      const facts = before.get(entryId)
      return facts ? { kind: 'replace', before: state, facts } : { kind: 'remove', before: state }
    }),
  )
}

/** The facts the import had changed, laid over what stands now; none for an entry it made. */
async function factsBefore(ctx: Context, importId: string, states: readonly EntryState[]): Promise<Map<string, Facts>> {
  const ids = states.map(({ id }) => id)
  const versions = await ctx.sql
    .selectFrom('entry_version')
    .select(['entry_id', 'no', 'before'])
    .where('authority', '=', ctx.authority)
    .where('import_id', '=', importId)
    .where(sql<boolean>`entry_id = any(${ids}::uuid[])`)
    .execute()
  const byId = new Map(states.map((state) => [state.id, state]))
  return new Map(
    versions.flatMap(({ entry_id: id, no, before }) => {
      const state = byId.get(id)
      return state && state.version === no ? [[id, { ...state.facts, ...before }] as const] : []
    }),
  )
}
