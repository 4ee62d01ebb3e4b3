// The contract as a paper (任务书): the parties, what is to be reached, the milestones, and how the money may be spent.
import type { Download } from '#kernel/endpoint.ts'
import { getCase, procedureOf } from '#modules/applications/index.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { type Block, heading, paragraph, table } from '#platform/docx/paper.ts'
import type { Context } from '#platform/work/context.ts'
import type { Edition } from '#rules/define-programme.ts'
import { awardErrors } from './errors.ts'
import { findMoney } from './money.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const inWan = (fen: number) => String(fen / 1_000_000)

/** Refuses `contract-not-signed`. */
export async function printContract(ctx: Context, { applicationId }: { applicationId: string }): Promise<Download> {
  const { row } = await getCase(ctx, applicationId)
  const { contract, milestones, granted } = await findMoney(ctx, { applicationId })
  if (!contract) throw awardErrors.refuse('contract-not-signed')
  const { edition } = procedureOf(row.edition)
  const content = await officialDocument({
    title: `${edition.title[0]}任务书`,
    body: [
      paragraph(`编号：${row.no}`),
      paragraph(`项目名称：${row.title}`),
      paragraph(`承担单位：${row.unit_name}（${row.uscc}）　负责人：${row.applicant_name}`),
      paragraph(`起止日期：${contract.startsOn} 至 ${contract.endsOn}　签订日期：${contract.signedOn}`),
      paragraph(`资助金额：${inWan(granted ?? 0)} 万元`),
      heading(1, '目标和考核方式'),
      ...contract.goals.split('\n').map((line) => paragraph(line)),
      heading(1, '里程碑'),
      table(
        [{ header: '序号' }, { header: '里程碑', weight: 3 }, { header: '完成日期' }, { header: '拨付（万元）' }],
        milestones.map(({ no, title, dueOn, amount }) => [String(no), title, dueOn, inWan(amount)]),
      ),
      ...moneyBlocks(edition, contract),
    ],
  })
  return { name: `${row.no} 任务书.docx`, mediaType, content }
}

interface Spending {
  statement: string | null
  budget: Record<string, number> | null
}

function moneyBlocks({ money }: Edition, { statement, budget }: Spending): Block[] {
  if (statement !== null && money?.way === 'lump-sum')
    return [
      heading(1, '经费包干制'),
      paragraph(statement),
      paragraph(`不得用于：${money.prohibited.map(([zh]) => zh).join('；')}。`),
      paragraph(`依据：${money.basis}`),
    ]
  if (budget === null || money?.way !== 'three-subjects') return []
  const rows = money.subjects.map(({ id, title }) => [title[0], inWan(budget[id] ?? 0)])
  return [
    heading(1, '经费预算'),
    table([{ header: '科目' }, { header: '金额（万元）' }], [...rows, ['间接费用', inWan(budget['indirect'] ?? 0)]]),
    paragraph(`依据：${money.basis}`),
  ]
}
