// 城乡居民收入比: how far towns are ahead of the country; less is better.
import { defineIndicator } from '#rules/define-indicator.ts'

export const incomeRatio = defineIndicator({
  id: 'income-ratio',
  title: ['城乡居民收入比', 'Urban to rural income'],
  unit: '',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  direction: 'down',
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2013,
      text: [
        '城镇居民人均可支配收入 ÷ 农村居民人均可支配收入。',
        'Disposable income per head in towns ÷ in the country.',
      ],
    },
  ],
})
