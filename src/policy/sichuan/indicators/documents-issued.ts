// 印发政策文件数: documents issued.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const documentsIssued = defineIndicator({
  id: 'documents-issued',
  title: ['印发政策文件', 'Documents issued'],
  unit: '件',
  decimals: 0,
  source: {
    from: 'register',
    register: 'document',
    where: [isIn('status', ['issued', 'abolished'])],
    measure: 'count',
    counting: 'happened',
    parts: ['kind'],
  },
  owner: 'policy',
  period: 'year',
  level: 'province',
  definitions: [
    { from: 2016, text: ['当期印发的规划、办法、方案等文件数，按印发日期计。', 'Documents issued in the period.'] },
  ],
  items: [28],
})
