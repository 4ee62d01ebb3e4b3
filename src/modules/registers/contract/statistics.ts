// Registered technology contracts counted: by category, field, property, party, place, and which way technology flows.
import * as z from 'zod'
import { download, endpoint } from '#kernel/endpoint.ts'
import { contractFields, intellectualProperty, partyKinds } from '#policy/national/registers/official-codes.ts'
import { contractCategories } from '#policy/national/registers/technology-contract.ts'
import { placeName } from '#policy/places.ts'
import type { Words } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'

export const groupings = [
  'category',
  'field',
  'property',
  'sellerKind',
  'buyerKind',
  'direction',
  'city',
  'month',
] as const

const figures = z.object({ count: z.int(), amount: z.number(), technicalAmount: z.number() })

export const statisticsSchema = z.object({
  from: z.string(),
  to: z.string(),
  total: figures,
  /** The same stretch a year before. */
  before: figures,
  groups: z.array(z.object({ by: z.enum(groupings), key: z.string() }).extend(figures.shape)),
  demonstration: z.int(),
})

const query = z.object({ from: z.iso.date(), to: z.iso.date(), region: z.string().max(20).optional() })

export const readContractStatistics = endpoint({
  method: 'GET',
  path: '/api/contract-statistics',
  summary: '技术合同统计：按类别、领域、知识产权、主体、输出吸纳、地区和月份',
  query,
  result: statisticsSchema,
})

export const exportContractStatistics = endpoint({
  method: 'GET',
  path: '/api/contract-statistics.xlsx',
  summary: '导出技术合同统计表',
  query,
  result: download,
})

export type Grouping = (typeof groupings)[number]
export type ContractStatistics = z.infer<typeof statisticsSchema>

export const groupingTitles: Record<Grouping, Words> = {
  category: ['按合同类别', 'By category'],
  field: ['按技术领域', 'By field'],
  property: ['按知识产权', 'By intellectual property'],
  sellerKind: ['按卖方类别', 'By kind of seller'],
  buyerKind: ['按买方类别', 'By kind of buyer'],
  direction: ['输出与吸纳', 'Out and in'],
  city: ['按卖方所在地', 'By place of the seller'],
  month: ['按月份', 'By month'],
}

const directions: Record<string, Words> = {
  within: ['省内成交（输出且吸纳）', 'Within the province'],
  out: ['输出到省外', 'Out of the province'],
  in: ['从省外吸纳', 'Into the province'],
  elsewhere: ['省外之间', 'Between others'],
}

const choices: Record<Exclude<Grouping, 'city' | 'month'>, Readonly<Record<string, Words>>> = {
  category: contractCategories,
  field: contractFields,
  property: intellectualProperty,
  sellerKind: partyKinds,
  buyerKind: partyKinds,
  direction: directions,
}

const missing: Words = ['未填', 'Not given']

/** What the key of a group is called. */
export function groupWords(by: Grouping, key: string, language: 'zh' | 'en'): string {
  if (key === '') return inLanguage(missing, language)
  if (by === 'city') return placeName(key)
  if (by === 'month') return key
  const words = choices[by][key]
  return words ? inLanguage(words, language) : key
}
