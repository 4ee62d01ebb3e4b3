// Collections as a list, and one of them with every city: who has reported, when, how often returned, and what it comes to.
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { type Collection, type CollectionSum, type FormRow, province } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { sumDiffers } from '../figure/sum-of-places.ts'
import { valuesOf } from '../figure/values.ts'
import { getIndicator, subjectOfAll } from '../get-indicator.ts'
import { collectionPermissions, indicatorPermissions } from '../permissions.ts'
import { answersOf, handedIn } from './answers.ts'
import { formsOf, isLate, mayRead, presentRow, type StoredForm } from './form-rows.ts'
import './table.ts'

/** The newest first. */
export async function findCollections(ctx: Context): Promise<Collection[]> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const rows = await collectionsOf(ctx).orderBy('id', 'desc').execute()
  const forms = await readableForms(ctx)
  return rows.map((row) =>
    present(
      ctx,
      row,
      forms.filter(({ collection_id }) => collection_id === row.id),
    ),
  )
}

/** Refuses `collection-not-found`. */
export async function getCollectionRow(ctx: Context, collectionId: string): Promise<Collection> {
  const row = await collectionsOf(ctx).where('id', '=', collectionId).executeTakeFirst()
  if (!row) throw indicatorErrors.refuse('collection-not-found')
  return present(ctx, row, await readableForms(ctx, collectionId))
}

type CollectionPage = Collection & { rows: FormRow[]; sums: CollectionSum[] }

export async function getCollection(ctx: Context, { collectionId }: { collectionId: string }): Promise<CollectionPage> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const collection = await getCollectionRow(ctx, collectionId)
  const forms = await readableForms(ctx, collectionId)
  const answers = await answersOf(
    ctx,
    forms.map(({ id }) => id),
  )
  const rows = forms.map((form) => presentRow(ctx, form, answers))
  const seesAll = forms.length === forms[0]?.places
  return { ...collection, rows, sums: seesAll ? await sumsOf(ctx, collection) : [] }
}

const collectionsOf = (ctx: Context) =>
  ctx.sql.selectFrom('collection').selectAll().where('authority', '=', ctx.authority)

async function readableForms(ctx: Context, collectionId?: string): Promise<StoredForm[]> {
  const forms = await formsOf(ctx)
    .$if(collectionId !== undefined, (query) => query.where('collection_id', '=', collectionId ?? ''))
    .orderBy('unit.position')
    .execute()
  return forms.filter((form) => mayRead(ctx.actor, form))
}

const handed = ['submitted', 'approved']

function present(
  ctx: Context,
  row: Awaited<ReturnType<ReturnType<typeof collectionsOf>['executeTakeFirstOrThrow']>>,
  forms: readonly StoredForm[],
): Collection {
  const [own] = forms
  const count = (counts: (form: StoredForm) => boolean) => forms.filter(counts).length
  return {
    id: row.id,
    title: row.title,
    indicators: row.indicators,
    period: row.period,
    status: row.status,
    dueOn: row.due_on,
    note: row.note,
    minutes: row.minutes,
    openedBy: row.opened_by,
    openedAt: row.opened_at.toISOString(),
    isWithdrawn: row.withdrawn_at !== null,
    counts: {
      forms: forms.length,
      submitted: count(({ state }) => handed.includes(state)),
      approved: count(({ state }) => state === 'approved'),
      missing: count(({ first_submitted_on }) => first_submitted_on === null),
      late: count((form) => form.first_submitted_on !== null && isLate(form, ctx.clock.today())),
    },
    formId: own && forms.length === 1 ? own.id : null,
    allowedActions:
      row.withdrawn_at === null && forms.every(({ approved_at }) => approved_at === null)
        ? allowedActions(
            { withdraw: collectionPermissions.withdraw },
            ctx.actor,
            subjectOfAll(row.indicators.map(getIndicator)),
          )
        : [],
  }
}

async function sumsOf(ctx: Context, { id, indicators, period, counts }: Collection): Promise<CollectionSum[]> {
  const today = ctx.clock.today()
  const values = await handedIn(ctx, id)
  const sums: CollectionSum[] = []
  for (const indicator of indicators.map(getIndicator)) {
    const own = values.filter((one) => one.indicator === indicator.id)
    const sum = own.reduce((total, { value }) => total + value, 0)
    const whole = (await valuesOf(ctx, indicator, { regions: [province], period, today })).get(province)?.value ?? null
    const reported = { known: own.length, places: counts.forms, sum }
    sums.push({
      indicator: indicator.id,
      sum,
      places: own.length,
      province: whole,
      differs: whole !== null && sumDiffers(indicator, reported, whole),
    })
  }
  return sums
}
