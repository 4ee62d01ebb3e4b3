// Gazelles by the plan of 2019 to 2022: three to ten years old, growing every year, compound growth by size.

import { addYears } from '#kernel/date-only.ts'
import { integrityRules, secrecyRule } from '#policy/national/programmes/applicant-sections.ts'
import { announced, dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { compoundGrowth } from '#rules/growth.ts'
import { ratio } from '#rules/measure.ts'
import { rulesOver } from '#rules/rule.ts'
import { form2019 as form } from './gazelle-form.ts'
import { gazelleProcedure } from './gazelle-procedure.ts'

const plan = '四川省瞪羚企业培育行动实施方案（2019—2022年）'
const reported = { basis: plan, mark: 'reported' } as const
const chengdu = '成都市实施细则'

const parameters = {
  leastAge: dated(['成立年限下限', 'Least age'], '年', 3, reported),
  mostAge: dated(['成立年限上限', 'Highest age'], '年', 10, reported),
  leastSales: dated(['营业收入下限', 'Least revenue'], '万元', 1_000_000_000, reported),
  middleSales: dated(
    ['第二档营业收入起点', 'Revenue from which the second rate applies'],
    '万元',
    10_000_000_000,
    reported,
  ),
  largeSales: dated(
    ['第三档营业收入起点', 'Revenue from which the third rate applies'],
    '万元',
    50_000_000_000,
    reported,
  ),
  growthSmall: announced(
    ['复合增长率下限（1000 万—1 亿元）', 'Least compound growth, smallest firms'],
    '%',
    'number',
    '两处来源不一致，由通知确定',
    [
      { value: 0.41, basis: '经办机构网页', mark: 'reported' },
      { value: 0.2, basis: chengdu, mark: 'reported', note: '成都另要求营业收入不低于 2000 万元' },
    ],
  ),
  growthMiddle: dated(['复合增长率下限（1—5 亿元）', 'Least compound growth, middle'], '%', 0.15, reported),
  growthLarge: dated(['复合增长率下限（5 亿元以上）', 'Least compound growth, large'], '%', 0.1, reported),
  leastResearch: announced(
    ['三年研发强度下限', 'Least research intensity over three years'],
    '%',
    'number',
    '省级数值未查到，由通知确定',
    [{ value: 0.05, basis: chengdu, mark: 'reported' }],
  ),
  leastResearchYear: announced(
    ['至少一年研发投入下限', 'Least research spending in one of the years'],
    '万元',
    'number',
    '省级数值未查到，由通知确定',
    [{ value: 100_000_000, basis: chengdu, mark: 'reported' }],
  ),
  mostSupport: dated(['一次性支持上限', 'Highest support, once'], '万元', 80_000_000, reported),
}

const { rule } = rulesOver(form, parameters)

export const gazelle2019 = defineProgramme({
  ...gazelleProcedure,
  edition: '2019',
  inForce: ['2019-01-01', '2022-12-31'],
  title: ['瞪羚企业认定（2019—2022 方案）', 'Gazelles, plan of 2019 to 2022'],
  basis: [plan],
  form,
  parameters,
  eligibility: [
    rule('old-enough', {
      title: ['注册成立日期（至少满三年）', 'Registered three years ago or earlier'],
      basis: plan,
      looksAt: ['registeredOn'],
      found: ({ facts }) => facts.registeredOn,
      atMost: ({ on, values }) => addYears(on, -values.leastAge),
    }),
    rule('young-enough', {
      title: ['注册成立日期（不超过十年）', 'Registered ten years ago or later'],
      basis: plan,
      looksAt: ['registeredOn'],
      found: ({ facts }) => facts.registeredOn,
      atLeast: ({ on, values }) => addYears(on, -values.mostAge),
    }),
    rule('industry', {
      title: ['所属行业', 'Industry'],
      basis: plan,
      looksAt: ['industry'],
      found: ({ facts }) => facts.industry,
      isOneOf: ['open'],
    }),
    rule('sales-rise', {
      title: ['营业收入逐年增长', 'Revenue rises every year'],
      basis: plan,
      looksAt: ['salesY1', 'salesY2', 'salesY3'],
      found: ({ facts: { salesY1, salesY2, salesY3 } }) => salesY1 < salesY2 && salesY2 < salesY3,
      is: true,
    }),
    rule('profit-rises', {
      title: ['净利润逐年增长', 'Net profit rises every year'],
      basis: plan,
      looksAt: ['netProfitY1', 'netProfitY2', 'netProfitY3'],
      found: ({ facts: { netProfitY1, netProfitY2, netProfitY3 } }) =>
        netProfitY1 < netProfitY2 && netProfitY2 < netProfitY3,
      is: true,
    }),
    rule('sales', {
      title: ['最近一年营业收入', 'Revenue of the latest year'],
      basis: plan,
      looksAt: ['salesY3'],
      unit: '万元',
      found: ({ facts }) => facts.salesY3,
      atLeast: 'leastSales',
    }),
    rule('sales-growth', {
      title: ['营业收入三年复合增长率', 'Compound growth of revenue'],
      basis: plan,
      looksAt: ['salesY1', 'salesY3'],
      unit: '%',
      found: ({ facts }) => compoundGrowth(facts.salesY1, facts.salesY3, 2),
      atLeast: ({ facts: { salesY3 }, values }) => rateBySize(salesY3, values),
    }),
    rule('profit-growth', {
      title: ['净利润三年复合增长率', 'Compound growth of net profit'],
      basis: plan,
      looksAt: ['salesY3', 'netProfitY1', 'netProfitY3'],
      unit: '%',
      found: ({ facts }) => compoundGrowth(facts.netProfitY1, facts.netProfitY3, 2),
      atLeast: ({ facts: { salesY3 }, values }) => rateBySize(salesY3, values),
    }),
    rule('research-intensity', {
      title: ['三年研发投入占营业收入', 'Research spending of revenue over three years'],
      basis: plan,
      looksAt: ['researchY1', 'researchY2', 'researchY3', 'salesY1', 'salesY2', 'salesY3'],
      unit: '%',
      found: ({ facts }) =>
        ratio(facts.researchY1 + facts.researchY2 + facts.researchY3, facts.salesY1 + facts.salesY2 + facts.salesY3),
      atLeast: 'leastResearch',
    }),
    rule('research-in-a-year', {
      title: ['研发投入最高的一年', 'Year with the highest research spending'],
      basis: plan,
      looksAt: ['researchY1', 'researchY2', 'researchY3'],
      unit: '万元',
      found: ({ facts }) => Math.max(facts.researchY1, facts.researchY2, facts.researchY3),
      atLeast: 'leastResearchYear',
    }),
    ...integrityRules,
    secrecyRule,
  ],
  caveats: [
    [
      '方案的起止日期按年度处理；文号未查到。',
      'The plan is taken to run from 1 January to 31 December; its number was not found.',
    ],
    [
      '营业收入恰为 1 亿元、5 亿元的，按较高一档（增长率较低）计算。',
      'A revenue exactly at 1 or 5 亿 counts in the higher band.',
    ],
    [
      '“近三年逐年增长”按三个年度之间的两次增长计算，复合增长率开二次方。',
      'Three years give two steps; the compound rate is a square root.',
    ],
  ],
})

interface Rates {
  middleSales: number
  largeSales: number
  growthSmall: number
  growthMiddle: number
  growthLarge: number
}

function rateBySize(sales: number, { middleSales, largeSales, growthSmall, growthMiddle, growthLarge }: Rates): number {
  if (sales >= largeSales) return growthLarge
  return sales >= middleSales ? growthMiddle : growthSmall
}
