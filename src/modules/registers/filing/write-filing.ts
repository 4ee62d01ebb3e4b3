// The seller writes a filing: a draft need not be complete, but what it says must be sound.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { contractFilingFields } from '#policy/national/contract-registration.ts'
import { demand } from '#rules/allow.ts'
import { checkFields } from '#rules/check-fields.ts'
import type { Facts } from '#rules/condition.ts'
import { ruleErrors } from '#rules/errors.ts'
import { cleanFacts } from '../change/difference.ts'
import { findStates } from '../change/entry-state.ts'
import { giveNumbers } from '../change/numbers.ts'
import type { Filing } from '../contract.ts'
import { getRegister } from '../get-register.ts'
import { filingPermissions } from '../permissions.ts'
import { demandRepresentative } from '../representatives.ts'
import { changeFiling, type SeenFiling, takeStep } from './change-filing.ts'
import { demandOwnFiles } from './contract-files.ts'
import { getFiling } from './get-filing.ts'
import { contractLikeness } from './likeness.ts'
import { subjectOf } from './load-filing.ts'

/** Refuses `not-representative`, `invalid-input` and `contract-file-unknown`. */
export async function draftFiling(
  ctx: Context,
  { partyId, facts }: { partyId: string; facts: Facts },
): Promise<Filing> {
  demand(filingPermissions, ctx.actor, 'draft', subjectOf())
  const party = await demandRepresentative(ctx, partyId)
  const [state] = await findStates(ctx, getRegister(party.register), [party.id])
  const written = takeFacts(facts)
  await demandOwnFiles(ctx, written)
  const id = uuidv7()
  const [no = ''] = await giveNumbers(ctx, { id: 'contract-filing' }, 'SQ', 1)
  await ctx.sql
    .insertInto('contract_filing')
    .values({
      authority: ctx.authority,
      id,
      no,
      party_register: party.register,
      party_id: party.id,
      party_key: party.key,
      party_name: party.name,
      party_region: state?.region ?? null,
      account_id: ctx.actor.accountId ?? '',
      state: 'draft',
      ...columnsOf(party.name, written),
      created_at: ctx.clock.now(),
      changed_by: ctx.actor.name,
    })
    .execute()
  await ctx.audit({ action: 'draft-filing', subjectKind: 'contract-filing', subjectId: id, after: { filingNo: no } })
  return getFiling(ctx, { filingId: id })
}

export async function writeFiling(ctx: Context, { facts, ...seen }: SeenFiling & { facts: Facts }): Promise<Filing> {
  const filing = await takeStep(ctx, 'write', seen)
  const written = takeFacts(facts)
  await demandOwnFiles(ctx, written, filing.facts)
  await changeFiling(ctx, filing, columnsOf(filing.party_name, written))
  await ctx.audit({ action: 'write-filing', subjectKind: 'contract-filing', subjectId: filing.id })
  return getFiling(ctx, seen)
}

/** What is not asked for is left out; what is given must be sound, though more may be missing. */
export function takeFacts(given: Facts): Facts {
  const facts = cleanFacts(
    Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(contractFilingFields, name))),
  )
  const problems = checkFields(contractFilingFields, facts).filter(({ path }) => facts[path] !== undefined)
  if (problems.length > 0) throw ruleErrors.refuse('invalid-input', { count: problems.length }, problems)
  return facts
}

export const columnsOf = (partyName: string, facts: Facts) => ({
  facts: json(facts),
  likeness: contractLikeness(partyName, facts),
  amount: (facts['amount'] as number | undefined) ?? null,
})
