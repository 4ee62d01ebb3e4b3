// 高新技术企业数: firms whose recognition is in force.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const highTechFirms = defineIndicator({
  id: 'high-tech-firms',
  title: ['高新技术企业数', 'High-tech enterprises'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'qualification',
    where: [is('kind', 'high-tech'), isIn('status', ['valid', 'expired'])],
    measure: 'count',
    counting: 'standing',
    parts: ['field'],
  },
  owner: 'policy',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2016,
      text: [
        '期末在有效期内的企业数，取消资格的不计。',
        'Firms whose recognition is in force at the end of the period, without cancelled ones.',
      ],
      basis: '国科发火〔2016〕32号',
    },
  ],
  items: [18],
})
