// Post-subsidy for research by enterprises, measures of October 2022: increment from 5 million, clean record, falling rates.
import { dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { choice, money, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { baseFields, company, increase, paymentBy, rates, subsidyProcedure } from './subsidy-parts.ts'

const measures = '四川省企业研发投入后补助实施办法（2022年10月）'
const reported = { basis: measures, mark: 'reported' } as const

const form = {
  company,
  base: section(['研发投入', 'Research'], {
    ...baseFields,
    salesBefore: money(['上一年度营业收入', 'Revenue, year before'], { unit: '万元', least: 0 }),
    sales: money(['本年度营业收入', 'Revenue, this year'], { unit: '万元', least: 0 }),
    valuation: money(['最近一轮融资估值', 'Valuation of the last round'], { unit: '万元', least: 0, optional: true }),
  }),
  record: section(
    ['信用、安全与环保', 'Credit, safety, environment'],
    {
      isDishonest: yesNo(['列入严重失信主体名单', 'On the list of the seriously dishonest']),
      hadAccident: yesNo(['近三年发生较大及以上生产安全事故', 'Considerable accident or worse within three years']),
      environmentalCredit: choice(['企业环境信用等级', 'Environmental credit'], {
        honest: ['环保诚信', 'Honest'],
        good: ['环保良好', 'Good'],
        warned: ['环保警示', 'Warned'],
        bad: ['环保不良', 'Bad'],
      }),
    },
    'register',
  ),
}

const parameters = {
  leastSales: dated(['每年营业收入下限', 'Least revenue of each year'], '万元', 3_000_000_000, reported),
  leastValuation: dated(['最近一轮估值下限', 'Least valuation'], '万元', 10_000_000_000, reported),
  leastIncrease: dated(['研发投入增量下限', 'Least increment'], '万元', 500_000_000, reported),
  rates,
}

const { rule, asked, any } = rulesOver(form, parameters)

export const researchPostSubsidy2022 = defineProgramme({
  ...subsidyProcedure,
  edition: '2022',
  inForce: ['2022-10-26', null],
  title: ['企业研发投入后补助（实施办法）', 'Research post-subsidy, measures of October 2022'],
  basis: [measures],
  form,
  parameters,
  eligibility: [
    any('size', {
      title: ['营业收入或估值', 'Revenue or valuation'],
      basis: measures,
      rules: [
        rule('sales-each-year', {
          title: ['两个年度中较低的营业收入', 'The lower revenue of the two years'],
          basis: measures,
          looksAt: ['salesBefore', 'sales'],
          unit: '万元',
          found: ({ facts }) => Math.min(facts.salesBefore, facts.sales),
          atLeast: 'leastSales',
        }),
        rule('valuation', {
          title: ['最近一轮融资估值', 'Valuation of the last round'],
          basis: measures,
          looksAt: ['valuation'],
          unit: '万元',
          found: ({ facts }) => facts.valuation ?? 0,
          atLeast: 'leastValuation',
        }),
      ],
    }),
    asked('claimed', {
      title: ['申报享受研发费用加计扣除', 'Claimed the additional deduction'],
      basis: measures,
      field: 'hasClaimed',
      is: true,
    }),
    rule('increase', {
      title: ['加计扣除研发费用较上年增量', 'Increment of the claimed research'],
      basis: measures,
      looksAt: ['claimed', 'claimedBefore'],
      unit: '万元',
      found: ({ facts }) => increase(facts),
      atLeast: 'leastIncrease',
    }),
    asked('not-dishonest', {
      title: ['列入严重失信主体名单', 'On the list of the seriously dishonest'],
      basis: measures,
      field: 'isDishonest',
      is: false,
    }),
    asked('no-accident', {
      title: ['近三年发生较大及以上生产安全事故', 'Considerable accident or worse within three years'],
      basis: measures,
      field: 'hadAccident',
      is: false,
    }),
    rule('environmental-credit', {
      title: ['环境信用等级', 'Environmental credit'],
      basis: measures,
      looksAt: ['environmentalCredit'],
      found: ({ facts }) => facts.environmentalCredit,
      isOneOf: ['honest', 'good'],
    }),
  ],
  payment: paymentBy(measures),
  caveats: [
    [
      '文号和 2022 年补助比例未查到，由当年通知给出。',
      'Number and rates of 2022 were not found; the call gives the rates.',
    ],
    [
      '“每年营业收入不低于 3000 万元”按计算增量的两个年度判断。',
      '“Each year” is read as the two years that are compared.',
    ],
    ['补助金额四舍五入到分，办法未见规定。', 'Rounded to the fen; the rule was not seen.'],
  ],
})
