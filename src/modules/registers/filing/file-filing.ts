// The seller hands a complete filing in, or takes it back before it is accepted.
import type { Context } from '#platform/work/context.ts'
import { contractFilingFields } from '#policy/national/contract-registration.ts'
import { checkFields } from '#rules/check-fields.ts'
import { ruleErrors } from '#rules/errors.ts'
import { checkEntry } from '../check-entry.ts'
import type { Filing, FilingState } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { changeFiling, type SeenFiling, takeStep } from './change-filing.ts'
import { contractFacts } from './contract-facts.ts'
import { getFiling } from './get-filing.ts'
import { findAlike } from './likeness.ts'
import { contractRegister, proposalOf, type StoredFiling } from './load-filing.ts'

/** Refuses `invalid-input` with every problem, `secrets-not-declared`, and `contract-filed-already`. */
export async function fileFiling(ctx: Context, seen: SeenFiling): Promise<Filing> {
  const filing = await takeStep(ctx, 'file', seen)
  await demandSoundFiling(ctx, filing)
  if (filing.facts['declaresNoSecrets'] !== true) throw registerErrors.refuse('secrets-not-declared')
  const [other] = await findAlike(ctx, filing)
  if (other)
    throw registerErrors.refuse('contract-filed-already', {
      by: other.by,
      no: other.no,
      state: states[other.state],
    })
  await changeFiling(ctx, filing, { state: 'filed', filed_at: ctx.clock.now(), opinion: null })
  await ctx.audit({ action: 'file-contract', subjectKind: 'contract-filing', subjectId: filing.id })
  return getFiling(ctx, seen)
}

const states: Record<FilingState, string> = {
  draft: '起草中',
  filed: '已提交',
  returned: '已退回补正',
  accepted: '已受理',
  registered: '已登记',
  refused: '不予登记',
  withdrawn: '已撤回',
  cancelled: '已注销',
}

/** What is asked for, and whether the contract could stand in the register as it is. */
export async function demandSoundFiling(
  ctx: Context,
  filing: Pick<StoredFiling, 'facts' | 'party_register' | 'party_id' | 'party_name' | 'party_key' | 'party_region'>,
): Promise<void> {
  const { facts } = filing
  const today = ctx.clock.today()
  const problems = checkFields(contractFilingFields, facts)
  if (Number(facts['nonTechnical'] ?? 0) > Number(facts['amount'] ?? 0))
    problems.push({ path: 'nonTechnical', message: '非技术性费用不能大于合同总金额' })
  if (String(facts['signedOn'] ?? '') > today) problems.push({ path: 'signedOn', message: '签订日期不能晚于今天' })
  if (problems.length === 0) {
    const contract = { ...(await contractFacts(ctx, filing, facts)), ...proposalOf(filing), registeredOn: today }
    problems.push(...checkEntry(contractRegister(), { ...contract, number: 'x' }, today))
  }
  if (problems.length > 0) throw ruleErrors.refuse('invalid-input', { count: problems.length }, problems)
}

export async function withdrawFiling(ctx: Context, seen: SeenFiling): Promise<Filing> {
  const filing = await takeStep(ctx, 'withdraw', seen)
  await changeFiling(ctx, filing, { state: 'withdrawn' })
  await ctx.audit({ action: 'withdraw-filing', subjectKind: 'contract-filing', subjectId: filing.id })
  return getFiling(ctx, seen)
}
