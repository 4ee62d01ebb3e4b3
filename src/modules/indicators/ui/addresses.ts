// Addresses of the indicators module.
import { writeSearch } from '#web/kit/address.ts'

export const indicatorAddress = (indicator: string, filter: { region?: string; period?: string } = {}) =>
  `/indicators/${indicator}${writeSearch(filter)}`

export const tryOutAddress = (edition: string) => `/what-if/${edition}`
