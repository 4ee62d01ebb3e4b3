// What the audit trail calls the acts on reviews.
import { defineActs } from '#web/history/acts.ts'

defineActs({
  subjects: { review: ['评审', 'Review'] },
  acts: {
    'register-reviewer': ['专家登记', 'Expert registered'],
    'verify-reviewer': ['核实专家', 'Expert verified'],
    'assign-reviews': ['分配评审专家', 'Experts assigned'],
    'deliver-review': ['提交评审意见', 'Review delivered'],
    'decline-review': ['申请回避', 'Review declined'],
  },
  fields: {
    pairs: ['份数', 'Reviews'],
    worst: ['最低匹配', 'Worst'],
    total: ['匹配合计', 'Total'],
    score: ['得分', 'Score'],
    vote: ['倾向', 'Vote'],
    isNonConsensus: ['非共识', 'Non-consensus'],
  },
  values: { support: ['支持', 'support'], against: ['不支持', 'against'], abstain: ['保留', 'abstain'] },
})
