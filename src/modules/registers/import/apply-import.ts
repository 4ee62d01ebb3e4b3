// Writes all checked rows in one transaction: the register has all of them, or none.
import { Refusal } from '#kernel/refusal.ts'
import { json } from '#platform/database/tables.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Start } from '#platform/jobs/job-queue.ts'
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'
import { changeEntries } from '../change/change-entries.ts'
import { type EntryState, findStates } from '../change/entry-state.ts'
import { keyHolders, keyIn } from '../change/keys.ts'
import type { Change } from '../change/prepare-changes.ts'
import { settleEntries } from '../change/settle-entries.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import { onBehalfOf } from './on-behalf-of.ts'
import { type PreparedRow, preparedRows } from './prepared-rows.ts'
import { changeRun, loadRun, openQuestions, type Run } from './runs.ts'

export interface WriteMeans {
  start: Start
  files: FileStore
}

/** Rows of one statement. */
const batch = 2_000
/** From here on the index and the planner are told, and once more at the end. */
const settlesFrom = 1_000
const settlesAfter = 10_000

/** Does nothing unless the import stands in `applying`; refused, it goes back to `checked` with the reason. */
export async function applyImport({ start, files }: WriteMeans, importId: string): Promise<void> {
  try {
    await start(async (ctx) => {
      const run = await loadRun(ctx, importId, true)
      if (run.stage !== 'applying' || run.preparedSha256 === null) return
      const register = getRegister(run.register)
      const left = new Set(openQuestions(run).map(({ row }) => row))
      const written = await writeRows(
        onBehalfOf(ctx, run),
        register,
        run,
        preparedRows(files, run.preparedSha256, batch),
        left,
      )
      if (written >= settlesFrom) await settleEntries(ctx, register)
      await onBehalfOf(ctx, run).audit({
        action: 'import-entries',
        subjectKind: 'register',
        subjectId: register.id,
        after: { importId, entries: written },
        reason: run.fileName,
      })
      await changeRun(ctx, importId, { stage: 'applied', progress: 1, applied_at: ctx.clock.now() })
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, text } = error
    await start((ctx) => changeRun(ctx, importId, { stage: 'checked', problem: json({ code, ...text }) }))
  }
}

async function writeRows(
  ctx: Context,
  register: Register,
  { id, fileName }: Run,
  parts: AsyncIterable<PreparedRow[]>,
  left: ReadonlySet<number>,
): Promise<number> {
  let written = 0
  for await (const part of parts) {
    const rows = part.filter(({ row }) => !left.has(row))
    const before = await statesAsChecked(ctx, register, rows)
    const changes = rows.map(({ entryId, facts }): Change => {
      const state = before.get(entryId)
      return state ? { kind: 'replace', before: state, facts } : { kind: 'create', id: entryId, facts }
    })
    await changeEntries(
      ctx,
      { register, action: 'import-entries', origin: 'import', why: fileName, importId: id, isPart: true },
      changes,
    )
    const isWorthIt = written < settlesAfter && written + rows.length >= settlesAfter
    written += rows.length
    if (isWorthIt) await settleEntries(ctx, register)
  }
  return written
}

/** Refuses `import-overtaken` where an entry is no longer what it was, or a key is taken that was free. */
async function statesAsChecked(
  ctx: Context,
  register: Register,
  rows: readonly PreparedRow[],
): Promise<Map<string, EntryState>> {
  const known = rows.filter(({ version }) => version > 0)
  const states = await findStates(
    ctx,
    register,
    known.map(({ entryId }) => entryId),
  )
  const byId = new Map(states.map((state) => [state.id, state]))
  const changed = known.filter(({ entryId, version }) => byId.get(entryId)?.version !== version)
  const keys = rows.filter(({ version }) => version === 0).flatMap(({ facts }) => keyIn(register, facts) ?? [])
  const taken = await keyHolders(ctx, register, keys)
  const names = [
    ...changed.map(({ facts }) => String(facts[register.common.name] ?? '')),
    ...taken.map(({ name }) => name),
  ]
  if (names.length > 0)
    throw registerErrors.refuse('import-overtaken', { count: names.length, names: names.slice(0, 3).join('、') })
  return byId
}
