// 农村居民人均可支配收入: what a rural resident has to spend.
import { defineIndicator } from '#rules/define-indicator.ts'

export const ruralIncome = defineIndicator({
  id: 'rural-income',
  title: ['农村居民人均可支配收入', 'Rural income per head'],
  unit: '万元',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2013,
      text: [
        '农村居民人均可支配收入，以统计公报为准。',
        'Disposable income per head in the country, by the statistical bulletin.',
      ],
    },
  ],
})
