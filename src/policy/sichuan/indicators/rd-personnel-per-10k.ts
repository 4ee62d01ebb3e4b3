// 每万名就业人员研发人员: how many work in research.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdPersonnelPer10k = defineIndicator({
  id: 'rd-personnel-per-10k',
  title: ['每万名就业人员研发人员', 'R&D personnel per 10,000 employed'],
  unit: '人年',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2009,
      text: [
        '研发人员全时当量 ÷ 就业人员（万人），取自科技统计年报。',
        'Full-time equivalent of R&D personnel ÷ employed in tens of thousands.',
      ],
      basis: '国统字〔2019〕47号',
    },
  ],
})
