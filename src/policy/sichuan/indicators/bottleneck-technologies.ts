// 卡脖子技术需求数: bottlenecks named by industry.
import { is } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const bottleneckTechnologies = defineIndicator({
  id: 'bottleneck-technologies',
  title: ['卡脖子技术需求', 'Bottlenecks'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'technology-demand',
    where: [is('isBottleneck', true)],
    measure: 'count',
    counting: 'happened',
    parts: ['field'],
  },
  owner: 'major-projects',
  period: 'year',
  level: 'province',
  definitions: [{ from: 2020, text: ['当期征集的卡脖子技术需求数。', 'Bottlenecks raised in the period.'] }],
  items: [11],
})
