// Words of the ladder of a firm.
import { defineTexts } from '#web/language/define-texts.ts'

export const ladderTexts = defineTexts('applications.ladder', {
  ladder: ['成长阶梯', 'Ladder'],
  back: ['项目', 'Programmes'],
  none: ['成长阶梯面向企业', 'The ladder is for firms'],
  noneNext: ['请以企业的统一社会信用代码登录。', 'Sign in by the credit code of a firm.'],
  held: ['已取得', 'Held'],
  meets: ['符合条件', 'Meets the conditions'],
  fails: ['尚不符合', 'Not yet'],
  undecided: ['资料不全，待判断', 'To be judged'],
  validTo: ['有效期至 {day}', 'valid to {day}'],
  counts: [
    '按名录：{met} 条符合，{failing} 条不符合，{open} 条待补充资料',
    'By the registers: {met} met, {failing} not, {open} without facts',
  ],
  open: ['待补充资料的 {count} 条', '{count} without facts', '1 without facts'],
  noCall: ['目前没有正在接受申报的通知', 'No call is open at present'],
  apply: ['去申报：{title}（{until} 截止）', 'Apply: {title} (until {until})'],
  continue: ['查看申报：{title}', 'Open the application: {title}'],
  see: ['成长阶梯：已取得什么、还差什么', 'Ladder: what is held, and what is missing'],
})
