// What is missing or wrong in a report before it can be submitted: everything at once, each with its field.
import type { FieldProblem } from '#kernel/refusal.ts'
import type { ReportAsk, ReportFields, ReportQuestion } from '../contract.ts'

export interface AskedReport {
  asks: readonly ReportAsk[]
  questions: readonly ReportQuestion[]
  target: number | null
  targetUnit: string | null
  isLocked: boolean
  /** Under these lights a problem and a next step must be told. */
  light: string
  evidence: number
}

const shortestNarrative = 4
/** A figure so far beyond its target was probably typed in another unit: 亿 for 万. */
const plausible = 100

const isBlank = (words: string | null | undefined) => (words ?? '').trim().length < shortestNarrative

export function reportProblems(asked: AskedReport, fields: ReportFields): FieldProblem[] {
  const { asks, questions, light } = asked
  const problems: FieldProblem[] = []
  const missing = (path: string, message: string) => problems.push({ path, message })
  if (asks.includes('figure') && !asked.isLocked) problems.push(...figureProblems(asked, fields))
  if (asks.includes('narrative') && isBlank(fields.narrative)) missing('narrative', '请写进展情况（四个字以上）')
  const isBehind = light === 'yellow' || light === 'red'
  if (isBehind && asks.includes('problem') && isBlank(fields.problem))
    missing('problem', '进度落后或逾期，请写明存在问题（四个字以上）')
  if (isBehind && asks.includes('next-step') && isBlank(fields.nextStep))
    missing('nextStep', '进度落后或逾期，请写明下一步安排（四个字以上）')
  if (asks.includes('evidence') && isComplete(asked, fields) && asked.evidence === 0)
    missing('evidence', '报告已完成，请上传佐证材料')
  for (const { key, label, kind } of questions) {
    if (kind === 'indicator') continue
    const answer = fields.answers?.[key]
    const fits =
      kind === 'number' ? typeof answer === 'number' : kind === 'yes-no' ? typeof answer === 'boolean' : answer
    if (!fits) missing(`answers.${key}`, `请填写“${label}”`)
  }
  return problems
}

function figureProblems({ target, targetUnit }: AskedReport, { reached, claimed }: ReportFields): FieldProblem[] {
  if (target === null)
    return claimed === null || claimed === undefined ? [{ path: 'claimed', message: '请填写完成比例（0—100）' }] : []
  if (reached === null || reached === undefined)
    return [{ path: 'reached', message: `请填写截至期末的完成值（${targetUnit}）` }]
  if (reached < 0) return [{ path: 'reached', message: '完成值不能是负数' }]
  if (target > 0 && reached > target * plausible)
    return [{ path: 'reached', message: `完成值是目标的 ${plausible} 倍以上，请核对计量单位（${targetUnit}）` }]
  return []
}

function isComplete({ target }: AskedReport, { reached, claimed }: ReportFields): boolean {
  return target === null ? (claimed ?? 0) >= 100 : (reached ?? 0) >= target
}
