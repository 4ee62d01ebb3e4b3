// 瞪羚企业数: firms whose recognition is in force.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const gazelles = defineIndicator({
  id: 'gazelles',
  title: ['瞪羚企业数', 'Gazelles'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'qualification',
    where: [is('kind', 'gazelle'), isIn('status', ['valid', 'expired'])],
    measure: 'count',
    counting: 'standing',
  },
  owner: 'policy',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2016,
      text: [
        '期末在有效期内的企业数，取消资格的不计。',
        'Firms whose recognition is in force at the end of the period, without cancelled ones.',
      ],
    },
  ],
  items: [18],
})
