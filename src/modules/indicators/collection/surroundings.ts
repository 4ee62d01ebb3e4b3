// What is known around the values of a form: the city's own past, the province, the other cities.
import type { Context } from '#platform/work/context.ts'
import { province } from '../contract.ts'
import { openBook } from '../figure/open-book.ts'
import { valuesOf } from '../figure/values.ts'
import { yearsBefore } from '../figure/years-before.ts'
import { handedIn } from './answers.ts'
import { indicatorsOf, type StoredForm } from './form-rows.ts'
import type { Surroundings } from './questions.ts'

/** By indicator. */
export async function surroundingsOf(ctx: Context, form: StoredForm): Promise<Map<string, Surroundings>> {
  const { period, status, region } = form
  const indicators = indicatorsOf(form)
  const book = await openBook(ctx, indicators, region)
  const handed = await handedIn(ctx, form.collection_id)
  const known = new Map<string, Surroundings>()
  for (const indicator of indicators) {
    const whole = await valuesOf(ctx, indicator, { regions: [province], period, today: ctx.clock.today() })
    known.set(indicator.id, {
      period,
      status,
      before: yearsBefore(book, indicator, period),
      said: book.observationsOf(indicator).filter((one) => one.period === period),
      province: whole.get(province)?.value ?? null,
      others: handed
        .filter((one) => one.indicator === indicator.id && one.formId !== form.id)
        .map(({ value }) => value),
      places: form.places ?? 1,
    })
  }
  return known
}
