// 基础研究经费: the part of R&D expenditure that goes into basic research.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdBasicResearch = defineIndicator({
  id: 'rd-basic-research',
  title: ['基础研究经费', 'Expenditure on basic research'],
  unit: '亿元',
  source: { from: 'reported' },
  owner: 'basic-research',
  period: 'year',
  level: 'province',
  definitions: [
    {
      from: 2009,
      text: ['研发经费内部支出中用于基础研究的部分。', 'The part of internal R&D expenditure on basic research.'],
      basis: '国统字〔2019〕47号',
    },
  ],
  items: [8, 9],
  words: ['基础研究经费'],
})
