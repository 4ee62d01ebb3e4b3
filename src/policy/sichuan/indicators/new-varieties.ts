// 农作物及畜禽新品种: varieties approved, registered or protected in the year.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const newVarieties = defineIndicator({
  id: 'new-varieties',
  title: ['动植物新品种', 'New varieties'],
  unit: '个',
  decimals: 0,
  source: {
    from: 'register',
    register: 'variety',
    where: [isIn('status', ['in-force'])],
    measure: 'count',
    counting: 'happened',
    parts: ['way', 'crop'],
  },
  owner: 'rural',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2022,
      text: [
        '当年公告审定、登记或授权的农作物及畜禽新品种，按公告日期和育种单位所在地计；撤销的不计。',
        'Varieties of crops and livestock approved, registered or protected by announcement of the year.',
      ],
      basis: '主要农作物品种审定办法',
    },
  ],
  items: [15],
  words: ['新品种'],
})
