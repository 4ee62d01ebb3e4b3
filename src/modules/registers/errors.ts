// Refusals of the registers module.
import { defineErrors } from '#kernel/refusal.ts'

export const registerErrors = defineErrors({
  'register-not-found': {
    kind: 'not-found',
    zh: '没有“{register}”这个名录，请从名录首页进入。',
    en: 'There is no register “{register}”; start from the list of registers.',
  },
  'entry-not-found': {
    kind: 'not-found',
    zh: '名录中没有这一条，可能已被移出，请回到名录。',
    en: 'The register has no such entry; it may have been removed. Go back to the register.',
  },
  'key-taken': {
    kind: 'conflict',
    zh: '{label} {key} 已在名录中（{name}），请打开已有的一条修改。',
    en: '{key} is in the register already ({name}); open that entry and change it.',
  },
  'entry-alike': {
    kind: 'conflict',
    zh: '名录中已有内容相同的一条：{name}（{key}）。如确为两件事，请在理由中说明后仍然登记。',
    en: 'The register has an entry that says the same: {name} ({key}). If they are two, say why and record it all the same.',
  },
  'field-closed': {
    kind: 'forbidden',
    zh: '您不能按“{field}”筛选、排序、统计或导出，请去掉这一项。',
    en: 'You may not filter, sort, count or export by “{field}”; leave it out.',
  },
  'field-unknown': {
    kind: 'invalid',
    zh: '名录中没有“{field}”这一项，请刷新页面后重选。',
    en: 'The register has no field “{field}”; reload the page and choose again.',
  },
  'cursor-invalid': {
    kind: 'invalid',
    zh: '翻页位置无法识别，请回到首页重新翻页。',
    en: 'The place in the list is not understood; go back to its first page.',
  },
  'nothing-changed': {
    kind: 'invalid',
    zh: '没有改动任何内容。',
    en: 'Nothing was changed.',
  },
  'merge-with-itself': {
    kind: 'invalid',
    zh: '请选择两条不同的记录合并。',
    en: 'Choose two different entries to merge.',
  },
  'day-in-future': {
    kind: 'invalid',
    zh: '{day} 还没有到，生效日期不能晚于今天。',
    en: '{day} has not come yet; the day cannot lie after today.',
  },
  'export-too-large': {
    kind: 'invalid',
    zh: '符合条件的有 {count} 条，超过 {format} 导出上限 {limit} 条。请缩小筛选范围，或改用 CSV。',
    en: '{count} entries match, more than the {limit} that fit a {format} export. Narrow the filter, or take CSV.',
  },
  'view-not-found': {
    kind: 'not-found',
    zh: '没有这个常用视图，可能已被删除。',
    en: 'There is no such saved view; it may have been deleted.',
  },
  'view-name-taken': {
    kind: 'conflict',
    zh: '您已有名为“{name}”的常用视图，请换一个名称。',
    en: 'You have a saved view called “{name}” already; choose another name.',
  },
  'import-not-found': {
    kind: 'not-found',
    zh: '没有找到这次导入，请重新上传表格。',
    en: 'There is no such import; upload the table again.',
  },
  'import-empty': {
    kind: 'invalid',
    zh: '表格里没有数据行。请在标题行下填写后再上传。',
    en: 'The table has no rows of data; fill in some below its headings.',
  },
  'headings-not-found': {
    kind: 'invalid',
    zh: '前 20 行里没有找到“{register}”的列标题，请使用模板，或把列名写在第一行。',
    en: 'No headings of “{register}” were found in the first 20 rows; use the template, or write them in the first row.',
  },
  'field-twice': {
    kind: 'invalid',
    zh: '“{field}”对应了不止一列，请只保留一列。',
    en: '“{field}” is matched to more than one column; keep one.',
  },
  'import-not-ready': {
    kind: 'conflict',
    zh: '这次导入当前不能办理这一步（{stage}），请刷新页面查看最新状态。',
    en: 'This import cannot take that step now ({stage}); reload the page to see where it is.',
  },
  'import-has-problems': {
    kind: 'conflict',
    zh: '还有 {problems} 行有问题、{questions} 行待确认。请改正后重新上传，或选择跳过这些行。',
    en: '{problems} rows have problems and {questions} await an answer. Correct and upload again, or skip those rows.',
  },
  'import-overtaken': {
    kind: 'conflict',
    zh: '检查之后有 {count} 条记录又被修改或新增（如{names}），请重新检查后再写入。',
    en: '{count} entries were changed or added after the check (such as {names}); check again before applying.',
  },
  'import-built-upon': {
    kind: 'conflict',
    zh: '导入之后有 {count} 条记录又被修改、合并或移出（如{names}），不能整体撤销。请先处理这些记录。',
    en: '{count} entries were changed, merged or removed after the import (such as {names}); it cannot be undone as a whole. Deal with those first.',
  },
  'filing-not-found': {
    kind: 'not-found',
    zh: '没有找到这份登记申请，或您不能查看它。',
    en: 'There is no such filing, or it is not yours to see.',
  },
  'not-representative': {
    kind: 'forbidden',
    zh: '您没有被授权代表这个单位办事，请联系主管处室授权。',
    en: 'You are not appointed to act for this party; ask the division that keeps it.',
  },
  'contract-filed-already': {
    kind: 'conflict',
    zh: '同一合同已由{by}申报（{no}，{state}）。一份技术合同只登记一次，由卖方申报。',
    en: 'This contract was filed already by {by} ({no}, {state}). A contract is registered once, by its seller.',
  },
  'secrets-not-declared': {
    kind: 'invalid',
    zh: '请先承诺合同不含国家秘密。涉密合同不得在本系统填报，请按保密规定另行办理。',
    en: 'Declare first that the contract holds no state secrets. Classified contracts must not be filed here.',
  },
  'contract-file-unknown': {
    kind: 'invalid',
    zh: '合同文本不是您上传的，请重新上传。',
    en: 'The contract file was not uploaded by you; upload it again.',
  },
  'technical-amount-too-high': {
    kind: 'invalid',
    zh: '技术交易额不能大于成交额。',
    en: 'The technical amount cannot exceed the contract amount.',
  },
  'request-not-found': {
    kind: 'not-found',
    zh: '没有找到这项申请，可能已经办结。',
    en: 'There is no such request; it may have been decided.',
  },
  'request-open': {
    kind: 'conflict',
    zh: '同类申请正在办理中，请等待结果。',
    en: 'A request of this kind is being dealt with; wait for its result.',
  },
  'objection-too-late': {
    kind: 'conflict',
    zh: '自认定之日起 {days} 日内可以提出异议，期限已于 {on} 届满。',
    en: 'Objections are taken within {days} days of the decision; the time ended on {on}.',
  },
  'account-not-found': {
    kind: 'not-found',
    zh: '没有用户名为“{username}”的在用账号。',
    en: 'There is no active account called “{username}”.',
  },
  'representative-already': {
    kind: 'conflict',
    zh: '“{username}”已经是这个单位的经办人。',
    en: '“{username}” acts for this party already.',
  },
})
