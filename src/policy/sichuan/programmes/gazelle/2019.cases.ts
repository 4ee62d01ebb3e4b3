import { casesOf, wan, yi } from '#rules/case.ts'
import { gazelle2019 } from './2019.ts'

/** Revenue 5000 → 6000 → 7200万, compound growth 20%; profit 500 → 600 → 720万; research 5%; the call takes 20%. */
const sound = {
  on: '2022-07-01',
  call: { growthSmall: 0.2, leastResearch: 0.05, leastResearchYear: wan(100) },
  facts: {
    name: '德阳某某精密机械有限公司',
    uscc: '91110000802100433B',
    region: '510603',
    registeredOn: '2016-09-01',
    industry: 'open' as const,
    salesY1: wan(5000),
    salesY2: wan(6000),
    salesY3: wan(7200),
    netProfitY1: wan(500),
    netProfitY2: wan(600),
    netProfitY3: wan(720),
    researchY1: wan(280),
    researchY2: wan(320),
    researchY3: wan(400),
    isBarred: false,
    isDishonest: false,
    hasNoSecrets: true,
  },
}

const sales = (first: number, second: number, third: number) => ({
  salesY1: first,
  salesY2: second,
  salesY3: third,
  researchY1: first / 10,
  researchY2: second / 10,
  researchY3: third / 10,
})

export const cases = casesOf(gazelle2019, sound, [
  { says: '复合增长率恰好 20%（通知采用 20%）' },
  { says: '成立恰满三年', change: { registeredOn: '2019-07-01' } },
  { says: '成立差一天满三年', change: { registeredOn: '2019-07-02' }, fails: ['old-enough'] },
  { says: '成立恰满十年', change: { registeredOn: '2012-07-01' } },
  { says: '成立十年零一天', change: { registeredOn: '2012-06-30' }, fails: ['young-enough'] },
  { says: '闰日成立，2022-02-28 恰满十年', on: '2022-02-28', change: { registeredOn: '2012-02-29' } },
  { says: '房地产企业', change: { industry: 'property' }, fails: ['industry'] },
  { says: '贸易公司', change: { industry: 'trading' }, fails: ['industry'] },
  { says: '第二年收入没有增长', change: { salesY2: wan(5000) }, fails: ['sales-rise'] },
  { says: '第二年利润下降', change: { netProfitY2: wan(499) }, fails: ['profit-rises'] },
  { says: '收入差一分不到复合 20%', change: { salesY3: wan(7200) - 1 }, fails: ['sales-growth'] },
  { says: '收入高于复合 20%', change: { salesY3: wan(7300), researchY3: wan(420) } },
  { says: '利润差一分不到复合 20%', change: { netProfitY3: wan(720) - 1 }, fails: ['profit-growth'] },
  { says: '利润高于复合 20%', change: { netProfitY3: wan(800) } },
  { says: '起始年亏损：利润增长率无法计算', change: { netProfitY1: -wan(10) }, fails: ['profit-growth'] },
  { says: '收入恰好 1000 万元', change: sales(wan(600), wan(800), wan(1000)) },
  {
    says: '收入差一分不到 1000 万元',
    change: { ...sales(wan(600), wan(800), wan(1000) - 10), researchY3: wan(120) },
    fails: ['sales'],
  },
  {
    says: '通知采用 41%：同一企业复合 20% 不够',
    call: { growthSmall: 0.41 },
    fails: ['sales-growth', 'profit-growth'],
  },
  { says: '收入 1 亿元起按 15%：8000 → 1.058 亿元，恰好 15%', change: sales(yi(0.8), yi(0.9), yi(1.058)) },
  {
    says: '收入恰好 1 亿元按 15%：8000 万起步只有 11.8%',
    change: sales(yi(0.8), yi(0.9), yi(1)),
    fails: ['sales-growth'],
  },
  { says: '收入 5 亿元起按 10%：4.2 → 5.082 亿元，恰好 10%', change: { ...sales(yi(4.2), yi(4.6), yi(5.082)) } },
  {
    says: '收入 4.99 亿元仍按 15%：复合 10% 不够',
    change: sales(yi(4.12), yi(4.5), yi(4.99)),
    fails: ['sales-growth'],
  },
  {
    says: '三年研发强度恰好 5%',
    change: { researchY1: wan(250), researchY2: wan(300), researchY3: wan(360) },
  },
  {
    says: '三年研发强度差一分不到 5%',
    change: { researchY1: wan(250), researchY2: wan(300), researchY3: wan(360) - 1 },
    fails: ['research-intensity'],
  },
  {
    says: '研发投入最高的一年恰好 100 万元',
    call: { leastResearch: 0.01 },
    change: { researchY1: wan(60), researchY2: wan(70), researchY3: wan(100) },
  },
  {
    says: '没有一年研发投入达到 100 万元',
    call: { leastResearch: 0.01 },
    change: { researchY1: wan(60), researchY2: wan(70), researchY3: wan(100) - 1 },
    fails: ['research-in-a-year'],
  },
  { says: '处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  {
    says: '最近一年收入未填',
    change: { salesY3: undefined },
    unknown: ['sales-rise', 'sales', 'sales-growth', 'profit-growth', 'research-intensity'],
  },
  { says: '通知没有确定增长率：不能判断', call: { growthSmall: undefined }, refused: 'call-data-missing' },
])

export const undecided = casesOf(gazelle2019, { ...sound, call: {} }, [
  { says: '通知数据一项未定：拒绝判断，列出所缺数值', refused: 'call-data-missing' },
])
