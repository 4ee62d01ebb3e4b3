// 全社会研发经费: what is spent on research and development inside the province, by the statistical bulletin.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdSpend = defineIndicator({
  id: 'rd-spend',
  title: ['全社会研发经费支出', 'R&D expenditure'],
  unit: '亿元',
  source: { from: 'reported' },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2009,
      text: [
        '研究与试验发展（R&D）经费内部支出，含日常性支出和资产性支出，不含委托外单位支出；以统计公报为准，次年九月公布。各市（州）之和等于全省。',
        'Internal expenditure on R&D, running and asset costs, without commissioned work; by the statistical bulletin of the next September. Cities add up to the province.',
      ],
      basis: '国统字〔2019〕47号；弗拉斯卡蒂手册（2015年版）',
    },
  ],
  items: [8],
  words: ['全社会研发经费', '研发经费支出', 'R&D经费'],
})
