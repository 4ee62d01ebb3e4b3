// 人均地区生产总值: the regional product per resident.
import { defineIndicator } from '#rules/define-indicator.ts'

export const gdpPerCapita = defineIndicator({
  id: 'gdp-per-capita',
  title: ['人均地区生产总值', 'Regional product per head'],
  unit: '万元',
  source: { from: 'ratio', of: 'gdp', to: 'population', times: 1 },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: ['地区生产总值 ÷ 常住人口。', 'Gross regional product ÷ residents.'],
    },
  ],
})
