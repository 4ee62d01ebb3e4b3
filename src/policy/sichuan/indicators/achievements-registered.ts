// 科技成果登记数: achievements registered.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const achievementsRegistered = defineIndicator({
  id: 'achievements-registered',
  title: ['科技成果登记数', 'Achievements registered'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'achievement',
    where: [isIn('status', ['registered'])],
    measure: 'count',
    counting: 'happened',
    parts: ['kind', 'stage'],
  },
  owner: 'transfer',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2001,
      text: ['当期登记的科技成果数，撤销的不计。', 'Achievements registered in the period.'],
      basis: '科技成果登记办法',
    },
  ],
  items: [13],
  words: ['科技成果登记'],
})
