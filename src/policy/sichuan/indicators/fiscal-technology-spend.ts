// 财政科技支出: what the public budget spends on science and technology.
import { defineIndicator } from '#rules/define-indicator.ts'

export const fiscalTechnologySpend = defineIndicator({
  id: 'fiscal-technology-spend',
  title: ['财政科学技术支出', 'Public expenditure on science and technology'],
  unit: '亿元',
  source: { from: 'reported', collected: { every: 'year', within: 60 } },
  owner: 'resources',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2007,
      text: [
        '一般公共预算中科学技术支出决算数。',
        'Science and technology in the final accounts of the general public budget.',
      ],
    },
  ],
  items: [28],
})
