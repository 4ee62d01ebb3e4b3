// 国家级创新平台数: platforms of national level that exist.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const nationalPlatforms = defineIndicator({
  id: 'national-platforms',
  title: ['国家级创新平台数', 'National platforms'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'platform',
    where: [is('level', 'national'), isIn('status', ['running', 'building', 'regrouping'])],
    measure: 'count',
    counting: 'standing',
    parts: ['kind'],
  },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: [
        '期末运行、在建和重组整改中的国家级平台载体数。',
        'Platforms of national level running, being built or regrouped at the end of the period.',
      ],
    },
  ],
  items: [5, 6],
  words: ['国家级创新平台'],
})
