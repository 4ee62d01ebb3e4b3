// Takes a table in and has it checked; nothing of the register changes yet.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context, JobKind } from '#platform/work/context.ts'
import { demand, may } from '#rules/allow.ts'
import type { Register } from '#rules/define-register.ts'
import { importableFields } from '../contract/importable.ts'
import type { ImportRun, ImportSummary } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import { keeperPaths, regionsOfUnits } from '../keepers.ts'
import { registerPermissions } from '../permissions.ts'
import { noCounts } from './check-import.ts'
import { plainHeading } from './match-columns.ts'
import { changeRun, loadRun, loadRuns, openQuestions, presentRun, questionKey, type Run } from './runs.ts'

export const checkImportFile: JobKind<{ importId: string }> = { job: 'registers/check-import' }
export const writeImport: JobKind<{ importId: string }> = { job: 'registers/apply-import' }
export const takeImportBack: JobKind<{ importId: string }> = { job: 'registers/undo-import' }

export async function startImport(ctx: Context, input: { register: string; file: Upload }): Promise<ImportRun> {
  const importId = await openImport(ctx, input)
  await ctx.enqueue(checkImportFile, { importId })
  return presentRun(ctx, await loadRun(ctx, importId))
}

/** Records the upload; the caller has it checked. */
export async function openImport(
  ctx: Context,
  { register: id, file }: { register: string; file: Upload },
): Promise<string> {
  const register = getRegister(id)
  const onlyIn = regionsToKeep(ctx, register)
  const importId = uuidv7()
  const fileId = await keepFile(ctx, file)
  await ctx.sql
    .insertInto('import_run')
    .values({
      authority: ctx.authority,
      id: importId,
      register: register.id,
      file_id: fileId,
      file_name: file.name,
      stage: 'waiting',
      progress: 0,
      headings: json([]),
      columns: json({ fields: [], units: [], onlyIn, isChosen: false }),
      accepted: json([]),
      counts: json(noCounts),
      problems: json([]),
      started_by_id: ctx.actor.accountId,
      started_by: ctx.actor.name,
      started_at: ctx.clock.now(),
      seen_at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'start-import',
    subjectKind: 'import-run',
    subjectId: importId,
    after: { register: register.id, fileName: file.name, sha256: file.sha256, size: file.size },
  })
  return importId
}

/** null for whoever keeps the whole register; refuses those who keep none of it. */
function regionsToKeep(ctx: Context, register: Register): string[] | null {
  if (may(registerPermissions, ctx.actor, 'import', { unitPaths: keeperPaths(register, null) })) return null
  const regions = register.isKeptByRegions ? regionsOfUnits(ctx.actor.grants.map(({ unitPath }) => unitPath)) : []
  demand(registerPermissions, ctx.actor, 'import', {
    unitPaths: regions.flatMap((region) => keeperPaths(register, region)),
  })
  return regions
}

export async function getImport(ctx: Context, { importId }: { importId: string }): Promise<ImportRun> {
  const run = await loadRun(ctx, importId)
  regionsToKeep(ctx, getRegister(run.register))
  return presentRun(ctx, run)
}

export async function findImports(ctx: Context, { register }: { register: string }): Promise<ImportSummary[]> {
  demand(registerPermissions, ctx.actor, 'read')
  const runs = await loadRuns(ctx, getRegister(register).id, 50)
  return runs.map((run) => {
    const {
      findings: _findings,
      headings: _headings,
      fields: _fields,
      allowedActions: _actions,
      ...summary
    } = presentRun(ctx, run)
    return summary
  })
}

async function loadFor(ctx: Context, importId: string, stages: readonly Run['stage'][]): Promise<Run> {
  const run = await loadRun(ctx, importId, true)
  regionsToKeep(ctx, getRegister(run.register))
  if (!stages.includes(run.stage)) throw registerErrors.refuse('import-not-ready', { stage: run.stage })
  return run
}

/** A person's choice is remembered for the headings of other files. Refuses `field-unknown` and `field-twice`. */
export async function matchColumns(
  ctx: Context,
  { importId, fields }: { importId: string; fields: (string | null)[] },
): Promise<ImportRun> {
  const run = await loadFor(ctx, importId, ['columns', 'checked', 'failed'])
  const register = getRegister(run.register)
  const known = new Map(importableFields(register, ctx.clock.today()))
  const chosen = fields.filter((name) => name !== null)
  for (const [index, name] of chosen.entries()) {
    const field = known.get(name)
    if (!field) throw registerErrors.refuse('field-unknown', { field: name })
    if (chosen.indexOf(name) !== index) throw registerErrors.refuse('field-twice', { field: field.label[0] })
  }
  for (const [index, field] of fields.entries()) {
    const heading = plainHeading(run.headings[index] ?? '')
    if (field === null || heading === '' || field === run.columns.fields[index]) continue
    await ctx.sql
      .insertInto('import_match')
      .values({ authority: ctx.authority, register: register.id, heading, field })
      .onConflict((conflict) => conflict.columns(['authority', 'register', 'heading']).doUpdateSet({ field }))
      .execute()
  }
  await changeRun(ctx, importId, {
    stage: 'waiting',
    progress: 0,
    columns: json({ ...run.columns, fields, isChosen: true }),
    accepted: json([]),
    problem: null,
  })
  await ctx.audit({ action: 'match-columns', subjectKind: 'import-run', subjectId: importId, after: { fields } })
  await ctx.enqueue(checkImportFile, { importId })
  return presentRun(ctx, await loadRun(ctx, importId))
}

