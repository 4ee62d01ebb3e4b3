// Refusals around parts, reports and evidence.
import { defineErrors } from '#kernel/refusal.ts'

export const progressErrors = defineErrors({
  'part-not-found': {
    kind: 'not-found',
    zh: '没有找到这个分解部分，可能已被移除，请回到任务页面。',
    en: 'There is no such part; it may have been removed. Go back to the commitment.',
  },
  'shares-differ': {
    kind: 'invalid',
    zh: '各部分份额之和与总量相差 {difference}{unit}，请调整份额，或说明差额的原因。',
    en: 'The shares differ from the whole by {difference} {unit}; adjust them or explain the difference.',
  },
  'weights-differ': {
    kind: 'invalid',
    zh: '各部分权重之和为 {sum}，应为 100，请调整。',
    en: 'The weights add up to {sum}; they must add up to 100.',
  },
  'part-due-too-late': {
    kind: 'invalid',
    zh: '“{title}”的时限 {dueOn} 晚于上级时限 {limit}，请提前，或先申请上级延期。',
    en: '“{title}” is due on {dueOn}, after the part above ({limit}); set it earlier or ask for an extension first.',
  },
  'part-due-before-start': {
    kind: 'invalid',
    zh: '“{title}”的时限 {dueOn} 早于开始日期 {startsOn}，请核对。',
    en: '“{title}” is due on {dueOn}, before its start on {startsOn}.',
  },
  'part-in-work': {
    kind: 'conflict',
    zh: '“{title}”已签收，不能直接移除；请先取消这一部分。',
    en: '“{title}” was signed for and cannot be removed; have it cancelled first.',
  },
  'part-without-unit': {
    kind: 'invalid',
    zh: '有 {count} 个部分还没有责任单位，请先指定单位再交办。',
    en: '{count} part(s) have no unit; name one before they are given out.',
  },
  'too-deep': {
    kind: 'invalid',
    zh: '分解最多四级，“{title}”不能再往下分解。',
    en: 'A breakdown has four levels at most; “{title}” cannot be split further.',
  },
  'nothing-to-split': {
    kind: 'invalid',
    zh: '粘贴的内容里没有可识别的行：每行写单位名称，可加份额、时限，用制表符或逗号分开。',
    en: 'Nothing pasted could be read: write one unit per line, with share and due date separated by tabs or commas.',
  },
  'account-not-found': {
    kind: 'not-found',
    zh: '没有找到这个人，请从名单中选择。',
    en: 'There is no such person; choose from the list.',
  },
  'not-of-the-unit': {
    kind: 'invalid',
    zh: '{name}在责任单位没有经办角色，不能承办，请先由安全管理员授予角色。',
    en: '{name} holds no officer role in the owning unit; have it granted first.',
  },
  'report-not-found': {
    kind: 'not-found',
    zh: '没有找到这份报告，请刷新页面。',
    en: 'There is no such report; reload the page.',
  },
  'report-incomplete': {
    kind: 'invalid',
    zh: '报告还有 {count} 处没有填好，请补充后再提交。',
    en: '{count} field(s) of the report are missing or wrong; complete them before you submit.',
  },
  'contract-not-found': {
    kind: 'not-found',
    zh: '没有找到这项报送要求，请刷新页面。',
    en: 'There is no such reporting contract; reload the page.',
  },
  'contract-empty': {
    kind: 'invalid',
    zh: '所选范围内没有已交办的任务，请先交办，或换一个范围。',
    en: 'Nothing in this scope has been given out; give it out first or choose another scope.',
  },
  'contract-ends-before-start': {
    kind: 'invalid',
    zh: '结束日期 {endsOn} 早于开始日期 {startsOn}，请更正。',
    en: 'It ends on {endsOn}, before it starts on {startsOn}; correct the days.',
  },
  'already-known': {
    kind: 'invalid',
    zh: '“{question}”系统里已经有（{source}），请不要再向基层要；要在报告中列出，请把回答改为“由指标自动填写”。',
    en: '“{question}” is known already ({source}); do not ask for it again. To have it in the report, let an indicator fill it in.',
  },
  'own-report': {
    kind: 'forbidden',
    zh: '不能接收自己提交的报告，请由另一人办理。',
    en: 'Nobody accepts their own report; another person must.',
  },
  'correction-later': {
    kind: 'conflict',
    zh: '这期报告已被更正，请在最新的一份上更正。',
    en: 'This report was corrected meanwhile; correct the newest version.',
  },
  'evidence-not-found': {
    kind: 'not-found',
    zh: '没有找到这份佐证材料，可能已被移除。',
    en: 'There is no such evidence; it may have been removed.',
  },
  'report-sheet-unknown': {
    kind: 'invalid',
    zh: '表格中没有找到报送表的标题行（需含“报告标识”列），请使用系统导出的表格填写。',
    en: 'The sheet has no heading row of a report form; fill in a sheet exported from here.',
  },
  'report-import-done': {
    kind: 'conflict',
    zh: '这次导入已经应用过。',
    en: 'This import was applied already.',
  },
})
