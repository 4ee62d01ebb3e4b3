// Gazelles by the later rule: profitable, sound balance, at least 35 people, compound growth and research by size.
import { integrityRules, secrecyRule } from '#policy/national/programmes/applicant-sections.ts'
import { dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { compoundGrowth } from '#rules/growth.ts'
import { ratio } from '#rules/measure.ts'
import { rulesOver } from '#rules/rule.ts'
import { form2023 as form } from './gazelle-form.ts'
import { gazelleProcedure } from './gazelle-procedure.ts'

const later = '四川省瞪羚企业认定条件（2022 年之后）'
const reported = { basis: later, mark: 'reported' } as const

const parameters = {
  leastSales: dated(['营业收入下限', 'Least revenue'], '万元', 2_000_000_000, reported),
  middleSales: dated(['第二档营业收入起点', 'Revenue of the second band'], '万元', 20_000_000_000, reported),
  largeSales: dated(['第三档营业收入起点', 'Revenue of the third band'], '万元', 100_000_000_000, reported),
  growthSmall: dated(['复合增长率下限（第一档）', 'Least growth, first band'], '%', 0.2, reported),
  growthMiddle: dated(['复合增长率下限（第二档）', 'Least growth, second band'], '%', 0.15, reported),
  growthLarge: dated(['复合增长率下限（第三档）', 'Least growth, third band'], '%', 0.1, reported),
  researchSmall: dated(['研发强度下限（第一档）', 'Least research, first band'], '%', 0.05, reported),
  researchMiddle: dated(['研发强度下限（第二档）', 'Least research, second band'], '%', 0.04, reported),
  researchLarge: dated(['研发强度下限（第三档）', 'Least research, third band'], '%', 0.03, reported),
  mostDebtRatio: dated(['资产负债率上限', 'Highest debt ratio'], '%', 0.7, reported),
  leastStaff: dated(['从业人员平均数下限', 'Least mean staff'], '人', 35, reported),
}

const { rule } = rulesOver(form, parameters)

/** By the revenue of the latest year; a revenue exactly at a limit belongs to the higher band. */
const bySize = (sales: number, { middleSales, largeSales }: { middleSales: number; largeSales: number }) =>
  sales >= largeSales ? 'Large' : sales >= middleSales ? 'Middle' : 'Small'

export const gazelle2023 = defineProgramme({
  ...gazelleProcedure,
  edition: '2023',
  inForce: ['2023-01-01', null],
  title: ['瞪羚企业认定（2022 年之后）', 'Gazelles, later rule'],
  basis: [later],
  form,
  parameters,
  eligibility: [
    rule('industry', {
      title: ['所属行业', 'Industry'],
      basis: later,
      looksAt: ['industry'],
      found: ({ facts }) => facts.industry,
      isOneOf: ['open'],
    }),
    rule('sales', {
      title: ['最近一年营业收入', 'Revenue of the latest year'],
      basis: later,
      looksAt: ['salesY3'],
      unit: '万元',
      found: ({ facts }) => facts.salesY3,
      atLeast: 'leastSales',
    }),
    rule('profit', {
      title: ['最近一年营业利润', 'Operating profit of the latest year'],
      basis: later,
      looksAt: ['operatingProfitY3'],
      unit: '万元',
      found: ({ facts }) => facts.operatingProfitY3,
      above: 0,
    }),
    rule('debt-ratio', {
      title: ['资产负债率', 'Debt ratio'],
      basis: later,
      looksAt: ['debts', 'assets'],
      unit: '%',
      found: ({ facts }) => ratio(facts.debts, facts.assets),
      atMost: 'mostDebtRatio',
    }),
    rule('staff', {
      title: ['从业人员平均数', 'Mean staff'],
      basis: later,
      looksAt: ['meanStaff'],
      unit: '人',
      found: ({ facts }) => facts.meanStaff,
      atLeast: 'leastStaff',
    }),
    rule('sales-growth', {
      title: ['营业收入三年复合增长率', 'Compound growth of revenue'],
      basis: later,
      looksAt: ['salesY1', 'salesY3'],
      unit: '%',
      found: ({ facts }) => compoundGrowth(facts.salesY1, facts.salesY3, 2),
      atLeast: ({ facts, values }) => values[`growth${bySize(facts.salesY3, values)}`],
    }),
    rule('profit-growth', {
      title: ['营业利润三年复合增长率', 'Compound growth of operating profit'],
      basis: later,
      looksAt: ['salesY3', 'operatingProfitY1', 'operatingProfitY3'],
      unit: '%',
      found: ({ facts }) => compoundGrowth(facts.operatingProfitY1, facts.operatingProfitY3, 2),
      atLeast: ({ facts, values }) => values[`growth${bySize(facts.salesY3, values)}`],
    }),
    rule('research-intensity', {
      title: ['三年研发投入占营业收入', 'Research spending of revenue over three years'],
      basis: later,
      looksAt: ['researchY1', 'researchY2', 'researchY3', 'salesY1', 'salesY2', 'salesY3'],
      unit: '%',
      found: ({ facts }) =>
        ratio(facts.researchY1 + facts.researchY2 + facts.researchY3, facts.salesY1 + facts.salesY2 + facts.salesY3),
      atLeast: ({ facts, values }) => values[`research${bySize(facts.salesY3, values)}`],
    }),
    ...integrityRules,
    secrecyRule,
  ],
  caveats: [
    [
      '生效日期未查到，按 2019—2022 方案期满次日起；文号未查到。',
      'The first day was not found: it is taken to follow the earlier plan.',
    ],
    [
      '复合增长率对营业收入和营业利润都要求，依据报道的表头，须核对。',
      'That profit must grow as well is read from a reported table, to be checked.',
    ],
    ['营业收入恰为 2 亿元、10 亿元的，按较高一档计算。', 'A revenue exactly at 2 or 10 亿 counts in the higher band.'],
  ],
})
