// 空气质量优良天数比例: how many days have good air.
import { defineIndicator } from '#rules/define-indicator.ts'

export const airQualityDays = defineIndicator({
  id: 'air-quality-days',
  title: ['空气质量优良天数比例', 'Share of days with good air'],
  unit: '%',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2013,
      text: [
        '空气质量优良天数 ÷ 有效监测天数 × 100，以生态环境部门公布数为准。',
        'Days with good air ÷ days measured × 100.',
      ],
    },
  ],
})
