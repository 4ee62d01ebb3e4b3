// 川渝科技合作事项数: cooperation agreed with Chongqing.
import { is } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const sichuanChongqingCooperation = defineIndicator({
  id: 'sichuan-chongqing-cooperation',
  title: ['川渝科技合作事项', 'Cooperation with Chongqing'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'cooperation',
    where: [is('kind', 'sichuan-chongqing')],
    measure: 'count',
    counting: 'happened',
    parts: ['form'],
  },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    { from: 2020, text: ['当期签署的川渝协同合作事项数。', 'Cooperation with Chongqing signed in the period.'] },
  ],
  items: [1],
})
