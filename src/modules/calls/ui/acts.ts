// What the audit trail calls the acts on calls.
import { defineActs } from '#web/history/acts.ts'

defineActs({
  subjects: { call: ['申报通知', 'Call'] },
  acts: {
    'draft-call': ['起草申报通知', 'Call drafted'],
    'edit-call': ['修改申报通知', 'Call edited'],
    'publish-call': ['公布申报通知', 'Call published'],
    'extend-call': ['延长申报时间', 'Window extended'],
    'cancel-call': ['取消申报通知', 'Call cancelled'],
  },
  fields: {
    opensAt: ['开始时间', 'Opens at'],
    closesAt: ['截止时间', 'Closes at'],
    budget: ['预算（分）', 'Budget (fen)'],
    programme: ['项目类别', 'Programme'],
  },
})
