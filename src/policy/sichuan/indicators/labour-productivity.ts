// 全员劳动生产率: product per employed person.
import { defineIndicator } from '#rules/define-indicator.ts'

export const labourProductivity = defineIndicator({
  id: 'labour-productivity',
  title: ['全员劳动生产率', 'Labour productivity'],
  unit: '万元/人',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2010,
      text: ['地区生产总值 ÷ 年平均就业人员。', 'Gross regional product ÷ mean number of employed.'],
    },
  ],
})
