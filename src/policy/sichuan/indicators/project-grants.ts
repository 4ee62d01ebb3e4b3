// 科技计划项目财政资金: money granted to projects.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const projectGrants = defineIndicator({
  id: 'project-grants',
  title: ['科技计划项目财政资金', 'Grants to projects'],
  unit: '亿元',
  source: {
    from: 'register',
    register: 'project',
    where: [isIn('status', ['running', 'passed', 'failed', 'concluded', 'terminated'])],
    measure: { sum: 'grant' },
    counting: 'happened',
    parts: ['programme'],
  },
  owner: 'resources',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: [
        '当期立项项目安排的财政资金，按立项日期计，撤销的不计。',
        'Grants to projects approved in the period, without revoked ones.',
      ],
      basis: '川科政〔2022〕4号',
    },
  ],
  items: [28],
})
