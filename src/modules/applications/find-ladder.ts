// The ladder of a firm: from technology SME upwards, what it holds, what it may apply for, and by which rules not yet.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import { findCalls } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import { type Edition, editionName } from '#rules/define-programme.ts'
import { judge } from '#rules/judge.ts'
import type { Rung } from './contract.ts'
import { findOffers } from './find-offers.ts'
import { type Applicant, getApplicant } from './get-applicant.ts'
import { knownFacts, offeredFacts } from './known-facts.ts'

/** Programmes by which a firm is recognised, in the order in which firms climb. */
const rungsOn = (on: DateOnly): Edition[] => {
  const ids = new Set(
    programmes.all
      .filter(({ applicant, writes }) => applicant === 'enterprise' && writes?.register === 'qualification')
      .map(({ id }) => id),
  )
  return [...ids].flatMap((id) => programmes.findInForce(id, on) ?? [])
}

/** Empty for who is no enterprise. Refuses `applicant-unknown`. */
export async function findLadder(ctx: Context): Promise<Rung[]> {
  const applicant = await getApplicant(ctx)
  if (applicant.register !== 'enterprise') return []
  const offers = await findOffers(ctx)
  const rungs: Rung[] = []
  for (const edition of rungsOn(ctx.clock.today())) {
    const offer = offers.find(({ edition: name, phase }) => phase === 'open' && name === editionName(edition))
    rungs.push({
      edition: editionName(edition),
      title: words(edition.title),
      held: await findHeld(ctx, edition, applicant),
      ...(await judged(ctx, edition, applicant)),
      call: offer
        ? { id: offer.callId, title: offer.title, closesAt: offer.closesAt, applicationId: offer.applicationId }
        : null,
    })
  }
  return rungs
}

const words = ([zh, en]: readonly [string, string]) => ({ zh, en })

async function findHeld(ctx: Context, { writes }: Edition, { uscc }: Applicant): Promise<Rung['held']> {
  const today = ctx.clock.today()
  const found = await ctx.sql
    .selectFrom('entry')
    .select(['key', 'valid_to'])
    .where('authority', '=', ctx.authority)
    .where('register', '=', 'qualification')
    .where('party', '=', uscc)
    .where('status', '=', 'valid')
    .where(sql<boolean>`facts ->> 'kind' = ${writes?.sets['kind'] ?? ''}`)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
    .orderBy('valid_to', (order) => order.desc().nullsFirst())
    .executeTakeFirst()
  return found ? { key: found.key, validTo: found.valid_to } : null
}

/** By the figures of the latest call, since the law leaves some to it; without any, such a rung is open. */
async function judged(
  ctx: Context,
  edition: Edition,
  applicant: Applicant,
): Promise<Pick<Rung, 'holds' | 'met' | 'failing' | 'open'>> {
  const on = ctx.clock.today()
  const [latest] = (await findCalls(ctx, { programme: edition.id })).filter(({ publishedAt }) => publishedAt !== null)
  const announced = Object.entries(edition.parameters).filter(([, { kind }]) => kind === 'announced')
  const given = latest?.given ?? {}
  if (announced.some(([name]) => given[name] === undefined))
    return { holds: 'unknown', met: 0, failing: [], open: announced.map(([, { label }]) => words(label)) }
  const facts = {
    ...(await offeredFacts(ctx, edition, applicant, on)),
    ...(await knownFacts(ctx, edition, applicant, on)),
  }
  const { rules, passes, holds } = judge(edition, facts, { on, call: given })
  const all = passes ? [...rules, passes] : rules
  return {
    holds,
    met: all.filter((rule) => rule.holds === true).length,
    failing: all.filter((rule) => rule.holds === false).map(({ says }) => words(says)),
    open: all.filter((rule) => rule.holds === 'unknown').map(({ says }) => words(says)),
  }
}
