// 研发经费投入强度: R&D expenditure as a share of the gross regional product.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdIntensity = defineIndicator({
  id: 'rd-intensity',
  title: ['研发经费投入强度', 'R&D intensity'],
  unit: '%',
  source: { from: 'ratio', of: 'rd-spend', to: 'gdp', times: 100 },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2009,
      text: [
        '全社会研发经费支出 ÷ 地区生产总值 × 100；两者口径见各自说明。',
        'R&D expenditure ÷ gross regional product × 100.',
      ],
      basis: '国统字〔2019〕47号',
    },
  ],
  items: [8],
  words: ['研发投入强度', '研发经费投入强度'],
})
