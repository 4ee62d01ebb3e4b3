// 新培育瞪羚企业: firms newly recognised as gazelles.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const gazellesAdded = defineIndicator({
  id: 'gazelles-added',
  title: ['新认定瞪羚企业', 'New gazelles'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'qualification',
    where: [is('kind', 'gazelle'), isIn('status', ['valid', 'expired'])],
    measure: 'count',
    counting: 'happened',
    parts: ['field'],
  },
  owner: 'policy',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2019,
      text: [
        '当年新认定的瞪羚企业数（新认定，不扣除期满和取消）。',
        'Firms recognised as gazelles in the year (gross: terms that ended are not deducted).',
      ],
      basis: '四川省瞪羚企业培育行动实施方案',
    },
  ],
  items: [18],
  words: ['瞪羚'],
})
