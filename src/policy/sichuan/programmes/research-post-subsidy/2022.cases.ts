import { casesOf, wan, yi } from '#rules/case.ts'
import { researchPostSubsidy2022 } from './2022.ts'

/** Rates for these cases only: 4% above nothing, 2% above 3000万. */
const rates = [
  { above: 0, rate: 0.04 },
  { above: wan(3000), rate: 0.02 },
]

const sound = {
  on: '2022-11-10',
  call: { rates },
  facts: {
    name: '广元某某新材料有限公司',
    uscc: '91110000802100433B',
    region: '510802',
    registeredOn: '2015-06-08',
    hasClaimed: true,
    claimedBefore: wan(800),
    claimed: wan(1800),
    salesBefore: wan(4000),
    sales: wan(5000),
    valuation: undefined,
    isDishonest: false,
    hadAccident: false,
    environmentalCredit: 'good' as const,
  },
}

const grown = (increase: number) => ({ claimedBefore: wan(800), claimed: wan(800) + increase })

export const cases = casesOf(researchPostSubsidy2022, sound, [
  { says: '增量 1000 万元：40 万元', amount: wan(40) },
  { says: '增量恰好 500 万元：符合，20 万元', change: grown(wan(500)), amount: wan(20) },
  { says: '增量差一分不到 500 万元', change: grown(wan(500) - 1), fails: ['increase'], amount: wan(20) },
  { says: '增量 600 万元', change: grown(wan(600)), amount: wan(24) },
  { says: '增量恰好 3000 万元', change: grown(wan(3000)), amount: wan(120) },
  { says: '增量 3000 万元零 50 元：超出部分 2%', change: grown(wan(3000) + 5000), amount: wan(120) + 100 },
  { says: '增量 1 亿元：120 + 140 万元', change: grown(yi(1)), amount: wan(260) },
  { says: '两年营业收入都恰好 3000 万元', change: { salesBefore: wan(3000), sales: wan(3000) } },
  { says: '上一年营业收入差一分不到 3000 万元', change: { salesBefore: wan(3000) - 1 }, fails: ['size'] },
  { says: '收入不够，估值恰好 1 亿元', change: { salesBefore: wan(100), valuation: yi(1) } },
  { says: '收入不够，估值高于 1 亿元', change: { salesBefore: wan(100), valuation: yi(1.2) } },
  { says: '收入不够，估值差一分不到 1 亿元', change: { salesBefore: wan(100), valuation: yi(1) - 1 }, fails: ['size'] },
  { says: '收入未填而估值够：可以判断', change: { sales: undefined, valuation: yi(1) } },
  { says: '收入未填、没有估值：不能判断', change: { sales: undefined }, unknown: ['size'] },
  { says: '没有享受加计扣除', change: { hasClaimed: false }, fails: ['claimed'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '近三年发生较大事故', change: { hadAccident: true }, fails: ['no-accident'] },
  { says: '环保诚信', change: { environmentalCredit: 'honest' } },
  { says: '环保警示', change: { environmentalCredit: 'warned' }, fails: ['environmental-credit'] },
  { says: '环保不良', change: { environmentalCredit: 'bad' }, fails: ['environmental-credit'] },
  { says: '实施办法施行当日', on: '2022-10-26', amount: wan(40) },
  { says: '当年比例没有公布：拒绝', call: { rates: undefined }, refused: 'call-data-missing' },
  { says: '比例超过四位小数：拒绝', call: { rates: [{ above: 0, rate: 0.00005 }] }, refused: 'given-values-wrong' },
])
