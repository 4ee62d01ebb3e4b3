// 临床医学研究中心数: those that exist at the end of the period.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const clinicalCentres = defineIndicator({
  id: 'clinical-centres',
  title: ['临床医学研究中心数', 'Clinical research centres'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'platform',
    where: [is('kind', 'clinical-centre'), isIn('status', ['running', 'building', 'regrouping'])],
    measure: 'count',
    counting: 'standing',
    parts: ['level'],
  },
  owner: 'social',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2016,
      text: [
        '期末运行、在建和重组整改中的数量，已撤销和并入的不计。',
        'Those running, being built or regrouped at the end of the period.',
      ],
    },
  ],
  items: [16],
})
