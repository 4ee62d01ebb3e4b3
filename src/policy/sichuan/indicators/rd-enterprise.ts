// 企业研发经费: the part of R&D expenditure carried out by enterprises.
import { defineIndicator } from '#rules/define-indicator.ts'

export const rdEnterprise = defineIndicator({
  id: 'rd-enterprise',
  title: ['企业研发经费', 'R&D expenditure of enterprises'],
  unit: '亿元',
  source: { from: 'reported' },
  owner: 'planning',
  period: 'year',
  level: 'province',
  definitions: [
    {
      from: 2009,
      text: ['按执行部门分组中企业执行的研发经费内部支出。', 'Internal R&D expenditure carried out by enterprises.'],
      basis: '国统字〔2019〕47号',
    },
  ],
  items: [10, 18],
})
