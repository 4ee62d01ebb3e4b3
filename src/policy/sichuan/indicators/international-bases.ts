// 国际科技合作基地数: those that exist at the end of the period.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const internationalBases = defineIndicator({
  id: 'international-bases',
  title: ['国际科技合作基地数', 'International cooperation bases'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'platform',
    where: [is('kind', 'international-base'), isIn('status', ['running', 'building', 'regrouping'])],
    measure: 'count',
    counting: 'standing',
    parts: ['level'],
  },
  owner: 'international',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2016,
      text: [
        '期末运行、在建和重组整改中的数量，已撤销和并入的不计。',
        'Those running, being built or regrouped at the end of the period.',
      ],
    },
  ],
  items: [22],
})
