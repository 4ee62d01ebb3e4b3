// 高新技术产业营业收入: revenue of the high-tech industries as the S&T system counts them.
import { defineIndicator } from '#rules/define-indicator.ts'

export const highTechIndustryRevenue = defineIndicator({
  id: 'high-tech-industry-revenue',
  title: ['高新技术产业营业收入', 'Revenue of high-tech industries'],
  unit: '万亿元',
  source: { from: 'reported', collected: { every: 'quarter', within: 30 } },
  owner: 'high-technology',
  period: 'quarter',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: [
        '科技系统统计的规模以上高新技术产业企业营业收入，与国家统计局高技术产业口径不同；季度数为年初累计。',
        'Revenue of larger high-tech firms as the S&T system counts it; not the high-technology industries of the statistical bureau; quarters are told from the beginning of the year.',
      ],
    },
  ],
  items: [14],
  words: ['高新技术产业营业收入', '高新技术产业规模以上营业收入'],
})
