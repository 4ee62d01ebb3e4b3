// 技术交易额: the technical part of what contracts are worth.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const technicalAmount = defineIndicator({
  id: 'technical-amount',
  title: ['技术交易额', 'Technical amount of contracts'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'technology-contract',
    where: [isIn('status', ['registered', 'changed'])],
    measure: { sum: 'technicalAmount' },
    counting: 'happened',
  },
  owner: 'transfer',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2000,
      text: [
        '成交额扣除设备、材料等非技术性费用后的金额，按认定登记日期和卖方所在地计。',
        'The contract amount without equipment, materials and other non-technical costs.',
      ],
      basis: '国科发政字〔2001〕253号',
    },
  ],
  items: [13],
  words: ['技术交易额'],
})
