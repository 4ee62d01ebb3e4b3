// 天府科创贷放款额: what was lent under the scheme.
import { is } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyLoans = defineIndicator({
  id: 'technology-loans',
  title: ['天府科创贷放款额', 'Tianfu technology loans'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'loan',
    where: [is('product', 'tianfu-loan')],
    measure: { sum: 'amount' },
    counting: 'happened',
    parts: ['mode', 'security'],
  },
  owner: 'resources',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: [
        '备案的天府科创贷放款金额，按放款日期和企业所在地计。',
        'Loans filed under the scheme, by day of lending and place of the firm.',
      ],
      basis: '川财教〔2020〕78号',
    },
  ],
  items: [30],
  words: ['天府科创贷', '科创贷'],
})
