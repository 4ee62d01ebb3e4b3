// Addresses of the plan module.
import { writeSearch } from '#web/kit/address.ts'
import type { CommitmentFilter, PartFilter } from '../contract.ts'

export const planAddress = (planId: string, filter: CommitmentFilter & { tab?: string } = {}) =>
  `/plan/${planId}${writeSearch(filter)}`

export const commitmentAddress = (commitmentId: string) => `/commitments/${commitmentId}`

export const supervisionTabs = [
  'board',
  'parts',
  'requests',
  'escalations',
  'reporting',
  'documents',
  'scores',
  'bulletins',
  'unattended',
  'alignment',
  'rules',
] as const
export type SupervisionTab = (typeof supervisionTabs)[number]

export const supervisionAddress = (planId: string, tab: SupervisionTab, filter: object = {}) =>
  `/supervision/${planId}${tab === 'board' ? '' : `/${tab}`}${writeSearch(filter as Record<string, unknown>)}`

export const partsAddress = (planId: string, filter: PartFilter = {}) => supervisionAddress(planId, 'parts', filter)

export const bulletinAddress = (bulletinId: string) => `/bulletins/${bulletinId}`
