// 高新区营业收入: revenue of firms in the high-tech zones.
import { defineIndicator } from '#rules/define-indicator.ts'

export const highTechZoneRevenue = defineIndicator({
  id: 'high-tech-zone-revenue',
  title: ['高新区营业收入', 'Revenue of high-tech zones'],
  unit: '亿元',
  source: { from: 'reported', collected: { every: 'quarter', within: 30 } },
  owner: 'high-technology',
  period: 'quarter',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: [
        '国家级和省级高新区内企业营业收入，由园区所在市（州）报送；季度数为年初累计。',
        'Revenue of firms in national and provincial high-tech zones, as the cities report; quarters are told from the beginning of the year.',
      ],
    },
  ],
  items: [14],
  words: ['高新区营业收入', '高新区营业总收入'],
})
