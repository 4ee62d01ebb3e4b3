// 科技计划立项数: projects approved.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const projectsApproved = defineIndicator({
  id: 'projects-approved',
  title: ['科技计划立项数', 'Projects approved'],
  unit: '项',
  decimals: 0,
  source: {
    from: 'register',
    register: 'project',
    where: [isIn('status', ['running', 'passed', 'failed', 'concluded', 'terminated'])],
    measure: 'count',
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
        '当期立项的省级科技计划项目数，按立项日期计，撤销的不计。',
        'Projects of the provincial plan approved in the period, without revoked ones.',
      ],
      basis: '川科政〔2022〕4号',
    },
  ],
  items: [9, 11, 28],
})
