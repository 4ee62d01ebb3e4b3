// 地区生产总值: the base of shares and ratios.
import { defineIndicator } from '#rules/define-indicator.ts'

export const gdp = defineIndicator({
  id: 'gdp',
  title: ['地区生产总值', 'Gross regional product'],
  unit: '亿元',
  source: { from: 'reported' },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2004,
      text: ['统计公报数，经济普查后修订。', 'By the statistical bulletin; revised after each economic census.'],
    },
  ],
})
