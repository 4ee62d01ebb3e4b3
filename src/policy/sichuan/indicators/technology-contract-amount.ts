// 技术合同成交额: what registered technology contracts are worth, by the day and the place of registration of the seller.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyContractAmount = defineIndicator({
  id: 'technology-contract-amount',
  title: ['技术合同成交额', 'Technology contract amount'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'technology-contract',
    where: [isIn('status', ['registered', 'changed'])],
    measure: { sum: 'amount' },
    counting: 'happened',
    parts: ['category', 'field'],
  },
  owner: 'transfer',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2000,
      text: [
        '当期经认定登记的技术合同成交总额，含设备、材料等非技术性费用；按认定登记日期和卖方所在地统计，已注销的不计。买卖双方同一合同只计一次。',
        'The total of contracts registered in the period, costs of equipment and materials included; by day of registration and place of the seller, without cancelled ones. A contract counts once, however many parties file it.',
      ],
      basis: '国科发政字〔2000〕063号；国科发政字〔2001〕253号',
    },
  ],
  items: [13],
  words: ['技术合同成交额', '技术合同认定登记成交额'],
})
