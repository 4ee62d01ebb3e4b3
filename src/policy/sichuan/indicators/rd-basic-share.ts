// 基础研究经费占比: basic research as a share of R&D expenditure.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdBasicShare = defineIndicator({
  id: 'rd-basic-share',
  title: ['基础研究经费占比', 'Share of basic research'],
  unit: '%',
  source: { from: 'ratio', of: 'rd-basic-research', to: 'rd-spend', times: 100 },
  owner: 'basic-research',
  period: 'year',
  level: 'province',
  definitions: [
    {
      from: 2009,
      text: ['基础研究经费 ÷ 全社会研发经费支出 × 100。', 'Expenditure on basic research ÷ R&D expenditure × 100.'],
    },
  ],
  items: [8],
})
