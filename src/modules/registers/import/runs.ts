// One import as it is kept: loaded, moved on, failed, presented.
import type { Updateable } from 'kysely'
import type { Refusal } from '#kernel/refusal.ts'
import { json, type Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { Finding, ImportRun } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { actionsIn } from '../find/find-registers.ts'
import { getRegister } from '../get-register.ts'
import '../table.ts'

export type Run = Awaited<ReturnType<typeof loadRun>>

const runsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('import_run')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.authority', '=', 'import_run.authority')
        .onRef('stored_file.id', '=', 'import_run.file_id'),
    )
    .select([
      'import_run.id',
      'import_run.register',
      'file_name as fileName',
      'stored_file.sha256',
      'stage',
      'progress',
      'headings',
      'columns',
      'accepted',
      'counts',
      'problems',
      'prepared_sha256 as preparedSha256',
      'problem',
      'started_by_id as startedById',
      'started_by as startedBy',
      'started_at as startedAt',
      'seen_at as seenAt',
      'applied_at as appliedAt',
      'applied_by as appliedBy',
      'undone_at as undoneAt',
      'undone_by as undoneBy',
      'undone_why as undoneWhy',
    ])
    .where('import_run.authority', '=', ctx.authority)

/** Refuses `import-not-found`. `isLocked` keeps others from moving it on until the end of the transaction. */
export async function loadRun(ctx: Context, importId: string, isLocked = false) {
  const query = runsOf(ctx).where('import_run.id', '=', importId)
  const found = await (isLocked ? query.forUpdate('import_run') : query).executeTakeFirst()
  if (!found) throw registerErrors.refuse('import-not-found')
  return found
}

export async function loadRuns(ctx: Context, register: string, limit: number): Promise<Run[]> {
  return runsOf(ctx).where('import_run.register', '=', register).orderBy('import_run.id', 'desc').limit(limit).execute()
}

/** Every move says that somebody is at work on it. */
export async function changeRun(
  ctx: Context,
  importId: string,
  what: Omit<Updateable<Tables['import_run']>, 'seen_at'>,
): Promise<void> {
  await ctx.sql
    .updateTable('import_run')
    .set({ ...what, seen_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('id', '=', importId)
    .execute()
}

export async function failRun(ctx: Context, importId: string, { code, text }: Refusal): Promise<void> {
  await changeRun(ctx, importId, { stage: 'failed', problem: json({ code, ...text }) })
}

export async function rememberedHeadings(ctx: Context, register: string): Promise<Map<string, string>> {
  const found = await ctx.sql
    .selectFrom('import_match')
    .select(['heading', 'field'])
    .where('authority', '=', ctx.authority)
    .where('register', '=', register)
    .execute()
  return new Map(found.map(({ heading, field }) => [heading, field]))
}

export const questionKey = ({ row, field }: Pick<Finding, 'row' | 'field'>): string => `${row} ${field}`

/** Questions nobody has answered yet. */
export function openQuestions({ problems, accepted }: Pick<Run, 'problems' | 'accepted'>): Finding[] {
  const answered = new Set(accepted)
  return problems.filter((finding) => finding.kind === 'question' && !answered.has(questionKey(finding)))
}

const shownFindings = 500
/** Milliseconds of silence after which an import is taken to have been interrupted. */
const silence = { check: 15_000, write: 90_000 }

export function presentRun(ctx: Context, run: Run): ImportRun {
  const open = openQuestions(run)
  const isOpen = new Set(open.map(questionKey))
  const findings = run.problems.filter((finding) => finding.kind !== 'question' || isOpen.has(questionKey(finding)))
  const isWriting = run.stage === 'applying' || run.stage === 'undoing'
  const isBusy = isWriting || ['waiting', 'reading', 'checking'].includes(run.stage)
  const quiet = ctx.clock.now().getTime() - run.seenAt.getTime()
  return {
    id: run.id,
    register: run.register,
    fileName: run.fileName,
    stage: run.stage,
    progress: run.progress,
    headings: run.headings,
    fields: run.columns.fields,
    counts: { ...run.counts, questionRows: new Set(open.map(({ row }) => row)).size },
    findings: findings.slice(0, shownFindings),
    findingCount: findings.length,
    problem: run.problem,
    isStalled: isBusy && quiet > silence[isWriting ? 'write' : 'check'],
    startedAt: run.startedAt.toISOString(),
    startedBy: run.startedBy,
    appliedAt: run.appliedAt?.toISOString() ?? null,
    appliedBy: run.appliedBy,
    undoneAt: run.undoneAt?.toISOString() ?? null,
    undoneBy: run.undoneBy,
    undoneWhy: run.undoneWhy,
    allowedActions: actionsIn(ctx, getRegister(run.register)),
  }
}
