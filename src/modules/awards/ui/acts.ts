// What the audit trail calls the acts on awards.
import { defineActs } from '#web/history/acts.ts'

defineActs({
  subjects: {},
  acts: {
    decide: ['作出决定', 'Decided'],
    'publish-notice': ['公示', 'Put up for public notice'],
    'file-objection': ['收到公示异议', 'Objection received'],
    'propose-contract': ['提交任务书', 'Contract proposed'],
    'return-contract': ['退回任务书', 'Contract returned'],
    'pay-milestone': ['拨付里程碑', 'Milestone paid'],
    'decide-objection': ['处理公示异议', 'Objection decided'],
  },
  fields: {
    approved: ['批准项数', 'Approved'],
    rejected: ['不予批准项数', 'Rejected'],
    document: ['文号', 'Document'],
    amount: ['金额（分）', 'Amount (fen)'],
    key: ['编号', 'Number'],
    startsOn: ['开始日期', 'Starts on'],
    endsOn: ['结束日期', 'Ends on'],
    notice: ['公示', 'Notice'],
    milestones: ['里程碑数', 'Milestones'],
    isUpheld: ['异议成立', 'Upheld'],
  },
})
