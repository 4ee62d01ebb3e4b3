// Why an expert may not read or judge, and why a review is not concluded.
import { defineErrors } from '#kernel/refusal.ts'

export const reviewErrors = defineErrors({
  'review-not-found': {
    kind: 'not-found',
    zh: '没有找到这份评审，可能未分配给您，请回到我的评审。',
    en: 'There is no such review for you. Go back to your reviews.',
  },
  'review-conflict': {
    kind: 'forbidden',
    zh: '按回避规定，您不能阅读和评审这份材料：{reason}。请申请回避。',
    en: 'You must keep away from this application: {reason}. Decline it.',
  },
  'reviewer-unknown': {
    kind: 'conflict',
    zh: '请先登记专家信息（所在单位和学科）；核实后方可评审。',
    en: 'Register as an expert first, with your unit and disciplines; you review once that is verified.',
  },
  'reviewer-unit-unknown': {
    kind: 'invalid',
    zh: '企业名录和机构名录中都没有 {uscc}，请核对所在单位的代码。',
    en: 'Neither register holds {uscc}; check the code of your unit.',
  },
  'reviews-missing': {
    kind: 'conflict',
    zh: '至少需要 {least} 份评审意见，现有 {count} 份，请等待或补充专家。',
    en: 'At least {least} reviews are needed and {count} are in; wait, or add reviewers.',
  },
  'mark-wrong': {
    kind: 'invalid',
    zh: '“{criterion}”应打 {least}—{most} 分，每档 {step} 分；不适用的请留空。',
    en: '“{criterion}” takes {least} to {most} in steps of {step}; leave it empty where it does not apply.',
  },
  'marks-missing': {
    kind: 'invalid',
    zh: '请至少给一个分项打分。',
    en: 'Mark at least one criterion.',
  },
  'nothing-to-assign': {
    kind: 'conflict',
    zh: '没有需要分配专家的申报，或没有已核实的专家。',
    en: 'No application needs reviewers, or no expert is verified.',
  },
  'findings-wrong': {
    kind: 'invalid',
    zh: '程序认定的内容有 {count} 处需要补充或修改。',
    en: '{count} of the findings are to be completed or corrected.',
  },
})
