// 开放共享仪器数: instruments open to others.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const instrumentsShared = defineIndicator({
  id: 'instruments-shared',
  title: ['开放共享科研仪器', 'Instruments open to others'],
  unit: '台（套）',
  decimals: 0,
  source: {
    from: 'register',
    register: 'instrument',
    where: [is('isShared', true), isIn('status', ['in-use', 'repair'])],
    measure: 'count',
    counting: 'happened',
    day: 'boughtOn',
    parts: ['kind'],
  },
  owner: 'resources',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2014,
      text: [
        '当期启用并对外开放的原值50万元及以上科研仪器，报废的不计。',
        'Instruments of at least 500,000 yuan taken into use in the period and open to others.',
      ],
      basis: '国发〔2014〕70号',
    },
  ],
  items: [7, 29],
})
