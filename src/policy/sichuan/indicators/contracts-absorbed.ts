// 吸纳技术合同成交额: contracts bought by buyers in the province.
import { inside, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const contractsAbsorbed = defineIndicator({
  id: 'contracts-absorbed',
  title: ['吸纳技术合同成交额', 'Contracts bought in the province'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'technology-contract',
    where: [isIn('status', ['registered', 'changed']), inside('buyerRegion', '510000')],
    measure: { sum: 'amount' },
    counting: 'happened',
    region: 'buyerRegion',
  },
  owner: 'transfer',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2000,
      text: [
        '买方在川的技术合同成交额，按买方所在地计。',
        'The amount of contracts whose buyer is in the province, by place of the buyer.',
      ],
    },
  ],
  items: [1, 13],
  words: ['吸纳技术'],
})
