// Why a case is not decided, put up for public notice, or certified.
import { defineErrors } from '#kernel/refusal.ts'

export const awardErrors = defineErrors({
  'budget-exceeded': {
    kind: 'conflict',
    zh: '批准合计 {sum} 元，超过通知预算 {budget} 元，请减少项目或金额。',
    en: 'Approved sums come to {sum} yuan, over the budget of {budget}; grant less.',
  },
  'amount-missing': {
    kind: 'invalid',
    zh: '“{title}”是资助项目，批准时须写明金额。',
    en: '“{title}” is funded: name the amount with the approval.',
  },
  'amount-over-asked': {
    kind: 'invalid',
    zh: '“{title}”批准金额超过申请金额 {asked} 元，请核对。',
    en: '“{title}” would get more than the {asked} yuan it asked for; check the amount.',
  },
  'conditions-not-met': {
    kind: 'conflict',
    zh: '“{title}”不符合规定条件，不能批准：{rules}。',
    en: '“{title}” does not meet the conditions and cannot be approved: {rulesEn}.',
  },
  'not-in-call': {
    kind: 'invalid',
    zh: '所选申报有不属于这份通知的，请刷新后重选。',
    en: 'Some of the applications chosen belong to another call; reload and choose again.',
  },
  'notice-not-found': {
    kind: 'not-found',
    zh: '没有找到这份公示，请回到公示列表。',
    en: 'There is no such public notice. Go back to the list.',
  },
  'notice-twice': {
    kind: 'conflict',
    zh: '“{title}”已在公示，不能重复公示。',
    en: '“{title}” is in public notice already.',
  },
  'notice-running': {
    kind: 'conflict',
    zh: '公示期到 {endsOn} 为止（工作日按国务院安排计算），期满后才能办理。',
    en: 'The notice runs until {endsOn} (working days by the State Council’s calendar); come back afterwards.',
  },
  'objection-late': {
    kind: 'conflict',
    zh: '公示已于 {endsOn} 期满，不再受理异议；举报线索请向科技监督与诚信建设处反映。',
    en: 'The notice ended on {endsOn}; objections are no longer taken. Tell the division of supervision of misconduct.',
  },
  'objection-not-found': {
    kind: 'not-found',
    zh: '没有找到这条异议，可能已经处理，请刷新。',
    en: 'There is no such objection, or it is decided already; reload.',
  },
  'number-needed': {
    kind: 'invalid',
    zh: '“{title}”的证书编号由科技部给出，请逐个填写编号。',
    en: 'The ministry gives the number of “{title}”: enter it, one case at a time.',
  },
  'entry-refused': {
    kind: 'conflict',
    zh: '“{title}”不能写入名录，请先更正申报内容：{problem}。',
    en: '“{title}” cannot enter the register; correct it first: {problem}.',
  },
  'milestones-differ': {
    kind: 'invalid',
    zh: '各里程碑合计 {sum} 元，应等于批准金额 {total} 元，请调整。',
    en: 'The milestones add up to {sum} yuan and must make up the {total} granted.',
  },
  'term-wrong': {
    kind: 'invalid',
    zh: '任务书起止为 {startsOn} 至 {endsOn}：结束应晚于开始，各里程碑应在其间，请调整。',
    en: 'The term is {startsOn} to {endsOn}: it must end after it begins, with every milestone inside it.',
  },
  'statement-missing': {
    kind: 'invalid',
    zh: '包干制项目不编预算，须作出经费使用承诺。请阅读后勾选承诺。',
    en: 'A lump sum has a statement instead of a budget: read it and make it.',
  },
  'budget-missing': {
    kind: 'invalid',
    zh: '本类项目实行预算制，请填写设备费、业务费、劳务费和间接费用。',
    en: 'This programme has a budget: enter equipment, business, labour and indirect costs.',
  },
  'budget-differs': {
    kind: 'invalid',
    zh: '预算合计 {sum} 元，应等于批准金额 {total} 元，请调整。',
    en: 'The budget comes to {sum} yuan and must make up the {total} granted.',
  },
  'indirect-too-high': {
    kind: 'invalid',
    zh: '间接费用 {indirect} 元，超过上限 {most} 元（按直接费用扣除设备费分段计算，{basis}），请调整。',
    en: 'Indirect costs of {indirect} yuan are over the {most} allowed by bands of direct costs less equipment ({basis}).',
  },
  'contract-not-proposed': {
    kind: 'conflict',
    zh: '申报单位还没有提交任务书，或正在按退回意见修改。',
    en: 'The applicant has proposed no contract yet, or is correcting it.',
  },
  'contract-not-signed': {
    kind: 'conflict',
    zh: '任务书还没有签订，没有可打印的文本。',
    en: 'The contract is not signed yet: there is nothing to print.',
  },
  'milestone-unknown': {
    kind: 'not-found',
    zh: '没有第 {no} 个里程碑，或它不安排拨款，请刷新后再办。',
    en: 'There is no milestone {no}, or nothing is paid for it; reload.',
  },
  'paid-already': {
    kind: 'conflict',
    zh: '“{title}”已经拨付，不能重复拨付。',
    en: '“{title}” is paid already and is not paid twice.',
  },
})
