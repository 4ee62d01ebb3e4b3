// 企业研发经费占比: how much of research enterprises carry.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdEnterpriseShare = defineIndicator({
  id: 'rd-enterprise-share',
  title: ['企业研发经费占比', 'Share of R&D by enterprises'],
  unit: '%',
  source: { from: 'ratio', of: 'rd-enterprise', to: 'rd-spend', times: 100 },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2009,
      text: ['企业研发经费 ÷ 全社会研发经费 × 100。', 'R&D expenditure by enterprises ÷ all R&D expenditure × 100.'],
    },
  ],
})
