// Addresses of the indicators module.
import { writeSearch } from '#web/kit/address.ts'

export const indicatorAddress = (indicator: string, filter: { region?: string; period?: string } = {}) =>
  `/indicators/${indicator}${writeSearch(filter)}`
