// 技术合同登记项数: how many contracts were registered.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyContractCount = defineIndicator({
  id: 'technology-contract-count',
  title: ['技术合同登记项数', 'Technology contracts registered'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'technology-contract',
    where: [isIn('status', ['registered', 'changed'])],
    measure: 'count',
    counting: 'happened',
  },
  owner: 'transfer',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2000,
      text: [
        '当期经认定登记的技术合同数，按认定登记日期和卖方所在地计，已注销的不计。',
        'Contracts registered in the period, by day of registration and place of the seller, without cancelled ones.',
      ],
      basis: '国科发政字〔2000〕063号',
    },
  ],
  items: [13],
  words: ['技术合同登记'],
})
