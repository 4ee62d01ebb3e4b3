// Loads the generated entries of every register, marked as demonstration; only ever with `--demo`.
import { changeEntries, checkEntry, getRegister, settleEntries } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import { contractsUpTo } from './contracts.ts'
import { firmFacts, firmNo, qualificationsOf } from './firms.ts'
import { further, makeFurther } from './further.ts'
import { institutionFacts, institutions } from './institutions.ts'
import { placed } from './placed.ts'
import { platformsUpTo } from './platforms.ts'

type Start = <T>(act: (ctx: Context) => Promise<T>) => Promise<T>

const firmCount = 15_000
/** Entries of one statement. */
const batch = 2_000

/** How many entries were loaded: a start that was cut off is gone on with, one that was finished is left alone. */
export async function loadDemonstrationRegisters(start: Start, today: string): Promise<number> {
  const firms = Array.from({ length: firmCount }, (_, n) => firmNo(n))
  const loads: readonly (readonly [register: string, make: () => readonly Facts[]])[] = [
    ['enterprise', () => firms.map(firmFacts)],
    ['institution', () => institutions.map(institutionFacts)],
    ['qualification', () => firms.flatMap((firm, n) => qualificationsOf(firm, n, today))],
    ['technology-contract', () => contractsUpTo(today, firms)],
    ['platform', () => platformsUpTo(today, firms)],
    ...further.map(([register, count, make]) => [register, () => makeFurther(register, count, make, firms)] as const),
  ]
  const filled = await start(findFilled)
  let loaded = 0
  for (const [register, make] of loads)
    if (!filled.has(register)) loaded += await start((ctx) => load(ctx, register, make(), today))
  return loaded
}

async function findFilled(ctx: Context): Promise<ReadonlySet<string>> {
  const found = await ctx.sql
    .selectFrom('audit_line')
    .select('subject_id')
    .where('authority', '=', ctx.authority)
    .where('subject_kind', '=', 'register')
    .where('action', '=', 'load-entries')
    .execute()
  return new Set(found.map(({ subject_id: register }) => register))
}

/** A register whole or not at all. */
async function load(ctx: Context, id: string, made: readonly Facts[], today: string): Promise<number> {
  const register = getRegister(id)
  const all = made.map((facts) => placed(register, facts))
  // The generator is checked once by a sample here and wholly by its test.
  const [problem] = all.slice(0, 20).flatMap((facts) => checkEntry(register, facts, today))
  if (problem) throw new Error(`${id}: ${problem.path} ${problem.message}`)
  for (let from = 0; from < all.length; from += batch)
    await changeEntries(
      ctx,
      { register, action: 'load-entries', origin: 'import', why: '演示数据', isDemonstration: true, isPart: true },
      all.slice(from, from + batch).map((facts) => ({ kind: 'create', facts })),
    )
  await settleEntries(ctx, register)
  await ctx.audit({
    action: 'load-entries',
    subjectKind: 'register',
    subjectId: id,
    after: { entries: all.length },
    reason: '演示数据',
  })
  return all.length
}
