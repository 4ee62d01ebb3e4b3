import { casesOf, wan, yi } from '#rules/case.ts'
import { gazelle2023 } from './2023.ts'

/** Revenue 5000 → 6000 → 7200万, compound growth 20%; operating profit 500 → 720万; research above 5%. */
const sound = {
  on: '2023-07-03',
  facts: {
    name: '宜宾某某电池材料有限公司',
    uscc: '91110000802100433B',
    region: '511502',
    registeredOn: '2008-09-01',
    industry: 'open' as const,
    salesY1: wan(5000),
    salesY2: wan(6000),
    salesY3: wan(7200),
    operatingProfitY1: wan(500),
    operatingProfitY2: wan(100),
    operatingProfitY3: wan(720),
    researchY1: wan(280),
    researchY2: wan(320),
    researchY3: wan(400),
    assets: wan(10000),
    debts: wan(6000),
    meanStaff: 80,
    isBarred: false,
    isDishonest: false,
    hasNoSecrets: true,
  },
}

const size = (first: number, third: number, research: number) => ({
  salesY1: first,
  salesY2: first,
  salesY3: third,
  researchY1: 0,
  researchY2: 0,
  researchY3: research,
})

export const cases = casesOf(gazelle2023, sound, [
  { says: '复合增长率恰好 20%；成立十五年不再受限' },
  { says: '收入恰好 2000 万元', change: size(wan(1000), wan(2000), wan(300)) },
  { says: '收入差一分不到 2000 万元', change: size(wan(1000), wan(2000) - 1, wan(300)), fails: ['sales'] },
  { says: '营业利润 1 分钱：为正，但增长不够', change: { operatingProfitY3: 1 }, fails: ['profit-growth'] },
  { says: '营业利润为零', change: { operatingProfitY3: 0 }, fails: ['profit', 'profit-growth'] },
  { says: '营业利润为负', change: { operatingProfitY3: -wan(5) }, fails: ['profit', 'profit-growth'] },
  { says: '资产负债率恰好 70%', change: { debts: wan(7000) } },
  { says: '资产负债率超过 70% 一分钱', change: { debts: wan(7000) + 1 }, fails: ['debt-ratio'] },
  { says: '资产为零：资产负债率无法计算', change: { assets: 0 }, fails: ['debt-ratio'] },
  { says: '从业人员平均 35 人', change: { meanStaff: 35 } },
  { says: '从业人员平均 34.9 人', change: { meanStaff: 34.9 }, fails: ['staff'] },
  { says: '收入差一分不到复合 20%', change: { salesY3: wan(7200) - 1 }, fails: ['sales-growth'] },
  { says: '收入高于复合 20%', change: { salesY3: wan(7500), researchY3: wan(450) } },
  { says: '利润差一分不到复合 20%', change: { operatingProfitY3: wan(720) - 1 }, fails: ['profit-growth'] },
  { says: '利润高于复合 20%', change: { operatingProfitY3: wan(900) } },
  { says: '起始年利润为零：增长率无法计算', change: { operatingProfitY1: 0 }, fails: ['profit-growth'] },
  { says: '研发恰好 5%', change: { researchY1: wan(250), researchY2: wan(300), researchY3: wan(360) } },
  {
    says: '研发差一分不到 5%',
    change: { researchY1: wan(250), researchY2: wan(300), researchY3: wan(360) - 1 },
    fails: ['research-intensity'],
  },
  { says: '收入 2 亿元起：增长 15%、研发 4%', change: size(yi(1.6), yi(2.116), yi(0.21264)) },
  {
    says: '收入 1.99 亿元仍按 20%：复合 15% 不够',
    change: size(yi(1.504), yi(1.99), yi(0.3)),
    fails: ['sales-growth'],
  },
  { says: '收入恰好 2 亿元按 15%，复合 11.8% 不够', change: size(yi(1.6), yi(2), yi(0.3)), fails: ['sales-growth'] },
  { says: '收入 10 亿元起：增长 10%、研发 3%', change: size(yi(8.4), yi(10.164), yi(0.80892)) },
  { says: '收入 9.9 亿元研发 3% 不够', change: size(yi(7), yi(9.9), yi(0.717)), fails: ['research-intensity'] },
  { says: '烟草企业', change: { industry: 'tobacco' }, fails: ['industry'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  { says: '人员未填', change: { meanStaff: undefined }, unknown: ['staff'] },
])
