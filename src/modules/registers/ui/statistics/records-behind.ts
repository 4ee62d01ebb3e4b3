// The contracts that a figure of the statistics counts, as a filter of the register.
import { earlierOf } from '#kernel/date-only.ts'
import { daysOf } from '#kernel/period.ts'
import { type Condition, fieldsOf } from '#rules/condition.ts'
import type { ContractStatistics, Grouping } from '../../contract.ts'
import { registerAddress } from '../addresses.ts'

const province = '510000'
const inProvince = (field: string): Condition => ({ field, inside: province })
const elsewhere = (field: string): Condition => ({ not: inProvince(field) })

const directions: Record<string, readonly Condition[]> = {
  within: [inProvince('sellerRegion'), inProvince('buyerRegion')],
  out: [inProvince('sellerRegion'), elsewhere('buyerRegion')],
  in: [elsewhere('sellerRegion'), inProvince('buyerRegion')],
  elsewhere: [elsewhere('sellerRegion'), elsewhere('buyerRegion')],
}

function inGroup(by: Grouping, key: string): readonly Condition[] {
  if (by === 'direction') return directions[key] ?? []
  if (by === 'month') return []
  if (by === 'city') return [{ field: 'sellerRegion', inside: key }]
  return key === '' ? [{ field: by, filled: false }] : [{ field: by, in: [key] }]
}

/** A month within the days asked for. */
function daysIn({ from, to }: Pick<ContractStatistics, 'from' | 'to'>, by: Grouping, key: string) {
  if (by !== 'month') return { from, upTo: to }
  const { first, last } = daysOf(key)
  return { from: first > from ? first : from, upTo: earlierOf(last, to) }
}

export function recordsBehind(
  period: Pick<ContractStatistics, 'from' | 'to'>,
  by: Grouping,
  key: string,
  region: string | undefined,
): string {
  const group = inGroup(by, key)
  // A city asked for lies within what the group says of the seller's place.
  const isPlaceOpen = region !== undefined && by !== 'city'
  const where: Condition[] = [
    { field: 'registeredOn', ...daysIn(period, by, key) },
    { field: 'status', in: ['registered', 'changed'] },
    ...group.filter((condition) => !isPlaceOpen || !fieldsOf(condition).includes('sellerRegion')),
    ...(isPlaceOpen ? [{ field: 'sellerRegion', inside: region }] : []),
  ]
  return registerAddress('technology-contract', { where })
}
