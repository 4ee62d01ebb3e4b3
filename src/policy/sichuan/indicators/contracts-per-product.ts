// 技术合同成交额与生产总值之比: how much technology is traded for what is produced.
import { defineIndicator } from '#rules/define-indicator.ts'

export const contractsPerProduct = defineIndicator({
  id: 'contracts-per-product',
  title: ['技术合同成交额占生产总值比重', 'Contracts as a share of product'],
  unit: '%',
  source: { from: 'ratio', of: 'technology-contract-amount', to: 'gdp', times: 100 },
  owner: 'transfer',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2010,
      text: ['技术合同成交额 ÷ 地区生产总值 × 100。', 'Technology contract amount ÷ gross regional product × 100.'],
    },
  ],
  items: [13],
})
