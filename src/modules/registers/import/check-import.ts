// Checks a whole table outside of any long transaction, part by part, and keeps the rows that can be written.
import type { DateOnly } from '#kernel/date-only.ts'
import { Refusal } from '#kernel/refusal.ts'
import { json } from '#platform/database/tables.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Start } from '#platform/jobs/job-queue.ts'
import type { Context } from '#platform/work/context.ts'
import type { ReadTable, TableRow } from '#platform/xlsx/table-row.ts'
import { placeName } from '#policy/places.ts'
import type { Register } from '#rules/define-register.ts'
import { valueWords } from '#rules/field-words.ts'
import { importableFields } from '../contract/importable.ts'
import type { ImportCounts } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import type { ImportColumns } from '../table.ts'
import { type CheckState, checkRows } from './check-rows.ts'
import { findHeadingRow, headingsOf, matchHeadings, missingFields, textsOf, unitIn } from './match-columns.ts'
import { distributionIn, distributionsOf, slipOf, slipWords } from './outliers.ts'
import { keepRows, type PreparedRow } from './prepared-rows.ts'
import { changeRun, failRun, loadRun, type Run, rememberedHeadings } from './runs.ts'

export interface ImportMeans {
  start: Start
  files: FileStore
  readTable: ReadTable
}

export const noCounts: ImportCounts = {
  rows: 0,
  create: 0,
  update: 0,
  unchanged: 0,
  problemRows: 0,
  questionRows: 0,
  warnings: 0,
}

/** Of each kind; what is beyond is counted, not kept. */
const mostKept = 20_000

/** Ends in the stage `columns` where a person must match them, in `checked`, or in `failed` with the reason. */
export async function checkImport(means: ImportMeans, importId: string): Promise<void> {
  const { start, files } = means
  const run = await start((ctx) => loadRun(ctx, importId))
  if (!['waiting', 'reading', 'checking'].includes(run.stage)) return
  try {
    await tell(start, importId, { stage: 'reading', progress: 0 })
    await checkTable(means, run, await files.get(run.sha256))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await start((ctx) => failRun(ctx, importId, error))
  }
}

const tell = (start: Start, importId: string, what: Parameters<typeof changeRun>[2]) =>
  start((ctx) => changeRun(ctx, importId, what))

async function checkTable(means: ImportMeans, run: Run, bytes: Uint8Array): Promise<void> {
  const { start, files } = means
  const register = getRegister(run.register)
  let state: CheckState | undefined
  let isMatched = true

  async function* prepared(): AsyncGenerator<PreparedRow[]> {
    let done = 0
    for await (const { rows, total } of means.readTable(bytes, run.fileName)) {
      let own: readonly TableRow[] = rows
      if (!state) {
        const begun = await start((ctx) => begin(ctx, run, register, rows))
        state = begun.state
        own = begun.rest
        isMatched = begun.isMatched
        if (!isMatched) return
      }
      const current = state
      yield await start((ctx) => checkRows(ctx, current, own))
      done += rows.length
      const progress = total === null ? 0 : Math.min(0.99, done / total)
      await tell(start, run.id, { stage: 'checking', progress })
    }
  }

  const sha256 = await keepRows(files, prepared())
  if (!state || (isMatched && state.counts.rows === 0)) throw registerErrors.refuse('import-empty')
  if (!isMatched) return
  askAboutOwnFigures(state)
  const { counts, findings } = state
  counts.warnings = findings.filter(({ kind }) => kind === 'warning').length
  await tell(start, run.id, {
    stage: 'checked',
    progress: 1,
    counts: json(counts),
    problems: json(limited(findings)),
    prepared_sha256: sha256,
    problem: null,
  })
}

/** In the order of the table. */
const limited = (findings: CheckState['findings']) => {
  const left = { problem: mostKept, question: mostKept, warning: mostKept }
  return findings.filter(({ kind }) => left[kind]-- > 0).sort((a, b) => a.row - b.row)
}

/** Finds headings and columns and stores them; the rows behind the headings are left to be checked. */
async function begin(ctx: Context, run: Run, register: Register, rows: readonly TableRow[]) {
  const known = headingsOf(register, await rememberedHeadings(ctx, register.id), ctx.clock.today())
  const head = run.columns.isChosen
    ? rows.find((row) => textsOf(row).join('\n') === run.headings.join('\n'))
    : findHeadingRow(rows, known)
  if (!head) throw registerErrors.refuse('headings-not-found', { register: register.title[0] })
  const headings = textsOf(head)
  const columns: ImportColumns = run.columns.isChosen
    ? run.columns
    : { ...run.columns, fields: matchHeadings(headings, known), units: headings.map(unitIn) }
  const isMatched = missingFields(register, columns.fields).length === 0
  await changeRun(ctx, run.id, {
    stage: isMatched ? 'checking' : 'columns',
    progress: 0,
    headings: json(headings),
    columns: json(columns),
  })
  const state: CheckState = {
    register,
    columns: {
      headings,
      fields: columns.fields,
      kinds: kindsOf(register, columns, ctx.clock.today()),
      units: columns.units,
    },
    onlyIn: columns.onlyIn,
    distributions: await distributionsOf(ctx, register),
    lines: new Map(),
    seen: new Map(),
    counts: { ...noCounts },
    findings: [],
  }
  return { state, isMatched, rest: rows.filter(({ number }) => number > head.number) }
}

const kindsOf = (register: Register, { fields }: ImportColumns, today: DateOnly) => {
  const known = new Map(importableFields(register, today))
  return fields.map((name) => (name === null ? undefined : known.get(name)))
}

/** For fields of which the register has few values, the file itself says what is usual. */
function askAboutOwnFigures({ seen, register, findings, counts }: CheckState): void {
  const asked = new Set(findings.filter(({ kind }) => kind === 'question').map(({ row }) => row))
  for (const [name, values] of seen) {
    const field = register.allFields[name]
    const distribution = distributionIn(values.map(({ value }) => value))
    if (!field || !distribution) continue
    for (const { row, value, heading } of values) {
      const factor = slipOf(value, distribution)
      if (factor === null) continue
      const message = slipWords(field, value, factor, distribution)
      findings.push({
        kind: 'question',
        row,
        column: heading,
        field: name,
        value: valueWords(field, value, 'zh', placeName),
        message,
      })
      if (!asked.has(row)) counts.questionRows++
      asked.add(row)
    }
  }
}
