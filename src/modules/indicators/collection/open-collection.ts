// Opens a collection: every city gets its form. What a register answers, or another round asks already, is refused.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import type { Collection, NewCollection } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { demandPeriod } from '../figure/get-figure.ts'
import { hasBegun } from '../figure/stretch.ts'
import { getIndicator, subjectOfAll } from '../get-indicator.ts'
import { collectionPermissions } from '../permissions.ts'
import { askedCities } from './asked-cities.ts'
import { getCollectionRow } from './find-collections.ts'
import { statusWords } from './status-words.ts'
import { askedIndicators, knownAnswers, minutesOf, workingDueDay } from './weigh-collection.ts'
import './table.ts'

/** Refuses `already-answered`, `period-too-long`, `period-not-begun`, `day-past` and `collection-exists`. */
export async function openCollection(ctx: Context, given: NewCollection): Promise<Collection> {
  const indicators = askedIndicators(given)
  demand(collectionPermissions, ctx.actor, 'open', subjectOfAll(indicators))
  demandUnknown(indicators)
  demandTimes(ctx, given, indicators)
  await demandNotAsked(ctx, given)
  const id = uuidv7()
  const { title, period, status, note } = given
  const dueOn = workingDueDay(given.dueOn)
  await ctx.sql
    .insertInto('collection')
    .values({
      authority: ctx.authority,
      id,
      ...{ title, period, status, note },
      indicators: indicators.map((one) => one.id),
      due_on: dueOn,
      minutes: minutesOf(indicators.length),
      opened_by: ctx.actor.name,
      opened_at: ctx.clock.now(),
    })
    .execute()
  await giveForms(ctx, { id, dueOn, indicators })
  await ctx.audit({
    action: 'open-collection',
    subjectKind: 'collection',
    subjectId: id,
    after: { title, period, status, openUntil: dueOn, indicators: indicators.map((one) => one.title[0]) },
  })
  return getCollectionRow(ctx, id)
}

async function giveForms(
  ctx: Context,
  { id, dueOn, indicators }: { id: string; dueOn: string; indicators: readonly Indicator[] },
): Promise<void> {
  const forms = (await askedCities(ctx)).map(({ unitId, region }) => ({
    authority: ctx.authority,
    id: uuidv7(),
    collection_id: id,
    unit_id: unitId,
    region,
    state: 'due' as const,
    open_until: dueOn,
  }))
  await ctx.sql.insertInto('collection_form').values(forms).execute()
  const answers = forms.flatMap((form) =>
    indicators.map((indicator) => ({
      authority: ctx.authority,
      form_id: form.id,
      indicator: indicator.id,
      questions: json([]),
    })),
  )
  await ctx.sql.insertInto('collection_answer').values(answers).execute()
}

function demandUnknown(indicators: readonly Indicator[]): void {
  const [known] = knownAnswers(indicators)
  if (!known) return
  const { title } = getIndicator(known.indicator)
  throw indicatorErrors.refuse('already-answered', { indicator: title[0], why: known.zh, whyEn: known.en })
}

function demandTimes(ctx: Context, { period, dueOn }: NewCollection, indicators: readonly Indicator[]): void {
  const today = ctx.clock.today()
  for (const indicator of indicators) demandPeriod(indicator, period)
  if (!hasBegun(period, today)) throw indicatorErrors.refuse('period-not-begun', { period })
  if (dueOn < today) throw indicatorErrors.refuse('day-past', { day: dueOn, today })
}

/** The same figure of the same period is asked for once; a later status asks anew. */
async function demandNotAsked(ctx: Context, { indicators, period, status }: NewCollection): Promise<void> {
  // Two who open a round at the same time come one after the other.
  await sql`lock table collection in share row exclusive mode`.execute(ctx.sql)
  const asked = await ctx.sql
    .selectFrom('collection')
    .select(['title', 'indicators'])
    .where('authority', '=', ctx.authority)
    .where('period', '=', period)
    .where('status', '=', status)
    .where('withdrawn_at', 'is', null)
    .where(sql<boolean>`indicators && ${indicators}::text[]`)
    .executeTakeFirst()
  if (!asked) return
  const again = asked.indicators.find((id) => indicators.includes(id)) ?? ''
  throw indicatorErrors.refuse('collection-exists', {
    indicator: getIndicator(again).title[0],
    status: statusWords[status][0],
    title: asked.title,
  })
}
