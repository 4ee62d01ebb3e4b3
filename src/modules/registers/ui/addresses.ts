// Addresses of the registers module.
import type { Condition } from '#rules/condition.ts'
import { writeSearch } from '#web/kit/address.ts'

export const registerAddress = (register: string, filter: { where?: readonly Condition[]; party?: string } = {}) =>
  `/registers/${register}${writeSearch({ party: filter.party, where: filter.where && JSON.stringify(filter.where) })}`

export const entryAddress = (register: string, entryId: string) => `/registers/${register}/${entryId}`

export const importsAddress = (register: string) => `/registers/${register}/imports`

export const importAddress = (register: string, importId: string) => `/registers/${register}/imports/${importId}`

export const filingsAddress = '/contract-filings'

export const filingAddress = (filingId: string) => `/contract-filings/${filingId}`

export const statisticsAddress = '/contract-statistics'
