// Words of contracts and payments.
import { defineTexts } from '#web/language/define-texts.ts'

export const moneyTexts = defineTexts('awards.money', {
  money: ['任务书与经费', 'Contract and money'],
  sum: ['批准 {granted} 万元，已拨付 {paid} 万元', 'Granted {granted}, paid {paid} (10k yuan)'],
  term: ['任务书 {startsOn} 至 {endsOn}', 'Contract {startsOn} to {endsOn}'],
  items: ['经费用于要点第 {items} 项', 'Serves item {items} of the notice'],
  notice: ['查看要点', 'Read the notice'],
  pay: ['拨付', 'Pay'],
  payTitle: ['拨付第 {no} 个里程碑', 'Pay milestone {no}'],
  paid: ['{paidOn} 已拨付（{document}，{source}）', 'paid on {paidOn} ({document}, {source})'],
  done: ['已拨付', 'Paid'],
  sign: ['签订任务书', 'Sign the contract'],
  signHint: [
    '各里程碑金额之和应等于批准金额 {granted} 万元。',
    'The milestones must add up to the {granted} (10k yuan) granted.',
  ],
  signed: ['已签订', 'Signed'],
  document: ['文号或编号', 'Document'],
  period: ['起止日期', 'Term'],
  milestone: ['里程碑', 'Milestone'],
  dueOn: ['完成日期', 'Due on'],
  amount: ['金额', 'Amount'],
  addMilestone: ['增加里程碑', 'Add a milestone'],
  source: ['资金来源', 'Source'],
  cancel: ['取消', 'Cancel'],
})
