// 财政科技支出占比: what share of its budget a place spends on technology.
import { defineIndicator } from '#rules/define-indicator.ts'

export const fiscalTechnologyShare = defineIndicator({
  id: 'fiscal-technology-share',
  title: ['财政科技支出占比', 'Share of public spending on technology'],
  unit: '%',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2007,
      text: [
        '地方财政科学技术支出 ÷ 一般公共预算支出 × 100，由各地财政决算取数。',
        'Local public spending on technology ÷ general budget spending × 100.',
      ],
    },
  ],
})
