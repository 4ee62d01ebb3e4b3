// 输出重庆技术合同成交额: what sellers in Sichuan sold to buyers in Chongqing.
import { inside, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const contractsSoldToChongqing = defineIndicator({
  id: 'contracts-sold-to-chongqing',
  title: ['输出重庆技术合同成交额', 'Contracts sold to Chongqing'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'technology-contract',
    where: [
      isIn('status', ['registered', 'changed']),
      inside('sellerRegion', '510000'),
      inside('buyerRegion', '500000'),
    ],
    measure: { sum: 'amount' },
    counting: 'happened',
  },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: [
        '卖方在川、买方在渝的技术合同成交额，按卖方所在地计。',
        'Contracts with a seller in Sichuan and a buyer in Chongqing, by place of the seller.',
      ],
    },
  ],
  items: [1],
})
