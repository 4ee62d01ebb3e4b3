// 科技型中小企业入库数: firms that hold the number of the year.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const techSmes = defineIndicator({
  id: 'tech-smes',
  title: ['科技型中小企业', 'Technology SMEs'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'qualification',
    where: [is('kind', 'tech-sme'), isIn('status', ['valid', 'expired'])],
    measure: 'count',
    counting: 'happened',
  },
  owner: 'policy',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2017,
      text: [
        '当年取得入库登记编号的科技型中小企业数；编号当年有效，每年重新评价。',
        'Firms that received a registration number in the year; the number is valid for that year.',
      ],
      basis: '国科发政〔2017〕115号',
    },
  ],
  items: [18],
  words: ['科技型中小企业'],
})
