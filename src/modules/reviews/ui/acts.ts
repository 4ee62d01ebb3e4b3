// What the audit trail calls the acts on reviews.
import { defineActs } from '#web/history/acts.ts'

defineActs({
  subjects: { review: ['评审', 'Review'] },
  acts: {
    'register-reviewer': ['专家登记', 'Expert registered'],
    'verify-reviewer': ['核实专家', 'Expert verified'],
    'assign-reviews': ['分配评审专家', 'Experts assigned'],
    'commit-seed': ['公布抽取种子的承诺值', 'Committed to a seed'],
    'appoint-reviewer': ['指定评审专家', 'Expert named'],
    'convene-panel': ['召集评审会', 'Panel convened'],
    'declare-recusal': ['声明回避', 'Recusal declared'],
    'cast-vote': ['评审会表决', 'Voted in the panel'],
    'close-panel': ['评审会结束', 'Panel closed'],
    'cancel-panel': ['取消评审会', 'Panel cancelled'],
    'deliver-review': ['提交评审意见', 'Review delivered'],
    'decline-review': ['申请回避', 'Review declined'],
  },
  fields: {
    pairs: ['份数', 'Reviews'],
    worst: ['最低匹配', 'Worst'],
    total: ['匹配合计', 'Total'],
    score: ['得分', 'Score'],
    vote: ['倾向', 'Vote'],
    way: ['方式', 'How'],
    commitment: ['种子承诺值', 'Commitment'],
    reviewer: ['专家', 'Expert'],
    heldOn: ['会议日期', 'Held on'],
    members: ['专家', 'Members'],
    entries: ['项数', 'Items'],
    recusals: ['回避', 'Recusals'],
    recommended: ['建议资助', 'Recommended'],
    isNonConsensus: ['非共识', 'Non-consensus'],
  },
  values: {
    best: ['择优', 'best'],
    lot: ['随机抽取', 'by lot'],
    support: ['支持', 'support'],
    against: ['不支持', 'against'],
    abstain: ['保留', 'abstain'],
  },
})
