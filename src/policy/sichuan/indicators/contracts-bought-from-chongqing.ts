// 吸纳重庆技术合同成交额: what buyers in Sichuan bought from sellers in Chongqing.
import { inside, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const contractsBoughtFromChongqing = defineIndicator({
  id: 'contracts-bought-from-chongqing',
  title: ['吸纳重庆技术合同成交额', 'Contracts bought from Chongqing'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'technology-contract',
    where: [
      isIn('status', ['registered', 'changed']),
      inside('sellerRegion', '500000'),
      inside('buyerRegion', '510000'),
    ],
    measure: { sum: 'amount' },
    counting: 'happened',
    region: 'buyerRegion',
  },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2020,
      text: [
        '卖方在渝、买方在川并在本省登记的技术合同成交额，按买方所在地计。',
        'Contracts with a seller in Chongqing and a buyer in Sichuan as far as they are registered here, by place of the buyer.',
      ],
    },
  ],
  items: [1],
})
