// Refusals of the plan module.
import { defineErrors } from '#kernel/refusal.ts'

export const planErrors = defineErrors({
  'plan-not-found': {
    kind: 'not-found',
    zh: '没有找到这份计划，请回到计划列表。',
    en: 'There is no such plan; go back to the list.',
  },
  'commitment-not-found': {
    kind: 'not-found',
    zh: '没有找到这项任务，请回到计划。',
    en: 'There is no such commitment; go back to the plan.',
  },
  'entry-not-found': {
    kind: 'not-found',
    zh: '清单里没有这一行，可能已被移出，请刷新页面。',
    en: 'The list has no such row; it may have been removed. Reload the page.',
  },
  'entry-exists': {
    kind: 'conflict',
    zh: '这项任务已经在清单里。',
    en: 'This commitment is in the list already.',
  },
  'entry-of-another-plan': {
    kind: 'invalid',
    zh: '只能列入同一份计划的任务。',
    en: 'Only commitments of the same plan can be listed.',
  },
  'unit-twice': {
    kind: 'invalid',
    zh: '同一单位不能既牵头又配合，请保留一处。',
    en: 'A unit cannot both lead and support; keep one.',
  },
  'unit-unknown': {
    kind: 'invalid',
    zh: '有 {count} 个单位不在单位名单中，请从名单中选择。',
    en: '{count} unit(s) are not in the list of units; choose from it.',
  },
  'import-not-found': {
    kind: 'not-found',
    zh: '没有找到这次导入，请重新上传任务分解表。',
    en: 'There is no such import; upload the decomposition again.',
  },
  'import-applied': {
    kind: 'conflict',
    zh: '这次导入已经应用过。',
    en: 'This import was applied already.',
  },
  'import-overtaken': {
    kind: 'conflict',
    zh: '导入之后有 {count} 项任务又被修改，请重新上传以查看最新差异。',
    en: '{count} commitment(s) were changed after the upload; upload again to see the newest difference.',
  },
  'sheet-not-a-decomposition': {
    kind: 'invalid',
    zh: '表格中没有找到任务分解表的标题行（需含“任务标识”“牵头单位”等列），请使用系统导出的表格修改。',
    en: 'The sheet has no heading row of a decomposition; edit a sheet exported from here.',
  },
  'quantity-missing': {
    kind: 'conflict',
    zh: '这项任务没有量化目标，请先填写数值和单位，再选择指标。',
    en: 'This commitment has no quantity; set a value and a unit before choosing an indicator.',
  },
  'unit-differs': {
    kind: 'conflict',
    zh: '“{indicator}”的单位是 {unit}，任务目标的单位是 {own}，不能换算。请改目标单位或另选指标。',
    en: '“{indicator}” is told in {unit}, the commitment in {own}; they cannot be converted. Change the unit or choose another.',
  },
})
