// 天府科创贷笔数: how many loans were given.
import { is } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyLoanCount = defineIndicator({
  id: 'technology-loan-count',
  title: ['天府科创贷笔数', 'Number of Tianfu loans'],
  unit: '笔',
  decimals: 0,
  source: {
    from: 'register',
    register: 'loan',
    where: [is('product', 'tianfu-loan')],
    measure: 'count',
    counting: 'happened',
    parts: ['mode'],
  },
  owner: 'resources',
  period: 'year',
  level: 'prefecture',
  definitions: [
    { from: 2020, text: ['备案的天府科创贷放款笔数。', 'Loans filed under the scheme.'], basis: '川财教〔2020〕78号' },
  ],
  items: [30],
})
