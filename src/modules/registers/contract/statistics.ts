// Registered technology contracts counted: by category, field, property, party, place, and which way technology flows.
import * as z from 'zod'
import { download, endpoint } from '#kernel/endpoint.ts'

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
