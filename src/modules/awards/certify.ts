// Certifies what stood its public notice: the entry in the register, its number, its term.
import { sql } from 'kysely'
import { type DateOnly, yearOf } from '#kernel/date-only.ts'
import { type CaseRow, demandStep, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { changeEntries, checkEntry, getRegister } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { registrationNumber } from '#policy/national/programmes/tech-sme/registration-number.ts'
import type { Facts } from '#rules/condition.ts'
import { type Edition, validUntil } from '#rules/define-programme.ts'
import type { Register } from '#rules/define-register.ts'
import { chosenCases } from './chosen-cases.ts'
import { awardErrors } from './errors.ts'
import './table.ts'

interface Certification {
  callId: string
  applicationIds: readonly string[]
  document: string
  number?: string | undefined
  mark: string
}

/** Refuses `number-needed`, `entry-refused`, `key-taken`, and what a step refuses; all or none. */
export async function certify(ctx: Context, { callId, applicationIds, ...how }: Certification) {
  const chosen = await chosenCases(ctx, callId, applicationIds)
  for (const { row, parties } of chosen) {
    if (how.number !== undefined && chosen.length > 1) throw awardErrors.refuse('number-needed', { title: row.title })
    demandStep(row, parties, 'certify')
    const { edition } = procedureOf(row.edition)
    const key = edition.writes ? await writeEntry(ctx, row, edition, how) : undefined
    await moveApplication(ctx, row, parties, {
      action: 'certify',
      details: { document: how.document, ...(key !== undefined && { key }) },
    })
  }
  return { certified: chosen.length }
}

type How = Omit<Certification, 'callId' | 'applicationIds'> & { term?: Term }

/** Of a contract, where it is not the edition that sets it. */
interface Term {
  from: DateOnly
  to: DateOnly
}

/** The key of the entry written. */
export async function writeEntry(ctx: Context, row: CaseRow, edition: Edition, how: How): Promise<string> {
  const on = ctx.clock.today()
  const register = getRegister(edition.writes?.register ?? '')
  const number = await numberFor(ctx, row, edition, how)
  const facts = entryFacts(row, edition, register, { on, document: how.document, number, term: how.term })
  const [problem] = checkEntry(register, facts, on)
  if (problem) throw awardErrors.refuse('entry-refused', { title: row.title, problem: problem.message })
  const [made] = await changeEntries(
    ctx,
    { register, action: 'create-entry', origin: 'case', why: `${edition.title[0]}（${row.no}）` },
    [{ kind: 'create', facts }],
  )
  const entry = made?.after
  if (!entry) throw new Error(`no entry was made for ${row.id}`)
  await ctx.sql
    .insertInto('certificate')
    .values({
      authority: ctx.authority,
      application_id: row.id,
      register: register.id,
      entry_id: entry.id,
      key: entry.key,
      issued_on: on,
      valid_to: entry.validTo,
      issued_by: ctx.actor.name,
    })
    .execute()
  return entry.key
}

interface Issue {
  on: DateOnly
  document: string
  number: string | undefined
  term?: Term | undefined
}

/** What the edition sets and takes from the form, and what every entry of the kind carries: days, number, document, money. */
export function entryFacts(
  row: Pick<CaseRow, 'facts' | 'granted'>,
  edition: Edition,
  register: Register,
  issue: Issue,
): Facts {
  const { fields, common, key } = register
  const { on, document, number, term } = issue
  const taken = Object.entries(edition.writes?.takes ?? {}).map(([field, from]) => [field, row.facts[from]])
  const offered: Record<string, unknown> = {
    ...(common.happenedOn && { [common.happenedOn]: on }),
    ...(common.validFrom && { [common.validFrom]: term?.from ?? on }),
    ...(common.validTo && edition.validFor && { [common.validTo]: validUntil(edition.validFor, on) }),
    ...(common.validTo && term && { [common.validTo]: term.to }),
    ...(key.kind === 'code' && number !== undefined && { [key.field]: number }),
    year: yearOf(on),
    document,
  }
  const own = Object.entries({ ...offered, ...edition.writes?.sets, ...Object.fromEntries(taken), ...grantOf(row) })
  return Object.fromEntries(
    own.filter(([name, value]) => fields[name] && value !== undefined && value !== null),
  ) as Facts
}

/** What was granted, not what was asked for. */
const grantOf = ({ granted }: Pick<CaseRow, 'granted'>) => (granted === null ? {} : { grant: granted })

/** Undefined where the register counts by itself. */
async function numberFor(
  ctx: Context,
  row: CaseRow,
  edition: Edition,
  { number, mark }: How,
): Promise<string | undefined> {
  const on = ctx.clock.today()
  const isByMinistry = procedureOf(row.edition).lifecycle.states[row.state]?.on['certify']?.by.includes('ministry')
  if (isByMinistry && number === undefined) throw awardErrors.refuse('number-needed', { title: row.title })
  if (edition.produces !== 'number') return number
  const { registeredOn, region } = row.facts
  return registrationNumber({
    year: yearOf(on),
    region: String(region),
    registeredOn: String(registeredOn),
    filedOn: on,
    twelfth: mark,
    serial: await nextSerial(ctx, edition.id, yearOf(on)),
  })
}

async function nextSerial(ctx: Context, programme: string, year: number): Promise<number> {
  const { last } = await ctx.sql
    .insertInto('certificate_number')
    .values({ authority: ctx.authority, programme, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['authority', 'programme', 'year'])
        .doUpdateSet({ last: sql<number>`certificate_number.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
