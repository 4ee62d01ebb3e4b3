// 新增省级科普基地: popular science bases newly recognised.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const popularScienceBasesAdded = defineIndicator({
  id: 'popular-science-bases-added',
  title: ['新认定省级科普基地', 'New popular science bases'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'platform',
    where: [is('kind', 'popular-science-base'), isIn('level', ['national', 'provincial'])],
    measure: 'count',
    counting: 'happened',
  },
  owner: 'science-popularisation',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2020,
      text: [
        '当年新认定的省级及以上科普基地数（新认定）。',
        'Bases of provincial level and above recognised in the year (gross).',
      ],
      basis: '川科奖〔2020〕5号',
    },
  ],
  items: [25],
  words: ['科普基地'],
})
