// 优秀科普作品数: awarded works.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const popularScienceWorks = defineIndicator({
  id: 'popular-science-works',
  title: ['优秀科普作品', 'Popular science works'],
  unit: '件',
  decimals: 0,
  source: {
    from: 'register',
    register: 'popular-science',
    where: [isIn('status', ['published']), isIn('award', ['national', 'provincial'])],
    measure: 'count',
    counting: 'happened',
    parts: ['kind'],
  },
  owner: 'science-popularisation',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2018,
      text: [
        '当期发布并获评省级及以上的科普作品数。',
        'Works published in the period and awarded at provincial level or above.',
      ],
    },
  ],
  items: [26],
  words: ['科普作品'],
})
