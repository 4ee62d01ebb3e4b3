// 在川外国专家人数: foreign experts at work.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const foreignExperts = defineIndicator({
  id: 'foreign-experts',
  title: ['外国专家', 'Foreign experts'],
  unit: '人',
  decimals: 0,
  source: {
    from: 'register',
    register: 'person',
    where: [is('kind', 'foreign-expert'), isIn('status', ['active', 'suspended'])],
    measure: 'count',
    counting: 'standing',
  },
  owner: 'foreign-experts',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2017,
      text: ['期末在库、许可期内的外国专家人数。', 'Foreign experts whose permit runs at the end of the period.'],
    },
  ],
  items: [23],
  words: ['外国专家'],
})
