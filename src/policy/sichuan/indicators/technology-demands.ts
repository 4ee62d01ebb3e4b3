// 技术需求征集数: what firms look for.
import { defineIndicator } from '#rules/define-indicator.ts'

export const technologyDemands = defineIndicator({
  id: 'technology-demands',
  title: ['征集技术需求', 'Technology demands'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'technology-demand',
    where: [],
    measure: 'count',
    counting: 'happened',
    parts: ['field'],
  },
  owner: 'transfer',
  period: 'year',
  level: 'prefecture',
  definitions: [{ from: 2020, text: ['当期提出的企业技术需求数。', 'Technology demands raised in the period.'] }],
  items: [11, 29],
  words: ['技术需求'],
})
