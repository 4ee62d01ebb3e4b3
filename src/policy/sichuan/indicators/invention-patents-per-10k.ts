// 每万人发明专利拥有量: how many patents are held.
import { defineIndicator } from '#rules/define-indicator.ts'

export const inventionPatentsPer10k = defineIndicator({
  id: 'invention-patents-per-10k',
  title: ['每万人发明专利拥有量', 'Invention patents per 10,000 residents'],
  unit: '件',
  source: { from: 'reported', collected: { every: 'year', within: 90 } },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2011,
      text: [
        '有效发明专利数 ÷ 常住人口（万人），以知识产权部门公布数为准。',
        'Invention patents in force ÷ residents in tens of thousands.',
      ],
    },
  ],
})
