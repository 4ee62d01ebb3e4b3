// 每万人科技型中小企业数: how dense technology SMEs are.
import { defineIndicator } from '#rules/define-indicator.ts'

export const techSmesPer10k = defineIndicator({
  id: 'tech-smes-per-10k',
  title: ['每万人科技型中小企业数', 'Technology SMEs per 10,000 residents'],
  unit: '家',
  source: { from: 'ratio', of: 'tech-smes', to: 'population', times: 1 },
  owner: 'policy',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: [
        '当年入库科技型中小企业数 ÷ 常住人口（万人）。',
        'Technology SMEs of the year ÷ residents in tens of thousands.',
      ],
    },
  ],
})
