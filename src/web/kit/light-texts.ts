// What the lights are called.
import { defineTexts } from '#web/language/define-texts.ts'

export const lightTexts = defineTexts('lights', {
  'light.green': ['正常', 'On schedule'],
  'light.blue': ['临近到期', 'Near due'],
  'light.yellow': ['滞后', 'Behind'],
  'light.red': ['逾期或严重滞后', 'Overdue'],
  'light.grey': ['不明', 'Unknown'],
  'light.done': ['已销号', 'Closed'],
  'light.none': ['未签收', 'Not signed'],
  completion: ['完成 {percent}%', '{percent}% done'],
  untold: ['未报', 'No report'],
  counts: ['各灯色数量', 'Counts by light'],
  of: ['{light} {count}', '{light} {count}'],
})
