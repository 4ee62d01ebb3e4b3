// The certificate of a registered technology contract, as an official paper to be printed and sealed.
import { dayInChina } from '#kernel/date-only.ts'
import type { Download } from '#kernel/endpoint.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { paragraph, table } from '#platform/docx/paper.ts'
import type { Context } from '#platform/work/context.ts'
import { placeName } from '#policy/places.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import type { FactValue } from '#rules/condition.ts'
import { valueWords } from '#rules/field-words.ts'
import { findStates } from '../change/entry-state.ts'
import { registerErrors } from '../errors.ts'
import { contractRegister, loadFiling } from './load-filing.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const shown = [
  'title',
  'category',
  'field',
  'property',
  'sellerName',
  'sellerUscc',
  'buyerName',
  'buyerUscc',
  'signedOn',
  'amount',
  'technicalAmount',
] as const

const registrarName = `${sichuanUnits.find(({ code }) => code === 'kjt')?.name}技术合同登记机构`

/** Refuses `filing-not-found` where it is not registered. */
export async function printCertificate(ctx: Context, { filingId }: { filingId: string }): Promise<Download> {
  const filing = await loadFiling(ctx, filingId)
  const register = contractRegister()
  const [entry] = filing.entry_id === null ? [] : await findStates(ctx, register, [filing.entry_id])
  if (filing.state !== 'registered' || !entry || !filing.decided_at) throw registerErrors.refuse('filing-not-found')
  const rows = shown.flatMap((name) => {
    const field = register.fields[name]
    const words = field ? valueWords(field, entry.facts[name] as FactValue, 'zh', placeName) : ''
    return field && words !== '' ? [[field.label[0], words]] : []
  })
  const content = await officialDocument({
    title: '技术合同认定登记证明',
    body: [
      paragraph(`登记编号：${entry.key}`),
      paragraph(
        `${filing.party_name}申请登记的技术合同，经审查符合《技术合同认定登记管理办法》（国科发政字〔2000〕063号）和《技术合同认定规则》（国科发政字〔2001〕253号），予以认定登记：`,
      ),
      table(
        [
          { header: '事项', weight: 1, align: 'center' },
          { header: '内容', weight: 2.6 },
        ],
        rows,
      ),
      paragraph('本证明用于办理技术合同相关税收优惠和奖励。登记事项发生变更或合同解除的，应当申请变更或注销登记。'),
      ...(entry.isDemonstration ? [paragraph('（演示数据，不具有任何效力）')] : []),
    ],
    signer: registrarName,
    signedOn: dayInChina(filing.decided_at),
  })
  await ctx.audit({ action: 'print-certificate', subjectKind: 'contract-filing', subjectId: filingId })
  return { name: `技术合同认定登记证明-${entry.key}.docx`, mediaType, content }
}
