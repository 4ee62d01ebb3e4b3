// 万元地区生产总值能耗: energy spent per unit of product; less is better.
import { defineIndicator } from '#rules/define-indicator.ts'

export const energyPerGdp = defineIndicator({
  id: 'energy-per-gdp',
  title: ['万元地区生产总值能耗', 'Energy per 10,000 yuan of product'],
  unit: '吨标准煤',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  direction: 'down',
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2010,
      text: ['能源消费总量 ÷ 地区生产总值。', 'Energy consumed ÷ gross regional product.'],
    },
  ],
})
