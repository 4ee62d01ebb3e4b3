// The registrar's side: accepts or returns, decides category and both amounts, registers or refuses.
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { decisionDue } from '#policy/national/contract-registration.ts'
import { contractCategories } from '#policy/national/registers/technology-contract.ts'
import type { Facts } from '#rules/condition.ts'
import { ruleErrors } from '#rules/errors.ts'
import { changeEntries } from '../change/change-entries.ts'
import { findStates } from '../change/entry-state.ts'
import { demandSound } from '../check-entry.ts'
import type { ContractDecision, Filing } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import { changeFiling, type SeenFiling, takeStep } from './change-filing.ts'
import { contractFacts } from './contract-facts.ts'
import { nextContractNumber } from './contract-number.ts'
import { getFiling } from './get-filing.ts'
import { contractRegister, proposalOf } from './load-filing.ts'

/** From now on the days run. */
export async function acceptFiling(ctx: Context, seen: SeenFiling): Promise<Filing> {
  const filing = await takeStep(ctx, 'accept', seen)
  const dueOn = decisionDue(ctx.clock.today(), proposalOf(filing).technicalAmount)
  await changeFiling(ctx, filing, { state: 'accepted', accepted_at: ctx.clock.now(), due_on: dueOn })
  await ctx.audit({
    action: 'accept-filing',
    subjectKind: 'contract-filing',
    subjectId: filing.id,
    after: { decisionDueOn: dueOn },
  })
  return getFiling(ctx, seen)
}

/** For correction: the seller mends it and files it again. */
export async function returnFiling(
  ctx: Context,
  { opinion, ...seen }: SeenFiling & { opinion: string },
): Promise<Filing> {
  const filing = await takeStep(ctx, 'return', seen)
  await changeFiling(ctx, filing, { state: 'returned', opinion, accepted_at: null, due_on: null })
  await ctx.audit({ action: 'return-filing', subjectKind: 'contract-filing', subjectId: filing.id, reason: opinion })
  return getFiling(ctx, seen)
}

export async function refuseFiling(
  ctx: Context,
  { opinion, ...seen }: SeenFiling & { opinion: string },
): Promise<Filing> {
  const filing = await takeStep(ctx, 'refuse', seen)
  await changeFiling(ctx, filing, { state: 'refused', opinion, ...decided(ctx) })
  await ctx.audit({ action: 'refuse-filing', subjectKind: 'contract-filing', subjectId: filing.id, reason: opinion })
  return getFiling(ctx, seen)
}

const decided = (ctx: Context) => ({ decided_at: ctx.clock.now(), decided_by: ctx.actor.name })

/** The contract enters the register under its number. Refuses `technical-amount-too-high`. */
export async function registerFiling(
  ctx: Context,
  { filingId, version, ...decision }: SeenFiling & ContractDecision,
): Promise<Filing> {
  const filing = await takeStep(ctx, 'register', { filingId, version })
  demandSoundDecision(decision)
  const register = contractRegister()
  const claimed = await contractFacts(ctx, filing, filing.facts)
  const number = await nextContractNumber(ctx, String(claimed['sellerRegion']))
  const facts = { ...claimed, ...decidedFacts(decision), number, registeredOn: ctx.clock.today() }
  demandSound(register, facts, ctx.clock.today())
  const [party] = await findStates(ctx, getRegister(filing.party_register), [filing.party_id])
  const isDemonstration = party?.isDemonstration ?? false
  const [made] = await changeEntries(
    ctx,
    { register, action: 'register-contract', origin: 'registration', why: filing.no, isDemonstration, isPart: true },
    [{ kind: 'create', facts }],
  )
  await changeFiling(ctx, filing, {
    state: 'registered',
    decision: json(decision),
    opinion: decision.opinion,
    number,
    entry_id: made?.after?.id ?? null,
    ...decided(ctx),
  })
  await ctx.audit({
    action: 'register-filing',
    subjectKind: 'contract-filing',
    subjectId: filing.id,
    before: proposalOf(filing),
    after: { number, category: decision.category, amount: decision.amount, technicalAmount: decision.technicalAmount },
    ...(decision.opinion && { reason: decision.opinion }),
  })
  return getFiling(ctx, { filingId })
}

function demandSoundDecision({ category, amount, technicalAmount }: ContractDecision): void {
  if (!Object.hasOwn(contractCategories, category))
    throw ruleErrors.refuse('invalid-input', { count: 1 }, [{ path: 'category', message: '请选择合同类别' }])
  if (technicalAmount > amount) throw registerErrors.refuse('technical-amount-too-high')
}

const decidedFacts = ({ category, amount, technicalAmount }: ContractDecision): Facts => ({
  category,
  amount,
  technicalAmount,
})
