import { casesOf, wan, yi } from '#rules/case.ts'
import { researchPostSubsidy2021 } from './2021.ts'

/** Rates for these cases only: 5% above nothing, 3% above 2000万, 1% above 1亿. */
const rates = [
  { above: 0, rate: 0.05 },
  { above: wan(2000), rate: 0.03 },
  { above: yi(1), rate: 0.01 },
]

const sound = {
  on: '2022-05-20',
  call: { rates },
  facts: {
    name: '泸州某某智能装备有限公司',
    uscc: '91110000802100433B',
    region: '510502',
    registeredOn: '2012-06-08',
    hasClaimed: true,
    claimedBefore: wan(3000),
    claimed: wan(5000),
  },
}

const grown = (increase: number) => ({ claimedBefore: wan(3000), claimed: wan(3000) + increase })

export const cases = casesOf(researchPostSubsidy2021, sound, [
  { says: '增量恰好 2000 万元：全部按 5%，100 万元', amount: wan(100) },
  { says: '增量 2000 万元零 1 元：超出部分按 3%', change: grown(wan(2000) + 100), amount: wan(100) + 3 },
  { says: '增量 1999.9999 万元：略低于 100 万元', change: grown(wan(2000) - 100), amount: wan(100) - 5 },
  { says: '增量恰好 1000 万元：须超过，不符合', change: grown(wan(1000)), fails: ['increase'], amount: wan(50) },
  { says: '增量 1000 万元零 1 分：符合；0.05 分舍去', change: grown(wan(1000) + 1), amount: wan(50) },
  { says: '增量 999.99 万元：不符合', change: grown(wan(1000) - 10_000), fails: ['increase'] },
  { says: '增量 5000 万元：100 + 90 万元', change: grown(wan(5000)), amount: wan(190) },
  { says: '增量恰好 1 亿元：100 + 240 万元', change: grown(yi(1)), amount: wan(340) },
  { says: '增量 1.5 亿元：100 + 240 + 50 万元', change: grown(yi(1.5)), amount: wan(390) },
  { says: '增量 1 亿元零 1 元：超出部分按 1%', change: grown(yi(1) + 100), amount: wan(340) + 1 },
  { says: '半分进一：增量 1000 万元零 10 分，5% 为 0.5 分', change: grown(wan(1000) + 10), amount: wan(50) + 1 },
  { says: '不足半分舍去：增量 1000 万元零 9 分', change: grown(wan(1000) + 9), amount: wan(50) },
  { says: '研发投入下降：没有补助', change: grown(-wan(500)), fails: ['increase'], amount: 0 },
  { says: '没有增长：没有补助', change: grown(0), fails: ['increase'], amount: 0 },
  { says: '没有享受加计扣除', change: { hasClaimed: false }, fails: ['claimed'] },
  { says: '本年度数未填：不能判断，也不算金额', change: { claimed: undefined }, unknown: ['increase'] },
  { says: '当年比例没有公布：拒绝，不用往年比例代替', call: { rates: undefined }, refused: 'call-data-missing' },
  {
    says: '比例表没有递降：拒绝',
    call: {
      rates: [
        { above: 0, rate: 0.03 },
        { above: wan(2000), rate: 0.05 },
      ],
    },
    refused: 'given-values-wrong',
  },
  { says: '通知想改变 1000 万元的门槛：拒绝', call: { leastIncrease: wan(800) }, refused: 'given-values-wrong' },
  { says: '单一比例 5%', call: { rates: [{ above: 0, rate: 0.05 }] }, change: grown(yi(1.5)), amount: wan(750) },
  { says: '2022-10-25 仍按暂行办法', on: '2022-10-25', amount: wan(100) },
])
