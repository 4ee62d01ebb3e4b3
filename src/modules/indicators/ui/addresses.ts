// Addresses of the indicators module.
import { writeSearch } from '#web/kit/address.ts'

export const indicatorAddress = (indicator: string, filter: { region?: string; period?: string } = {}) =>
  `/indicators/${indicator}${writeSearch(filter)}`

export const publishedAddress = '/published-figures'

export const tryOutAddress = (edition: string) => `/what-if/${edition}`

export const collectionsAddress = '/collections'

export const collectionAddress = (collectionId: string) => `/collections/${collectionId}`

export const formAddress = (formId: string) => `/collection-forms/${formId}`
