// What was read of a commitment, in the words a Chinese table uses.
import type { Comparator, Deadline, DocumentAction, Kind, Quantity, ReadCommitment } from './contract.ts'

export const kindWords: Record<Kind, string> = {
  document: '文件',
  event: '会议活动',
  quantity_target: '量化指标',
  recognition: '评选认定',
  programme: '计划专项',
  platform_building: '平台建设',
  mechanism_reform: '机制改革',
  cooperation: '交流合作',
  ongoing_work: '常规工作',
}

export const documentActionWords: Record<DocumentAction, string> = {
  issue: '制定出台',
  revise: '修订',
  compile: '编制',
  draft: '起草',
  joint_issue: '联合制定',
  assist_higher: '配合上级制定',
  obtain_higher: '争取上级出台',
  promote_revision: '推动修订',
  promote_issue: '推动出台',
  implement: '贯彻落实',
  waive: '不再执行',
}

export const eventRoleWords: Record<NonNullable<ReadCommitment['eventRole']>, string> = {
  host: '主办',
  'co-host': '联合主办',
  participate: '参加',
  obtain: '争取承办',
}

const before: Partial<Record<Comparator, string>> = {
  reach: '达到',
  reduce_to: '降至',
  gt: '超过',
  lt: '低于',
  lte: '不超过',
}
const after: Partial<Record<Comparator, string>> = { gte: '以上', approx: '左右' }
/** Ungrouped, as papers write figures (GB/T 15835-2011). */
const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6, useGrouping: false })

/** `达到1200亿元`, `50—60家`, `1500家以上`. */
export function quantityWords({ value, upper, unit, comparator }: Omit<Quantity, 'raw'>): string {
  const number = upper === undefined ? digits.format(value) : `${digits.format(value)}—${digits.format(upper)}`
  return `${before[comparator] ?? ''}${number}${unit}${after[comparator] ?? ''}`
}

/** An ISO day stays one; what comes back every year is said so. */
export const deadlineWords = ({ iso }: Deadline): string => (iso === 'yearly' ? '每年' : iso)

/** With the marks of a title only where the text has them. */
export const documentName = ({ title, titled }: NonNullable<ReadCommitment['document']>): string =>
  titled ? `《${title}》` : title
