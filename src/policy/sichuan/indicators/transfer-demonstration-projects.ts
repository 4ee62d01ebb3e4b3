// 科技成果转化示范项目: achievements carried into demonstration projects.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const transferDemonstrationProjects = defineIndicator({
  id: 'transfer-demonstration-projects',
  title: ['科技成果转移转化示范项目', 'Transfer demonstration projects'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'achievement',
    where: [is('isDemonstrationProject', true), isIn('status', ['registered'])],
    measure: 'count',
    counting: 'happened',
    parts: ['field'],
  },
  owner: 'transfer',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2022,
      text: [
        '当年登记为转移转化示范项目的科技成果，按登记日期和所在地计，撤销的不计。',
        'Achievements registered as demonstration projects in the year, by day and place of registration.',
      ],
    },
  ],
  items: [13],
  words: ['科技成果转化示范项目', '成果转移转化示范项目', '转化示范项目'],
})
