// Applications as they stand, and for which parties of the procedure the actor may speak.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import type { Actor } from '#rules/actor.ts'
import { may } from '#rules/allow.ts'
import { actionsIn, type Lifecycle } from '#rules/define-lifecycle.ts'
import type { Edition } from '#rules/define-programme.ts'
import { lifecycleOf } from '#rules/lifecycle-of.ts'
import type { Party } from '#rules/stage.ts'
import type { ApplicationRow } from './contract.ts'
import { applicationErrors } from './errors.ts'
import { findApplicant } from './get-applicant.ts'
import { casePermissions } from './permissions.ts'
import './table.ts'

export const applicationsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('application')
    .innerJoin('call', (join) =>
      join.onRef('call.authority', '=', 'application.authority').onRef('call.id', '=', 'application.call_id'),
    )
    .innerJoin('unit as division', (join) =>
      join.onRef('division.authority', '=', 'call.authority').onRef('division.id', '=', 'call.unit_id'),
    )
    .leftJoin('unit as endorser', (join) =>
      join
        .onRef('endorser.authority', '=', 'application.authority')
        .onRef('endorser.id', '=', 'application.endorser_id'),
    )
    .selectAll('application')
    .select([
      'call.title as call_title',
      'call.given',
      'call.opens_at',
      'call.closes_at',
      'division.path as division_path',
      'endorser.path as endorser_path',
      'endorser.name as endorser_name',
      sql<boolean>`exists (select from account a where a.authority = application.authority and a.state = 'active'
        and a.username in (application.uscc, lower(application.uscc)))`.as('has_host_account'),
    ])
    .where('application.authority', '=', ctx.authority)

export type CaseRow = Awaited<ReturnType<ReturnType<typeof applicationsOf>['executeTakeFirstOrThrow']>>

const lifecycles = new Map<string, { edition: Edition; lifecycle: Lifecycle }>()

/** The edition a case is pinned to, with its lifecycle. */
export function procedureOf(name: string): { edition: Edition; lifecycle: Lifecycle } {
  const known = lifecycles.get(name)
  if (known) return known
  const edition = programmes.getEdition(name)
  const procedure = { edition, lifecycle: lifecycleOf(edition) }
  lifecycles.set(name, procedure)
  return procedure
}

/** What the actor is, whatever the case: asked once for a list of cases. */
export interface Standing {
  uscc: string | null
  /** Speaks for the unit itself, not for one of its people. */
  isUnit: boolean
}

export async function standingOf(ctx: Context): Promise<Standing> {
  const applicant = await findApplicant(ctx)
  return { uscc: applicant?.uscc ?? null, isUnit: applicant?.isUnit ?? false }
}

/** A firm's accounts share its applications; a person's own are theirs alone. */
export function isOwn(
  ctx: Context,
  { uscc }: Standing,
  row: Pick<CaseRow, 'account_id' | 'uscc' | 'edition'>,
): boolean {
  if (row.account_id === ctx.actor.accountId) return true
  return procedureOf(row.edition).edition.applicant !== 'person' && uscc === row.uscc
}

/** Empty: the case is not theirs to know of. Reviewers and owners of needs are known to the modules below. */
export function partiesOf(ctx: Context, standing: Standing, row: CaseRow): Set<Party> {
  const { actor } = ctx
  const parties = new Set<Party>()
  const division = { unitPaths: [row.division_path] }
  if (isOwn(ctx, standing, row) && may(casePermissions, actor, 'applicant')) parties.add('applicant')
  // Drafts are their writers' own affair.
  if (row.no === null) return parties
  for (const party of ['division', 'ministry', 'leadership'] as const)
    if (may(casePermissions, actor, party, division)) parties.add(party)
  if (endorses(ctx, standing, row, parties)) parties.add('endorsing-unit')
  return parties
}

export const isHostEndorsed = ({ edition }: Pick<CaseRow, 'edition'>): boolean =>
  procedureOf(edition).edition.endorsedBy === 'host'

/** The host or the unit of the place; where neither has anybody to act for it, the division. */
function endorses({ actor }: Context, { uscc, isUnit }: Standing, row: CaseRow, parties: ReadonlySet<Party>): boolean {
  const [isManned, isIts] = isHostEndorsed(row)
    ? [row.has_host_account, isUnit && uscc === row.uscc && !parties.has('applicant')]
    : [row.endorser_path !== null, isOfficerFor(actor, row.endorser_path)]
  return isIts || (!isManned && parties.has('division'))
}

const isOfficerFor = (actor: Actor, endorserPath: string | null) =>
  may(casePermissions, actor, 'endorsing-unit', { unitPaths: endorserPath === null ? [] : [endorserPath] })

export function allowedIn(row: Pick<CaseRow, 'edition' | 'state'>, parties: ReadonlySet<Party>): string[] {
  const { lifecycle } = procedureOf(row.edition)
  return [...new Set([...parties].flatMap((party) => actionsIn(lifecycle, row.state, party)))]
}

const words = ([zh, en]: readonly [string, string]) => ({ zh, en })

export const labelIn = (edition: string, state: string) =>
  words(procedureOf(edition).lifecycle.states[state]?.label ?? [state, state])

export function presentRow(ctx: Context, standing: Standing, row: CaseRow): ApplicationRow {
  const parties = partiesOf(ctx, standing, row)
  return {
    id: row.id,
    callId: row.call_id,
    callTitle: row.call_title,
    edition: row.edition,
    no: row.no,
    title: row.title,
    applicantName: row.applicant_name,
    unitName: row.unit_name,
    uscc: row.uscc,
    region: row.region,
    state: row.state,
    label: labelIn(row.edition, row.state),
    dueOn: row.due_on,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    granted: row.granted,
    version: row.version,
    allowedActions: allowedIn(row, parties),
  }
}

/** The row held until the transaction ends. Refuses `application-not-found`, also where it is not for the actor to know. */
export async function getCase(
  ctx: Context,
  applicationId: string,
  how: { locked?: boolean } = {},
): Promise<{ row: CaseRow; parties: Set<Party>; standing: Standing }> {
  const query = applicationsOf(ctx).where('application.id', '=', applicationId)
  const row = await (how.locked ? query.forUpdate('application') : query).executeTakeFirst()
  const standing = await standingOf(ctx)
  const parties = row ? partiesOf(ctx, standing, row) : new Set<Party>()
  if (!row || parties.size === 0) throw applicationErrors.refuse('application-not-found')
  return { row, parties, standing }
}
