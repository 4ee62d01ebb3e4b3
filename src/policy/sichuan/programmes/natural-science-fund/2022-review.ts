// How proposals to the natural science fund are reviewed: random peers, a panel, and the track for what they disagree about.
import type { ReviewRule } from '#rules/review-rule.ts'

const act = '国家自然科学基金条例（国令第487号）'

export const review: ReviewRule = {
  ways: [
    { way: 'peers', least: 3, basis: act, mark: 'official', drawn: true, blind: 'reviewers-hidden' },
    { way: 'panel', least: 5, basis: act, mark: 'unsure', blind: 'reviewers-hidden' },
  ],
  rubric: {
    basis: act,
    mark: 'unsure',
    scale: { least: 0, most: 100, step: 1 },
    criteria: [
      { id: 'scientific-value', title: ['科学价值', 'Scientific value'], weight: 1 },
      { id: 'originality', title: ['创新性', 'Originality'], weight: 1 },
      { id: 'impact', title: ['社会影响', 'Impact on society'], weight: 1 },
      { id: 'feasibility', title: ['研究方案的可行性', 'Feasibility'], weight: 1 },
    ],
    adjustable: true,
    note: ['未查到省级权重，默认各项相等，通知可以另定', 'No weights were found: equal unless the call says otherwise'],
  },
  nonConsensus: { basis: act, mark: 'official', conflictingVotes: true, signatures: 2, quotaFromCall: true },
  avoidNames: { most: 3, mark: 'unsure' },
}
