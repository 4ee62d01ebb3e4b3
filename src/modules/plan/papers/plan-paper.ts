// The whole plan and each list as official papers (GB/T 9704-2012).

import { isDateOnly } from '#kernel/date-only.ts'
import type { Download } from '#kernel/endpoint.ts'
import { groupBy } from '#kernel/group-by.ts'
import { paperDate } from '#platform/docx/document-number.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { type Attachment, type Block, heading, paragraph, table } from '#platform/docx/paper.ts'
import type { Context } from '#platform/work/context.ts'
import { kindWords, quantityWords } from '#reading/fact-words.ts'
import type { CommitmentRow, ListName, Plan } from '../contract.ts'
import { listNames } from '../contract.ts'
import { allCommitments } from '../find-commitments.ts'
import { getPlan } from '../find-plans.ts'
import { readList } from '../keep-lists.ts'
import { lists } from '../lists.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The plan by system and item, its targets before, its lists as annexes. */
export async function exportPlan(ctx: Context, { planId }: { planId: string }): Promise<Download> {
  const plan = await getPlan(ctx, { planId })
  const commitments = await allCommitments(ctx, { planId })
  const title = `${plan.title}任务分解`
  const annexes: Attachment[] = []
  for (const list of listNames) {
    const annex = await listAnnex(ctx, planId, list)
    if (annex) annexes.push(annex)
  }
  const content = await officialDocument({
    ...letterhead(plan),
    title,
    body: [opening(plan), ...targets(plan), ...systems(commitments)],
    attachments: annexes,
    ...closing(ctx, plan),
  })
  return { name: `${title}.docx`, mediaType, content }
}

/** One list, lying. */
export async function exportList(
  ctx: Context,
  { planId, list }: { planId: string; list: ListName },
): Promise<Download> {
  const plan = await getPlan(ctx, { planId })
  const title = `${plan.title}${lists[list].title}`
  const annex = await listAnnex(ctx, planId, list)
  const content = await officialDocument({
    ...letterhead(plan),
    title,
    body: [paragraph(`现将《${plan.title}》${lists[list].title}印发，请按职责抓好落实。`)],
    attachments: annex ? [annex] : [],
    ...closing(ctx, plan),
  })
  return { name: `${title}.docx`, mediaType, content }
}

/** A number is given when the paper is issued, not before. */
const letterhead = ({ issuer }: Plan) => (issuer ? { head: `${issuer}文件` } : {})

const closing = ({ clock }: Context, { issuer }: Plan) => (issuer ? { signer: issuer, signedOn: clock.today() } : {})

function opening({ title, docNumber, counts }: Plan): Block {
  const number = docNumber ? `（${docNumber}）` : ''
  return paragraph(
    `为抓好《${title}》${number}落实，现将${counts.items}个条目分解为${counts.commitments}项任务，明确责任单位和完成时限。`,
  )
}

function targets({ headlineTargets }: Plan): Block[] {
  if (headlineTargets.length === 0) return []
  const rows = headlineTargets.map((target, index) => [String(index + 1), target.indicator, quantityWords(target)])
  const columns = [
    { header: '序号', weight: 0.5, align: 'center' as const },
    { header: '指标', weight: 3 },
    { header: '目标', weight: 1.5, align: 'center' as const },
  ]
  return [heading(1, '总体目标'), table(columns, rows)]
}

function systems(commitments: readonly CommitmentRow[]): Block[] {
  return [...groupBy(commitments, ({ system }) => system)].flatMap(([system, inSystem]) => [
    heading(1, system ?? '各项任务'),
    ...[...groupBy(inSystem, ({ itemId }) => itemId).values()].flatMap((inItem) => [
      heading(2, inItem[0]?.itemTitle ?? inItem[0]?.itemNo ?? ''),
      ...inItem.map((commitment) => heading(3, commitment.text, responsibility(commitment))),
    ]),
  ])
}

/** 〔量化指标；牵头单位：…；配合单位：…；2022-12-31前〕 */
function responsibility({ kind, units, dueOn }: CommitmentRow): string {
  const names = (duty: 'lead' | 'support') => units.filter((unit) => unit.duty === duty).map(({ unitName }) => unitName)
  const parts = [
    kindWords[kind],
    names('lead').length > 0 ? `牵头单位：${names('lead').join('、')}` : '',
    names('support').length > 0 ? `配合单位：${names('support').join('、')}` : '',
    dueOn ? `完成时限：${paperDate(dueOn)}` : '',
  ]
  return `（${parts.filter(Boolean).join('；')}）`
}

const onPaper = (cell: string) => (isDateOnly(cell) ? paperDate(cell) : cell)

async function listAnnex(ctx: Context, planId: string, list: ListName): Promise<Attachment | undefined> {
  const { columns, entries } = await readList(ctx, { planId, list })
  if (entries.length === 0) return undefined
  const head = [
    { header: '序号', weight: 5, align: 'center' as const },
    ...columns.map(({ title, width }) => ({ header: title, weight: width })),
  ]
  const rows = entries.map(({ position, cells }) => [
    String(position),
    ...columns.map(({ key }) => onPaper(cells[key] ?? '')),
  ])
  return { title: lists[list].title, isLandscape: true, body: [table(head, rows)] }
}
