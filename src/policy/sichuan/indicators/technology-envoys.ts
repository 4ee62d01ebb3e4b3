// 科技特派员人数: envoys serving.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyEnvoys = defineIndicator({
  id: 'technology-envoys',
  title: ['科技特派员', 'Technology envoys'],
  unit: '人',
  decimals: 0,
  source: {
    from: 'register',
    register: 'person',
    where: [is('kind', 'envoy'), isIn('status', ['active', 'suspended'])],
    measure: 'count',
    counting: 'standing',
  },
  owner: 'rural',
  period: 'year',
  level: 'county',
  definitions: [
    { from: 2016, text: ['期末在库、选派期内的科技特派员人数。', 'Envoys whose term runs at the end of the period.'] },
  ],
  items: [15],
  words: ['科技特派员'],
})
