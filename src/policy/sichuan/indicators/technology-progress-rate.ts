// 科技进步贡献率: how much of growth technology accounts for.
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyProgressRate = defineIndicator({
  id: 'technology-progress-rate',
  title: ['科技进步贡献率', 'Contribution of technology to growth'],
  unit: '%',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2010,
      text: [
        '五年滑动平均，由各地按统一方法测算上报。',
        'Five-year moving average, estimated by each place with one method.',
      ],
    },
  ],
  items: [4],
})
