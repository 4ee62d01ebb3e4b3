// 科技合作事项数: cooperation that was agreed.
import { defineIndicator } from '#rules/define-indicator.ts'

export const cooperationAgreements = defineIndicator({
  id: 'cooperation-agreements',
  title: ['科技合作事项', 'Cooperation agreed'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'cooperation',
    where: [],
    measure: 'count',
    counting: 'happened',
    parts: ['kind', 'form'],
  },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2018,
      text: [
        '当期签署的合作协议、联合实验室、创新联盟和联合项目数。',
        'Agreements, joint laboratories, alliances and joint projects signed in the period.',
      ],
    },
  ],
  items: [22, 24],
})
