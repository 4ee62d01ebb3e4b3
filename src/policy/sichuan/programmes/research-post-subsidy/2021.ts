// Post-subsidy for research by enterprises, temporary rule from 2021-01-01: increment above 10 million, falling rates.
import { dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { baseFields, company, increase, paymentBy, rates, subsidyProcedure } from './subsidy-parts.ts'

const measures = '四川省企业研发投入后补助暂行办法（2021-01-01 起）'

const form = { company, base: section(['研发投入', 'Research'], baseFields) }

const parameters = {
  leastIncrease: dated(['研发投入增量下限（须超过）', 'Increment that must be exceeded'], '万元', 1_000_000_000, {
    basis: measures,
    mark: 'reported',
  }),
  rates,
}

const { rule, asked } = rulesOver(form, parameters)

export const researchPostSubsidy2021 = defineProgramme({
  ...subsidyProcedure,
  edition: '2021',
  inForce: ['2021-01-01', '2022-10-25'],
  title: ['企业研发投入后补助（暂行办法）', 'Research post-subsidy, temporary rule'],
  basis: [measures],
  form,
  parameters,
  eligibility: [
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
      above: 'leastIncrease',
    }),
  ],
  payment: paymentBy(measures),
  caveats: [
    [
      '文号和各年补助比例未查到；市（州）按本地支出获得固定份额，不在此计算。',
      'Number and yearly rates were not found; the share of the cities is not computed here.',
    ],
    ['补助金额四舍五入到分，办法未见规定。', 'Rounded to the fen; the rule was not seen.'],
  ],
})
