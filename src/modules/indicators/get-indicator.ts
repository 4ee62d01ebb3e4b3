// The indicator of that id with the unit that owns it, or the refusal that there is none.
import { sichuanUnits } from '#policy/sichuan/units.ts'
import type { Subject } from '#rules/allow.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { findIndicator } from './contract/declared.ts'
import { indicatorErrors } from './errors.ts'

export function getIndicator(id: string): Indicator {
  const indicator = findIndicator(id)
  if (!indicator) throw indicatorErrors.refuse('indicator-not-found', { indicator: id })
  return indicator
}

const pathOf = new Map(sichuanUnits.map(({ code, path }) => [code, path]))

/** As permissions see it: it belongs to the division that answers for it. */
export const subjectOf = ({ owner }: Indicator): Subject => ({ unitPaths: [pathOf.get(owner) ?? '/'] })

const [root] = sichuanUnits

/** Of several: the division that answers for all of them, or the department where they are of different ones. */
export function subjectOfAll(indicators: readonly Indicator[]): Subject {
  const [first] = indicators
  const isShared = new Set(indicators.map(({ owner }) => owner)).size > 1
  return first && !isShared ? subjectOf(first) : { unitPaths: [root?.path ?? '/'] }
}
