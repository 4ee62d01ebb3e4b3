// Technology contracts of 2020 to 2022: as many yuan each year as published, most of them in the last quarter.

import { addDays } from '#kernel/date-only.ts'
import { regions } from '#policy/national/regions.ts'
import { contractFields } from '#policy/national/registers/official-codes.ts'
import {
  type contractCategories,
  paymentModes,
  type planSources,
} from '#policy/national/registers/technology-contract.ts'
import type { Facts } from '#rules/condition.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { contractDay } from './days.ts'
import type { DemonstrationFirm } from './firms.ts'
import { institutions } from './institutions.ts'
import { brandNo, tradeOf, usccOf } from './names.ts'

/** Amounts in 亿元: 2020 computed back from the growth of 2021, the others published. */
const years = [
  { year: 2020, count: 4_000, total: 1_249 },
  { year: 2021, count: 4_250, total: 1_396.7 },
  { year: 2022, count: 4_500, total: 1_649 },
] as const

const topics = [
  '图像识别算法',
  '工业互联网平台',
  '动力电池热管理',
  '高温合金部件',
  '抗体药物工艺',
  '遥感数据处理',
  '轨道检测装备',
  '污水深度处理',
  '页岩气开采工艺',
  '芯片封装测试',
  '智慧农业系统',
  '氢燃料电池系统',
  '航空复合材料',
  '疫苗佐剂',
  '核医学诊断设备',
  '城市生命线监测',
  '中药饮片质控',
  '微电网调度',
  '北斗定位终端',
  '数字孪生车间',
] as const
const verbs: Record<keyof typeof contractCategories, string> = {
  development: '技术开发',
  transfer: '技术转让',
  licence: '专利实施许可',
  consulting: '技术咨询',
  service: '技术服务',
}
const categories = [
  ['service', 58],
  ['development', 31],
  ['consulting', 6],
  ['transfer', 3],
  ['licence', 2],
] as const
const otherProvinces = regions.filter(({ level, code }) => level === 'prefecture' && !code.startsWith('51'))

const keysOf = (choices: object) => Object.keys(choices)

interface Side {
  name: string
  uscc: string
  kind: string
  region: string
}

/** What is registered after `today` has not happened yet. */
export function contractsUpTo(today: string, firms: readonly DemonstrationFirm[]): Facts[] {
  const all = years.flatMap(({ year, count, total }) => {
    const chance = chanceFrom(60_000 + year)
    const drafts = Array.from({ length: count }, (_, index) => draft(chance, year, index, firms))
    const scale = (total * 1e8) / drafts.reduce((sum, { weight }) => sum + weight, 0)
    return drafts.map(({ weight, technicalShare, facts }) => {
      const yuan = Math.max(1_000, Math.round((weight * scale) / 100) * 100)
      return { ...facts, amount: yuan * 100, technicalAmount: Math.round(yuan * technicalShare) * 100 }
    })
  })
  return all.filter((facts) => String((facts as Facts)['registeredOn']) <= today)
}

function draft(chance: Chance, year: number, index: number, firms: readonly DemonstrationFirm[]) {
  const seller = sellerOf(chance, firms)
  const buyer = buyerOf(chance, firms, index + (year - 2020) * 10_000)
  const category = chance.draw(categories)
  const registeredOn = contractDay(chance, year)
  const facts: Facts = {
    number: `${year}51${seller.region.slice(2)}${String(index + 1).padStart(6, '0')}`,
    title: `${chance.pick(topics)}${verbs[category]}`,
    category,
    signedOn: addDays(registeredOn, -chance.whole(3, 60)),
    registeredOn,
    sellerName: seller.name,
    sellerUscc: seller.uscc,
    sellerKind: seller.kind,
    sellerRegion: seller.region,
    buyerName: buyer.name,
    buyerUscc: buyer.uscc,
    buyerKind: buyer.kind,
    buyerRegion: buyer.region,
    field: chance.pick(keysOf(contractFields)),
    property: chance.draw([
      ['none', 45],
      ['secret', 20],
      ['invention', 14],
      ['software', 12],
      ['utility-model', 6],
      ['new-drug', 3],
    ]),
    paymentMode: chance.pick(keysOf(paymentModes).slice(0, 3)),
    planSource: chance.draw([
      ['none', 80],
      ['provincial', 9],
      ['municipal', 7],
      ['national', 4],
    ] satisfies [keyof typeof planSources, number][]),
    isForeign: chance.isLucky(0.01),
    isRelated: chance.isLucky(0.03),
  }
  return {
    facts,
    weight: chance.spread(1.7) * (seller.kind === 'enterprise' ? 1 : 0.35),
    technicalShare: 0.55 + 0.45 * chance.next(),
  }
}

function sellerOf(chance: Chance, firms: readonly DemonstrationFirm[]): Side {
  if (chance.isLucky(0.3)) {
    const { name, uscc, region, kind } = chance.pick(institutions)
    return { name, uscc, region, kind: kind === 'university' ? 'university' : 'research-institute' }
  }
  const { name, uscc, region } = firms[Math.floor(chance.next() ** 3 * firms.length)] as DemonstrationFirm
  return { name, uscc, region, kind: 'enterprise' }
}

/** More than half of what Sichuan sells stays in the province. */
function buyerOf(chance: Chance, firms: readonly DemonstrationFirm[], n: number): Side {
  if (chance.isLucky(0.56)) {
    const { name, uscc, region } = chance.pick(firms)
    return { name, uscc, region, kind: 'enterprise' }
  }
  const { code, name } = chance.pick(otherProvinces)
  const firm = `${name.replace(/(市|地区|盟|自治州)$/, '')}${brandNo(n + 5_000)}${tradeOf(chance)}有限公司`
  return { name: firm, uscc: usccOf(60_000 + (n % 30_000), code), region: code, kind: 'enterprise' }
}
