// Words of forms drawn from declarations.
import { defineTexts } from '#web/language/define-texts.ts'

export const formTexts = defineTexts('form', {
  optional: ['选填', 'optional'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  choose: ['请选择', 'Choose'],
  chooseRegion: ['输入地名或代码', 'Name or code of a place'],
  chooseEntry: ['输入名称、拼音首字母或编号', 'Name, initials or number'],
  noMatch: ['没有符合的选项', 'Nothing matches'],
  usccRight: ['校验码正确', 'The check digits are right'],
  problems: ['还有 {count} 处需要修改', '{count} to correct', '1 to correct'],
  addRow: ['增加一行', 'Add a row'],
  removeRow: ['删除第 {no} 行', 'Remove row {no}'],
  addYear: ['增加一个年度', 'Add a year'],
  removeYear: ['删除 {year} 年度', 'Remove {year}'],
  row: ['第 {no} 行', 'Row {no}'],
  addFile: ['添加文件', 'Add a file'],
  removeFile: ['移除 {name}', 'Remove {name}'],
  filesAccepted: ['可用 {kinds}，每个不超过 {megabytes} MB', '{kinds}, at most {megabytes} MB each'],
  image: ['图片', 'pictures'],
  equals: ['即 {amount}', 'that is {amount}'],
  basis: ['依据', 'Basis'],
  moneyUnit: ['{label}的单位', 'Unit of {label}'],
  more: ['其他', 'More'],
})
