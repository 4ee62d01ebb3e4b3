// 新增国家和省级孵化载体: incubators and the like newly recognised or filed.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const newCarriers = defineIndicator({
  id: 'new-carriers',
  title: ['新增国家级和省级孵化载体', 'New incubators and maker spaces'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'platform',
    where: [
      isIn('kind', ['incubator', 'maker-space', 'university-park', 'rural-space']),
      isIn('level', ['national', 'provincial']),
    ],
    measure: 'count',
    counting: 'happened',
    parts: ['kind', 'level'],
  },
  owner: 'transfer',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2018,
      text: [
        '当年新认定或备案的国家级、省级科技企业孵化器、众创空间、大学科技园、星创天地，按批准日期计，新增为新认定数，不扣除退出。',
        'Incubators, maker spaces, university parks and rural maker spaces recognised or filed in the year; gross: those that left are not deducted.',
      ],
      basis: '国科发火〔2018〕300号',
    },
  ],
  items: [7],
  words: ['孵化载体'],
})
