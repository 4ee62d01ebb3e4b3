// What an applicant may apply for now, and by which rules not, as far as the registers can tell.
import { findCalls } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { judge } from '#rules/judge.ts'
import { procedureOf } from './application-rows.ts'
import type { Offer } from './contract.ts'
import { getApplicant } from './get-applicant.ts'
import { knownFacts } from './known-facts.ts'
import { mayApply } from './start-application.ts'

export async function findOffers(ctx: Context): Promise<Offer[]> {
  const applicant = await getApplicant(ctx)
  const calls = (await findCalls(ctx, {})).filter(({ phase }) => phase === 'open' || phase === 'announced')
  const own = await ctx.sql
    .selectFrom('application')
    .select(['id', 'call_id', 'edition', 'account_id'])
    .where('authority', '=', ctx.authority)
    .where('uscc', '=', applicant.uscc)
    .where('state', '!=', 'closed')
    .execute()
  const offers: Offer[] = []
  for (const { id, edition: name, title, opensAt, closesAt, phase, given } of calls) {
    const { edition } = procedureOf(name)
    if (!mayApply(edition, applicant)) continue
    const on = ctx.clock.today()
    const judgement = judge(edition, await knownFacts(ctx, edition, applicant, on), { on, call: given })
    const mine = own.find(
      (one) => one.call_id === id && (edition.applicant !== 'person' || one.account_id === applicant.accountId),
    )
    offers.push({
      callId: id,
      edition: name,
      title,
      opensAt,
      closesAt,
      phase,
      applicationId: mine?.id ?? null,
      holds: judgement.holds,
      failing: judgement.rules.filter(({ holds }) => holds === false).map(({ says: [zh, en] }) => ({ zh, en })),
    })
  }
  return offers
}