/** All open questions, or those of a row, or one. */
export async function acceptQuestions(
  ctx: Context,
  { importId, row, field }: { importId: string; row?: number | undefined; field?: string | undefined },
): Promise<ImportRun> {
  const run = await loadFor(ctx, importId, ['checked'])
  const answered = openQuestions(run).filter(
    (question) => (row === undefined || question.row === row) && (field === undefined || question.field === field),
  )
  await changeRun(ctx, importId, { accepted: json([...run.accepted, ...answered.map(questionKey)]) })
  await ctx.audit({
    action: 'accept-questions',
    subjectKind: 'import-run',
    subjectId: importId,
    after: { rows: answered.length },
  })
  return presentRun(ctx, await loadRun(ctx, importId))
}

/** Refuses `import-has-problems` unless the person leaves those rows out. */
export async function requestApplication(
  ctx: Context,
  { importId, skipsRest = false }: { importId: string; skipsRest?: boolean | undefined },
): Promise<ImportRun> {
  await beginApplication(ctx, await loadFor(ctx, importId, ['checked']), skipsRest)
  await ctx.enqueue(writeImport, { importId })
  return presentRun(ctx, await loadRun(ctx, importId))
}

async function beginApplication(ctx: Context, run: Run, skipsRest: boolean): Promise<void> {
  const { problemRows: problems } = run.counts
  const questions = new Set(openQuestions(run).map(({ row }) => row)).size
  if (!skipsRest && problems + questions > 0)
    throw registerErrors.refuse('import-has-problems', { problems, questions })
  await changeRun(ctx, run.id, { stage: 'applying', progress: 0, problem: null, applied_by: ctx.actor.name })
  await ctx.audit({
    action: 'apply-import',
    subjectKind: 'import-run',
    subjectId: run.id,
    after: { create: run.counts.create, update: run.counts.update, skipped: problems + questions },
  })
}

/** For whoever applies it in the same process; false where problems or questions stand in the way. */
export async function changeToApplying(
  ctx: Context,
  { importId, acceptsQuestions, skipsRest }: { importId: string; acceptsQuestions: boolean; skipsRest: boolean },
): Promise<boolean> {
  if (acceptsQuestions) await acceptQuestions(ctx, { importId })
  const run = await loadFor(ctx, importId, ['checked'])
  if (!skipsRest && run.counts.problemRows + openQuestions(run).length > 0) return false
  await beginApplication(ctx, run, skipsRest)
  return true
}

export async function requestUndo(
  ctx: Context,
  { importId, why }: { importId: string; why: string },
): Promise<ImportRun> {
  await loadFor(ctx, importId, ['applied'])
  await changeRun(ctx, importId, {
    stage: 'undoing',
    progress: 0,
    problem: null,
    undone_by: ctx.actor.name,
    undone_why: why,
  })
  await ctx.audit({ action: 'ask-undo', subjectKind: 'import-run', subjectId: importId, reason: why })
  await ctx.enqueue(takeImportBack, { importId })
  return presentRun(ctx, await loadRun(ctx, importId))
}

const jobOf: Partial<Record<Run['stage'], JobKind<{ importId: string }>>> = {
  waiting: checkImportFile,
  reading: checkImportFile,
  checking: checkImportFile,
  applying: writeImport,
  undoing: takeImportBack,
}

/** After the program was stopped in the middle: nothing was half done, the step begins anew. */
export async function resumeImport(ctx: Context, { importId }: { importId: string }): Promise<ImportRun> {
  const run = await loadRun(ctx, importId, true)
  regionsToKeep(ctx, getRegister(run.register))
  const job = jobOf[run.stage]
  if (!job || !presentRun(ctx, run).isStalled) throw registerErrors.refuse('import-not-ready', { stage: run.stage })
  await changeRun(ctx, importId, { progress: 0 })
  await ctx.audit({ action: 'resume-import', subjectKind: 'import-run', subjectId: importId })
  await ctx.enqueue(job, { importId })
  return presentRun(ctx, await loadRun(ctx, importId))
}
