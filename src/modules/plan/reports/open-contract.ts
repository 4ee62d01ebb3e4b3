// Opens a reporting contract, ends one, lists them with how their newest window stands.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { getIndicator } from '#modules/indicators/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { NewContract, ReportingContract } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { planPermissions } from '../permissions.ts'
import { knownQuestions } from './known-questions.ts'
import { partsInScope } from './scope.ts'
import { minutesOf, refuseBackwardTerm } from './weigh-contract.ts'
import './table.ts'

/** Refuses `contract-ends-before-start`, `already-known`, `indicator-not-found` and `contract-empty`. */
export async function openContract(
  ctx: Context,
  { planId, ...contract }: NewContract & { planId: string },
): Promise<ReportingContract> {
  demand(planPermissions, ctx.actor, 'supervise')
  refuseBackwardTerm(contract)
  const [known] = knownQuestions(contract)
  if (known) throw progressErrors.refuse('already-known', known)
  for (const { indicator } of contract.questions) if (indicator !== undefined) getIndicator(indicator)
  if ((await partsInScope(ctx, planId, contract.scope)).length === 0) throw progressErrors.refuse('contract-empty')
  const id = uuidv7()
  await ctx.sql
    .insertInto('reporting_contract')
    .values({
      authority: ctx.authority,
      id,
      plan_id: planId,
      name: contract.name,
      scope: json(contract.scope),
      frequency: contract.frequency,
      asks: contract.asks,
      questions: json(contract.questions),
      days: contract.days,
      days_per_level: contract.daysPerLevel,
      starts_on: contract.startsOn,
      ends_on: contract.endsOn,
      minutes: minutesOf(contract),
      created_by: ctx.actor.name,
      created_on: ctx.clock.today(),
      ended_on: null,
    })
    .execute()
  const { name, frequency } = contract
  await ctx.audit({
    action: 'open-contract',
    subjectKind: 'reporting-contract',
    subjectId: id,
    after: { name, frequency },
  })
  const opened = (await findContracts(ctx, { planId })).find((one) => one.id === id)
  if (!opened) throw progressErrors.refuse('contract-not-found')
  return opened
}

/** Reports that nobody has begun are no longer asked for. */
export async function endContract(
  ctx: Context,
  { contractId, version }: { contractId: string; version: number },
): Promise<void> {
  demand(planPermissions, ctx.actor, 'supervise')
  const { numUpdatedRows } = await ctx.sql
    .updateTable('reporting_contract')
    .set({ ended_on: ctx.clock.today(), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', contractId)
    .where('version', '=', version)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
  await ctx.sql
    .updateTable('report')
    .set({ state: 'waived' })
    .where('authority', '=', ctx.authority)
    .where('contract_id', '=', contractId)
    .where('state', '=', 'due')
    .execute()
  await ctx.audit({ action: 'end-contract', subjectKind: 'reporting-contract', subjectId: contractId })
}

export async function findContracts(ctx: Context, { planId }: { planId: string }): Promise<ReportingContract[]> {
  demand(planPermissions, ctx.actor, 'read')
  const rows = await ctx.sql
    .selectFrom('reporting_contract')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .orderBy('id', 'desc')
    .execute()
  const windows = await newestWindows(ctx, planId)
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    name: row.name,
    scope: row.scope,
    frequency: row.frequency,
    asks: row.asks,
    questions: row.questions,
    days: row.days,
    daysPerLevel: row.days_per_level,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    minutes: row.minutes,
    createdBy: row.created_by,
    endedOn: row.ended_on,
    window: windows.get(row.id) ?? null,
    version: row.version,
    allowedActions: row.ended_on === null ? allowedActions({ end: planPermissions.supervise }, ctx.actor, {}) : [],
  }))
}

type Window = NonNullable<ReportingContract['window']>

async function newestWindows(ctx: Context, planId: string): Promise<Map<string, Window>> {
  const { rows } = await sql<Window & { contract_id: string }>`
    select distinct on (contract_id) contract_id, period, count(*)::int as total,
      (count(*) filter (where state in ('submitted', 'accepted')))::int as submitted,
      (count(*) filter (where state in ('submitted', 'accepted') and not is_late))::int as "onTime",
      (count(*) filter (where state = 'accepted'))::int as accepted
    from report
    where authority = ${ctx.authority} and plan_id = ${planId} and state not in ('superseded', 'waived')
    group by contract_id, period
    order by contract_id, period desc`.execute(ctx.sql)
  return new Map(rows.map(({ contract_id, ...window }) => [contract_id, window]))
}
