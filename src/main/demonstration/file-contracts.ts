// Lets the demonstration's firms file technology contracts, and the registrar deal with some of them.
import { Readable } from 'node:stream'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import {
  acceptFiling,
  attachToFiling,
  draftFiling,
  fileFiling,
  findOwnParties,
  registerFiling,
  requestOnFiling,
  returnFiling,
} from '#modules/registers/index.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { heading, paragraph } from '#platform/docx/paper.ts'
import type { Actor } from '#rules/actor.ts'
import type { Facts } from '#rules/condition.ts'
import type { Stage } from './stage.ts'

interface Contract {
  title: string
  buyerName: string
  buyerRegion: string
  /** In 万元. */
  amount: number
  nonTechnical: number
  /** How far it has come, and how many days before the day of the demonstration it was filed. */
  stage: 'draft' | 'filed' | 'returned' | 'accepted' | 'registered' | 'change-asked'
  daysAgo: number
}

const contracts: readonly Contract[] = [
  {
    title: '高海拔微电网调度系统技术开发',
    buyerName: '雪域清源电力有限公司',
    buyerRegion: '540102',
    amount: 486,
    nonTechnical: 120,
    stage: 'accepted',
    daysAgo: 26,
  },
  {
    title: '柔性产线数字孪生建模技术服务',
    buyerName: '渝东精工机械有限公司',
    buyerRegion: '500112',
    amount: 96.5,
    nonTechnical: 0,
    stage: 'filed',
    daysAgo: 1,
  },
  {
    title: '轴承寿命预测算法许可',
    buyerName: '中原轴承制造有限公司',
    buyerRegion: '410305',
    amount: 58,
    nonTechnical: 0,
    stage: 'returned',
    daysAgo: 9,
  },
  {
    title: '热工过程在线检测技术开发',
    buyerName: '攀西特钢有限公司',
    buyerRegion: '510402',
    amount: 310,
    nonTechnical: 85,
    stage: 'registered',
    daysAgo: 40,
  },
  {
    title: '机器视觉质检系统技术服务',
    buyerName: '德阳重装零部件有限公司',
    buyerRegion: '510603',
    amount: 142,
    nonTechnical: 30,
    stage: 'change-asked',
    daysAgo: 35,
  },
  {
    title: '精密减速器装配工艺技术咨询',
    buyerName: '绵州自动化设备有限公司',
    buyerRegion: '510703',
    amount: 24,
    nonTechnical: 0,
    stage: 'draft',
    daysAgo: 2,
  },
]

const wan = 1_000_000

/** As the officer of the division that keeps the register. */
const registrar: Actor = {
  kind: 'person',
  accountId: null,
  name: '成果转化与区域创新处经办',
  grants: [{ role: 'division-officer', unitId: '', unitPath: '/kjt/transfer/' }],
}
const categoryOf = (title: string) =>
  title.includes('服务')
    ? 'service'
    : title.includes('许可')
      ? 'licence'
      : title.includes('咨询')
        ? 'consulting'
        : 'development'

export async function fileDemonstrationContracts(stage: Stage, sellers: readonly Actor[]): Promise<void> {
  for (const [index, contract] of contracts.entries()) {
    const seller = sellers[index % sellers.length]
    if (seller) await fileContract(stage, seller, contract)
  }
  stage.clock.moveToDay(stage.target)
}

async function fileContract(stage: Stage, seller: Actor, contract: Contract): Promise<void> {
  const filedOn = addDays(stage.target, -contract.daysAgo)
  stage.clock.moveToDay(filedOn)
  const [party] = await stage.as(seller, findOwnParties)
  if (!party) return
  const facts = await factsOf(stage, seller, contract, filedOn, party.name)
  const draft = await stage.as(seller, (ctx) => draftFiling(ctx, { partyId: party.id, facts }))
  if (contract.stage === 'draft') return
  const seen = ({ id, version }: typeof draft) => ({ filingId: id, version })
  const filed = await stage.as(seller, (ctx) => fileFiling(ctx, seen(draft)))
  if (contract.stage === 'filed') return
  stage.clock.moveToDay(addDays(filedOn, 2))
  const accepted = await stage.as(registrar, (ctx) => acceptFiling(ctx, seen(filed)))
  if (contract.stage === 'accepted') return
  stage.clock.moveToDay(addDays(filedOn, 6))
  if (contract.stage === 'returned') {
    const opinion = '合同缺少受让方签章页，请补充后重新提交。'
    await stage.as(registrar, (ctx) => returnFiling(ctx, { ...seen(accepted), opinion }))
    return
  }
  await stage.as(registrar, (ctx) => registerFiling(ctx, { ...seen(accepted), ...accepted.proposal, opinion: null }))
  if (contract.stage !== 'change-asked') return
  stage.clock.moveToDay(addDays(stage.target, -3))
  const more = { amount: (contract.amount + 20) * wan, nonTechnical: contract.nonTechnical * wan }
  const why = '双方签订补充协议，增加二期验收内容。'
  await stage.as(seller, (ctx) => requestOnFiling(ctx, { filingId: filed.id, kind: 'change', why, facts: more }))
}

async function factsOf(
  stage: Stage,
  seller: Actor,
  contract: Contract,
  filedOn: DateOnly,
  sellerName: string,
): Promise<Facts> {
  const signedOn = addDays(filedOn, -12)
  const { title, buyerName, buyerRegion, amount, nonTechnical } = contract
  const content = await officialDocument({
    title: `${title}合同`,
    body: [
      paragraph(`委托方（甲方）：${buyerName}`),
      paragraph(`受托方（乙方）：${sellerName}`),
      heading(1, '合同价款'),
      paragraph(`合同总金额 ${amount} 万元，其中设备、材料等非技术性费用 ${nonTechnical} 万元，分期支付。`),
      paragraph('本合同为演示数据，不具有任何效力。'),
    ],
    signedOn,
  })
  const received = await stage.platform.files.receive(Readable.from([Buffer.from(content)]))
  const file = {
    ...received,
    name: `${title}合同.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }
  const { id } = await stage.as(seller, (ctx) => attachToFiling(ctx, { file }))
  return {
    title,
    category: categoryOf(title),
    field: 'advanced-manufacturing',
    property: 'secret',
    planSource: 'none',
    signedOn,
    amount: amount * wan,
    nonTechnical: nonTechnical * wan,
    paymentMode: 'instalments',
    buyerName,
    buyerKind: 'enterprise',
    buyerRegion,
    isForeign: false,
    isRelated: false,
    contractFile: [id],
    declaresNoSecrets: true,
  }
}
