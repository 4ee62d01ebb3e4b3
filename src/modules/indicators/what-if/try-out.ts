// Tries an edition out over all enterprises on the register with other parameters: one query, one pass, two answers each.
import type { DateOnly } from '#kernel/date-only.ts'
import { findPartyRecords } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import type { Given } from '#rules/dated.ts'
import { editionName } from '#rules/define-programme.ts'
import { fieldsOfForm } from '#rules/form.ts'
import { readerOf, yearsBefore } from '#rules/register-answers.ts'
import { isIn, type Turn, type WhatIf, whatIf } from '#rules/what-if.ts'
import { openTrial, type Trial } from './trial.ts'

export interface AskedTrial {
  edition: string
  set: Given
  on?: DateOnly | undefined
}

export interface TriedFirm {
  id: string
  key: string
  name: string
  region: string | null
  isDemonstration: boolean
  /** Newest accounting year. */
  year: number | null
}

/** Whom the change turns, or who cannot be decided. */
export interface MovedFirm extends TriedFirm {
  turn: Turn
  facts: Facts
  rules: readonly string[]
  lacking: readonly string[]
  paid: { before: number; after: number }
}

export interface TriedOut {
  trial: Trial
  call: Given
  set: Given
  /** Names that no call has announced: one value stands for both sides. */
  assumed: readonly string[]
  firms: readonly TriedFirm[]
  whole: WhatIf
  /** Of every firm, in their order. */
  each: readonly { turn: Turn; isIn: { before: boolean; after: boolean }; paid: { before: number; after: number } }[]
  moved: readonly MovedFirm[]
}

/** What is neither law nor announced cannot have been another before: both sides take the value that is tried. */
function baseOf({ edition, given }: Trial, set: Given) {
  const own = Object.entries(given).filter(([name]) => Object.hasOwn(edition.parameters, name))
  const assumed = Object.keys(set).filter(
    (name) => edition.parameters[name]?.kind === 'announced' && given[name] === undefined,
  )
  return { assumed, call: Object.fromEntries([...own, ...assumed.map((name) => [name, set[name]] as const)]) }
}

interface AskedFirms {
  firms: TriedFirm[]
  /** By the names of the form, in the same order. */
  facts: Facts[]
}

/** More than a province has; beyond, reading anew costs less than keeping. */
const mostKept = 50_000

/** Kept while nothing changes: who tries one value tries the next. */
async function findFirms(ctx: Context, trial: Trial): Promise<AskedFirms> {
  const { count } = await ctx.sql
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('register', '=', 'enterprise')
    .executeTakeFirstOrThrow()
  const read = () => readFirms(ctx, trial)
  return count > mostKept ? read() : ctx.oncePerState(`try-out ${editionName(trial.edition)} ${trial.on}`, read)
}

async function readFirms(ctx: Context, { edition, answers, on }: Trial): Promise<AskedFirms> {
  const records = await findPartyRecords(ctx, { register: 'enterprise', on })
  const read = readerOf(Object.keys(fieldsOfForm(edition.form)), { ...answers.figures, ...answers.supposed })
  const found: AskedFirms = { firms: [], facts: [] }
  for (const { id, key, name, region, isDemonstration, ...record } of records) {
    const years = yearsBefore(record.facts['accounts'], on)
    found.firms.push({ id, key, name, region, isDemonstration, year: Number(years.latest?.['year'] ?? 0) || null })
    found.facts.push(read({ ...record, years }))
  }
  return found
}

/** Refuses what `openTrial` refuses, unknown parameters, and values that no call has announced and nobody gives. */
export async function tryOut(ctx: Context, { set, ...asked }: AskedTrial): Promise<TriedOut> {
  const trial = await openTrial(ctx, asked)
  const { edition, on } = trial
  const { call, assumed } = baseOf(trial, set)
  const { firms, facts } = await findFirms(ctx, trial)
  const each: TriedOut['each'][number][] = []
  const moved: MovedFirm[] = []
  const whole = whatIf(edition, set, facts, {
    on,
    call,
    each: ({ row, turn, before, after, paid, turnedRules, lacking }) => {
      each.push({ turn, isIn: { before: isIn(before), after: isIn(after) }, paid: { ...paid } })
      if (turn === 'unchanged') return
      const own = { ...(firms[row] as TriedFirm), turn, facts: facts[row] ?? {}, paid: { ...paid } }
      const isOpen = turn === 'undecided'
      moved.push({ ...own, rules: isOpen ? [] : turnedRules(), lacking: isOpen ? lacking() : [] })
    },
  })
  return { trial, call, set, assumed, firms, whole, each, moved }
}
