// A supervision order, an invitation to an interview, a notice of criticism as an official paper (GB/T 9704-2012).
import type { Download } from '#kernel/endpoint.ts'
import { paperDate } from '#platform/docx/document-number.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { type Block, heading, paragraph, table } from '#platform/docx/paper.ts'
import type { Context } from '#platform/work/context.ts'
import { quantityWords } from '#reading/fact-words.ts'
import { demand } from '#rules/allow.ts'
import { getPart, ownSubject } from '../breakdown/get-part.ts'
import { type PartRow, targetOf } from '../breakdown/part-rows.ts'
import { getPlan } from '../find-plans.ts'
import { partPermissions } from '../permissions.ts'
import { getEscalation } from '../supervision/escalate.ts'
import type { EscalationRow } from '../supervision/escalation-rows.ts'
import { rulesInForce } from '../supervision/rules-in-force.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const stepTitles = {
  reminder: '提醒单',
  order: '督办单',
  interview: '约谈通知书',
  criticism: '通报批评',
} as const

export async function escalationPaper(ctx: Context, { escalationId }: { escalationId: string }): Promise<Download> {
  const escalation = await getEscalation(ctx, escalationId)
  const part = await getPart(ctx, escalation.part_id)
  demand(partPermissions, ctx.actor, 'read', ownSubject(part))
  const plan = await getPlan(ctx, { planId: part.plan_id })
  const rules = await rulesInForce(ctx, ctx.clock.today())
  const standing = rules.find(({ name }) => name === escalation.light_rule)?.zh ?? ''
  const title = `关于${subjectOf(part)}的${stepTitles[escalation.step]}`
  const content = await officialDocument({
    ...(plan.issuer && { head: `${plan.issuer}${stepTitles[escalation.step]}` }),
    ...(escalation.no && { docNumber: escalation.no }),
    title,
    addressees: [escalation.unit_name],
    body: [
      paragraph(
        `你单位承担的《${plan.title}》${part.no}号任务“${part.title}”，${standing === '' ? '' : `目前${standing}。`}${sentence(escalation.because)}`,
      ),
      heading(1, '任务情况'),
      facts(part, escalation),
      heading(1, '要求'),
      ...demands(escalation),
    ],
    ...(plan.issuer && { signer: plan.issuer, signedOn: escalation.issued_on ?? ctx.clock.today() }),
  })
  return { name: `${escalation.no ?? stepTitles[escalation.step]} ${part.no}.docx`, mediaType, content }
}

const longestSubject = 30

const subjectOf = ({ title }: PartRow) =>
  title.length > longestSubject ? `“${title.slice(0, longestSubject)}……”` : `“${title}”`

const sentence = (words: string) => (/[。！？]$/.test(words) ? words : `${words}。`)

function facts(part: PartRow, { completion }: EscalationRow): Block {
  const target = targetOf(part)
  const rows: [string, string][] = [
    ['量化目标', target ? quantityWords(target) : '无'],
    ['完成值', (part.computed ?? part.reached) ? `${part.computed ?? part.reached}${part.target_unit ?? ''}` : '未报'],
    ['完成比例', completion === null ? '未报' : `${completion}%`],
    ['完成时限', paperDate(part.due_on)],
    ['最近一期报告', part.reported_period ?? '无'],
  ]
  return table(
    [
      { header: '项目', weight: 1 },
      { header: '内容', weight: 2 },
    ],
    rows,
  )
}

function demands({ step, answer_by: answerBy }: EscalationRow): Block[] {
  const by = answerBy === null ? '' : `请于${paperDate(answerBy)}前在系统中书面答复，`
  switch (step) {
    case 'reminder':
      return [paragraph(`${by}说明进展和下一步安排。`)]
    case 'order':
      return [paragraph(`${by}说明滞后原因、整改措施和完成时间，并加快推进。`)]
    case 'interview':
      return [paragraph(`${by}并由责任领导到会说明情况，具体时间另行通知。`)]
    case 'criticism':
      return [paragraph('请各单位引以为戒，按时限要求抓好落实。')]
  }
}
