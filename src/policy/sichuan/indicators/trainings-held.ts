// 培训班次: trainings held at the three levels.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const trainingsHeld = defineIndicator({
  id: 'trainings-held',
  title: ['培训班次', 'Trainings held'],
  unit: '次',
  decimals: 0,
  source: {
    from: 'register',
    register: 'event',
    where: [is('kind', 'training'), isIn('status', ['held'])],
    measure: 'count',
    counting: 'happened',
    parts: ['level'],
  },
  owner: 'personnel',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2018,
      text: [
        '当期举办的省、市（州）、县三级培训班次。',
        'Trainings of province, cities and counties held in the period.',
      ],
    },
  ],
  items: [32],
})
