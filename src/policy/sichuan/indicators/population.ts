// 常住人口: the base of figures per head.
import { defineIndicator } from '#rules/define-indicator.ts'

export const population = defineIndicator({
  id: 'population',
  title: ['常住人口', 'Residents'],
  unit: '万人',
  decimals: 2,
  source: { from: 'reported', lasts: 5 },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: [
        '常住人口；普查年份为普查数，其余年份为统计公报数。作为人均数的分母，没有新数时沿用最近一次公布数，最多五年。',
        'Residents by the census or the statistical bulletin. As the base of figures per head the last published number stands for up to five years.',
      ],
    },
  ],
})
