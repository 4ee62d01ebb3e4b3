// 每万人高新技术企业数: how dense high-tech enterprises are.
import { defineIndicator } from '#rules/define-indicator.ts'

export const highTechFirmsPer10k = defineIndicator({
  id: 'high-tech-firms-per-10k',
  title: ['每万人高新技术企业数', 'High-tech enterprises per 10,000 residents'],
  unit: '家',
  source: { from: 'ratio', of: 'high-tech-firms', to: 'population', times: 1 },
  owner: 'policy',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: [
        '期末有效高新技术企业数 ÷ 常住人口（万人）。',
        'High-tech enterprises in force ÷ residents in tens of thousands.',
      ],
    },
  ],
})
