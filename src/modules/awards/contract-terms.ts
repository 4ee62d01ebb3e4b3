// The terms of a contract: proposed by the applicant, returned or signed by the division, never changed by one side alone.
import { type CaseRow, demandStep, getCase, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { Edition } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import { indirectMost } from '#rules/money-rule.ts'
import { writeEntry } from './certify.ts'
import type { Budget, Terms } from './contract.ts'
import { awardErrors } from './errors.ts'
import './table.ts'

interface Proposing extends Terms {
  applicationId: string
  /** The version that was seen; null where none was there. */
  seen: number | null
}

/**
 * Refuses `milestones-differ`, `term-wrong`, `statement-missing`, `budget-missing`, `budget-differs`, `indirect-too-high`,
 * `stale-version`, `not-in-this-state`, `permission-denied`.
 */
export async function proposeContract(ctx: Context, { applicationId, seen, ...terms }: Proposing): Promise<void> {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  if (!parties.has('applicant')) throw ruleErrors.refuse('permission-denied')
  demandStep(row, parties, 'sign')
  demandTerms(row, terms)
  const before = await findProposal(ctx, applicationId)
  if ((before?.version ?? null) !== seen)
    throw ruleErrors.refuse('stale-version', { by: before?.proposed_by ?? '他人' })
  const proposed = {
    terms: json(terms),
    proposed_by: ctx.actor.name,
    proposed_at: ctx.clock.now(),
    returned_why: null,
    version: (before?.version ?? 0) + 1,
  }
  await ctx.sql
    .insertInto('contract_proposal')
    .values({ authority: ctx.authority, application_id: applicationId, ...proposed })
    .onConflict((conflict) => conflict.columns(['authority', 'application_id']).doUpdateSet(proposed))
    .execute()
  await ctx.audit({
    action: 'propose-contract',
    subjectKind: 'application',
    subjectId: applicationId,
    after: { startsOn: terms.startsOn, endsOn: terms.endsOn, milestones: terms.milestones.length },
  })
}

export const findProposal = (ctx: Context, applicationId: string) =>
  ctx.sql
    .selectFrom('contract_proposal')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()

function demandTerms(row: CaseRow, { startsOn, endsOn, milestones, hasStatement, budget }: Terms): void {
  const total = row.granted ?? 0
  if (endsOn <= startsOn || milestones.some(({ dueOn }) => dueOn < startsOn || dueOn > endsOn))
    throw awardErrors.refuse('term-wrong', { startsOn, endsOn })
  const sum = milestones.reduce((all, { amount }) => all + amount, 0)
  if (sum !== total) throw awardErrors.refuse('milestones-differ', { sum: sum / 100, total: total / 100 })
  const { money } = procedureOf(row.edition).edition
  if (money?.way === 'lump-sum' && !hasStatement) throw awardErrors.refuse('statement-missing')
  if (money?.way !== 'three-subjects') return
  if (!budget) throw awardErrors.refuse('budget-missing')
  const { equipment, business, labour, indirect } = budget
  const direct = equipment + business + labour
  if (direct + indirect !== total)
    throw awardErrors.refuse('budget-differs', { sum: (direct + indirect) / 100, total: total / 100 })
  const most = indirectMost(money, { direct, equipment })
  if (indirect > most)
    throw awardErrors.refuse('indirect-too-high', { indirect: indirect / 100, most: most / 100, basis: money.basis })
}

/** The proposal as the division saw it. Refuses `contract-not-proposed`, `stale-version`, `permission-denied`. */
async function getProposed(ctx: Context, applicationId: string, seen: number) {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  if (!parties.has('division')) throw ruleErrors.refuse('permission-denied')
  demandStep(row, parties, 'sign')
  const proposal = await findProposal(ctx, applicationId)
  if (!proposal || proposal.returned_why !== null) throw awardErrors.refuse('contract-not-proposed')
  if (proposal.version !== seen) throw ruleErrors.refuse('stale-version', { by: proposal.proposed_by })
  return { row, parties, proposal }
}

interface Seen {
  applicationId: string
  seen: number
}

export async function returnContract(
  ctx: Context,
  { applicationId, seen, why }: Seen & { why: string },
): Promise<void> {
  await getProposed(ctx, applicationId, seen)
  await ctx.sql
    .updateTable('contract_proposal')
    .set({ returned_why: why, version: seen + 1 })
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .execute()
  await ctx.audit({ action: 'return-contract', subjectKind: 'application', subjectId: applicationId, reason: why })
}

/** The project enters the register with its contract. */
export async function signContract(ctx: Context, { applicationId, seen, document }: Seen & { document: string }) {
  const { row, parties, proposal } = await getProposed(ctx, applicationId, seen)
  const { edition } = procedureOf(row.edition)
  const { startsOn, endsOn, goals, milestones, budget } = proposal.terms
  const total = row.granted ?? 0
  await ctx.sql
    .insertInto('grant_contract')
    .values({
      authority: ctx.authority,
      application_id: row.id,
      starts_on: startsOn,
      ends_on: endsOn,
      total,
      signed_on: ctx.clock.today(),
      signed_by: ctx.actor.name,
      goals,
      statement: statementOf(edition),
      budget: budget && json<Budget>(budget),
    })
    .execute()
  await ctx.sql
    .insertInto('grant_milestone')
    .values(
      milestones.map(({ title, dueOn, amount }, index) => ({
        ...{ authority: ctx.authority, application_id: row.id, no: index + 1 },
        ...{ title, due_on: dueOn, amount },
      })),
    )
    .execute()
  const term = { from: startsOn, to: endsOn }
  const key = edition.writes ? await writeEntry(ctx, row, edition, { document, mark: '0', term }) : undefined
  await moveApplication(ctx, row, parties, {
    action: 'sign',
    details: { document, amount: total, ...(key !== undefined && { key }) },
  })
}

const statementOf = ({ money }: Edition): string | null => (money?.way === 'lump-sum' ? money.statement[0] : null)
