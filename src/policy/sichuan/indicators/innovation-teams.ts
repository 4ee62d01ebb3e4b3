// 创新团队数: teams in the register.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const innovationTeams = defineIndicator({
  id: 'innovation-teams',
  title: ['科技创新团队', 'Innovation teams'],
  unit: '个',
  decimals: 0,
  source: {
    from: 'register',
    register: 'person',
    where: [is('kind', 'team'), isIn('status', ['active', 'suspended'])],
    measure: 'count',
    counting: 'standing',
  },
  owner: 'talent',
  period: 'year',
  level: 'prefecture',
  definitions: [
    { from: 2016, text: ['期末在库的科技创新团队数。', 'Teams in the register at the end of the period.'] },
  ],
  items: [21],
  words: ['创新团队'],
})
