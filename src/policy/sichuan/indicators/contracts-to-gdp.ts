// 技术合同成交额占地区生产总值比重: how much technology is traded.
import { defineIndicator } from '#rules/define-indicator.ts'

export const contractsToGdp = defineIndicator({
  id: 'contracts-to-gdp',
  title: ['技术合同成交额占地区生产总值比重', 'Technology contracts to regional product'],
  unit: '%',
  source: { from: 'ratio', of: 'technology-contract-amount', to: 'gdp', times: 100 },
  owner: 'transfer',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: ['技术合同成交额 ÷ 地区生产总值 × 100。', 'Technology contracts ÷ gross regional product × 100.'],
    },
  ],
})
