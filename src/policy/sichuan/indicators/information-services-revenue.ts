// 科技信息服务业营业收入: revenue of technology and information services.
import { defineIndicator } from '#rules/define-indicator.ts'

export const informationServicesRevenue = defineIndicator({
  id: 'information-services-revenue',
  title: ['科技信息服务业营业收入', 'Revenue of technology and information services'],
  unit: '亿元',
  source: { from: 'reported', collected: { every: 'quarter', within: 30 } },
  owner: 'high-technology',
  period: 'quarter',
  level: 'prefecture',
  definitions: [
    { from: 2016, text: ['科技服务业营业收入。', 'Revenue of technology services.'] },
    {
      from: 2021,
      text: [
        '改为科技信息服务业：科技服务业与信息服务业合并统计，范围大于原口径；季度数为年初累计。',
        'Now technology and information services together: wider than before; quarters are told from the beginning of the year.',
      ],
      breaks: true,
    },
  ],
  items: [14],
  words: ['科技信息服务业营业收入', '科技服务业营业收入'],
})
