// Why an expert must keep away from an application, with the evidence: found anew at assignment, reading and delivery.
import type { CaseRow } from '#modules/applications/index.ts'
import type { FactValue } from '#rules/condition.ts'
import type { ReviewerRow } from './keep-reviewers.ts'

/** Others of the call, to know who competes. */
export type Competitor = Pick<CaseRow, 'id' | 'uscc' | 'account_id'>

interface Named {
  name?: unknown
  unit?: unknown
}

const rowsIn = (value: FactValue): Named[] => (Array.isArray(value) ? (value as Named[]) : [])

/** The first reason, or null. Who is not verified is unknown, and unknown means away. */
export function conflictOf(
  reviewer: Pick<ReviewerRow, 'account_id' | 'name' | 'uscc' | 'unit_name' | 'verified_at'>,
  row: Pick<CaseRow, 'id' | 'uscc' | 'unit_name' | 'account_id' | 'applicant_name' | 'facts'>,
  competitors: readonly Competitor[],
): string | null {
  const { name, uscc, unit_name: unit } = reviewer
  if (reviewer.verified_at === null) return '专家身份和单位尚未核实'
  if (reviewer.account_id === row.account_id) return '本人是申报人'
  if (uscc === row.uscc) return `与申报单位同属${unit}（${uscc}）`
  const { lead, members, avoid } = row.facts
  if (lead === name || row.applicant_name === name) return '与负责人同名，须先排除为同一人'
  if (rowsIn(members).some((member) => member.name === name)) return '列在申报团队成员中'
  if (rowsIn(members).some((member) => member.unit === unit)) return `团队成员来自专家所在单位${unit}`
  if (rowsIn(avoid).some((one) => one.name === name && (!one.unit || one.unit === unit))) return '申报人申请回避该专家'
  const rival = competitors.find(
    (other) => other.id !== row.id && (other.account_id === reviewer.account_id || other.uscc === uscc),
  )
  return rival ? `本人或所在单位在同一通知中有竞争申报` : null
}
