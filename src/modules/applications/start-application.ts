// Begins an application for a call, filled in with what the registers know, and keeps what its writers save.
import { uuidv7 } from 'uuidv7'
import { dayInChina } from '#kernel/date-only.ts'
import { getCall } from '#modules/calls/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { placesDownTo } from '#policy/places.ts'
import type { Facts } from '#rules/condition.ts'
import { type ApplicantKind, type Edition, writtenFields } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import { fieldsOfForm } from '#rules/form.ts'
import { getCase, procedureOf } from './application-rows.ts'
import { applicationErrors } from './errors.ts'
import { type Applicant, getApplicant } from './get-applicant.ts'
import { knownFacts, offeredFacts } from './known-facts.ts'

const kinds: Record<ApplicantKind, readonly [zh: string, en: string]> = {
  enterprise: ['企业', 'enterprises'],
  institution: ['高校、院所等机构', 'universities, institutes and other institutions'],
  unit: ['企业和机构', 'enterprises and institutions'],
  person: ['个人通过依托单位', 'persons through their host'],
  team: ['团队通过依托单位', 'teams through their host'],
}

export const mayApply = ({ applicant }: Edition, { register }: Pick<Applicant, 'register'>): boolean =>
  applicant === 'enterprise' || applicant === 'institution' ? applicant === register : true

/** A draft that is there already is opened instead. Refuses `call-not-open`, `applicant-unknown`, `applicant-kind-wrong`. */
export async function startApplication(
  ctx: Context,
  { callId }: { callId: string },
): Promise<{ id: string; isNew: boolean }> {
  const applicant = await getApplicant(ctx)
  const call = await getCall(ctx, { callId })
  const { edition, lifecycle } = procedureOf(call.edition)
  if (!mayApply(edition, applicant)) {
    const [wanted, wantedEn] = kinds[edition.applicant]
    const [title, titleEn] = edition.title
    throw applicationErrors.refuse('applicant-kind-wrong', { title, titleEn, wanted, wantedEn })
  }
  const before = await findOwn(ctx, callId, edition, applicant)
  if (before) return { id: before.id, isNew: false }
  demandOpen(ctx, call)
  const id = uuidv7()
  const today = ctx.clock.today()
  const offered = await offeredFacts(ctx, edition, applicant, today)
  const facts = { ...offered, ...(await knownFacts(ctx, edition, applicant, today)) }
  await ctx.sql
    .insertInto('application')
    .values({
      authority: ctx.authority,
      id,
      call_id: callId,
      edition: call.edition,
      no: null,
      title: titleIn(edition, facts, applicant.name),
      account_id: applicant.accountId,
      applicant_name: edition.applicant === 'person' ? ctx.actor.name : applicant.name,
      uscc: applicant.uscc,
      unit_name: applicant.name,
      region: applicant.region,
      endorser_id: await endorserOf(ctx, applicant.region),
      state: lifecycle.initial,
      state_since: ctx.clock.now(),
      due_on: dayInChina(new Date(call.closesAt)),
      facts: json(facts),
      submitted_at: null,
      endorsed_for: null,
      granted: null,
      created_at: ctx.clock.now(),
      changed_at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'start-application',
    subjectKind: 'application',
    subjectId: id,
    after: { call: call.title, unit: applicant.name },
  })
  return { id, isNew: true }
}

/** One running application of a unit in a call; of a person where persons apply. */
async function findOwn(ctx: Context, callId: string, edition: Edition, { uscc, accountId }: Applicant) {
  const query = ctx.sql
    .selectFrom('application')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', callId)
    .where('state', '!=', 'closed')
  return edition.applicant === 'person'
    ? query.where('account_id', '=', accountId).executeTakeFirst()
    : query.where('uscc', '=', uscc).executeTakeFirst()
}

interface Window {
  opensAt: string
  closesAt: string
  phase: string
}

const clockTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** By the server's clock, to the millisecond. Refuses `call-not-open`. */
export function demandOpen(ctx: Context, { opensAt, closesAt, phase }: Window): void {
  if (phase === 'open') return
  const said = (instant: Date) => clockTime.format(instant)
  throw applicationErrors.refuse('call-not-open', {
    opensAt: said(new Date(opensAt)),
    closesAt: said(new Date(closesAt)),
    now: said(ctx.clock.now()),
  })
}

/** The closest unit of the place it lies in. */
async function endorserOf(ctx: Context, region: string | null): Promise<string | null> {
  if (region === null) return null
  const codes = placesDownTo(region)
    .filter(({ level }) => level !== 'province')
    .map(({ code }) => code)
  const units = await ctx.sql
    .selectFrom('unit')
    .select(['id', 'code'])
    .where('authority', '=', ctx.authority)
    .where('code', 'in', codes.length > 0 ? codes : [''])
    .execute()
  return codes.map((code) => units.find((unit) => unit.code === code)?.id).findLast((id) => id !== undefined) ?? null
}

/** What the case is called in lists: the project or platform, else the applicant. */
function titleIn(edition: Edition, facts: Facts, name: string): string {
  const titled = ['title', 'laboratory', 'incubator', 'base'].find((field) => fieldsOfForm(edition.form)[field])
  const title = titled === undefined ? undefined : facts[titled]
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 200) : name
}

interface Saved {
  applicationId: string
  version: number
  facts: Facts
}

/** Whatever is in it: nothing is checked but who writes. Unknown fields are dropped; the registers' own stay theirs. */
export async function saveApplication(ctx: Context, { applicationId, version, facts }: Saved) {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  const { edition, lifecycle } = procedureOf(row.edition)
  const editors = lifecycle.states[row.state]?.editors ?? []
  if (!parties.has('applicant')) throw ruleErrors.refuse('permission-denied')
  if (!editors.includes('applicant') || !isWriting(row.state)) throw ruleErrors.refuse('not-in-this-state')
  if (row.version !== version) throw ruleErrors.refuse('stale-version', { by: '同单位的其他填报人' })
  const fields = writtenFields(edition)
  const kept = Object.fromEntries(Object.entries(facts).filter(([name]) => fields[name] !== undefined))
  const known = await knownFacts(ctx, edition, await getApplicant(ctx), ctx.clock.today())
  const now = ctx.clock.now()
  await ctx.sql
    .updateTable('application')
    .set({
      facts: json({ ...kept, ...known }),
      title: titleIn(edition, kept, row.unit_name),
      changed_at: now,
      version: version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', applicationId)
    .execute()
  const changed = Object.keys(fields).filter((name) => JSON.stringify(kept[name]) !== JSON.stringify(row.facts[name]))
  await ctx.audit({
    action: 'save-application',
    subjectKind: 'application',
    subjectId: applicationId,
    after: {
      fields: changed.filter((name) => known[name] === undefined).map((name) => fields[name]?.label[0] ?? name),
    },
  })
  return { version: version + 1, savedAt: now.toISOString() }
}

/** States in which the form itself is written; contracts and acceptance have papers of their own. */
export const isWriting = (state: string): boolean =>
  state === 'draft' || state === 'returned-by-endorser' || state === 'returned-once'
