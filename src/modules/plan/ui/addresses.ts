// Addresses of the plan module.
import { writeSearch } from '#web/kit/address.ts'
import type { CommitmentFilter } from '../contract.ts'

export const planAddress = (planId: string, filter: CommitmentFilter & { tab?: string } = {}) =>
  `/plan/${planId}${writeSearch(filter)}`

export const commitmentAddress = (commitmentId: string) => `/commitments/${commitmentId}`
