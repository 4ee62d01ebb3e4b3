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
  'seed-missing': {
    kind: 'conflict',
    zh: '抽取前须先公布种子的承诺值。请重新打开分配窗口，选择随机抽取。',
    en: 'The commitment to the seed comes before the draw. Open the assignment again and choose the draw.',
  },
  'assignment-not-found': {
    kind: 'not-found',
    zh: '没有找到这次分配，或当时没有留存数据，请刷新。',
    en: 'There is no such assignment, or nothing was kept of it; reload.',
  },
  'appointed-in-conflict': {
    kind: 'conflict',
    zh: '{name}须回避这项申报：{reason}。请指定其他专家。',
    en: '{name} must keep away from this application: {reason}. Choose another expert.',
  },
  'appointed-already': {
    kind: 'conflict',
    zh: '{name}已分配到这项申报，或已申请回避。',
    en: '{name} is assigned to it already, or has declined it.',
  },
  'panel-not-foreseen': {
    kind: 'conflict',
    zh: '本类项目的规定没有同行评议之后的评审会，请直接分配专家评审。',
    en: 'The rules of this programme know no panel after the peers; assign experts instead.',
  },
  'panel-needed': {
    kind: 'conflict',
    zh: '同行评议之后须经评审会表决；请召集评审会，由会议结束评审。',
    en: 'After the peers a panel votes: convene it, and its closing concludes the review.',
  },
  'panel-too-small': {
    kind: 'invalid',
    zh: '评审会至少需要 {least} 名已核实的专家，所选可用 {count} 名。',
    en: 'A panel needs {least} verified experts at least; {count} of those chosen may sit.',
  },
  'chair-no-member': {
    kind: 'invalid',
    zh: '组长应从所选专家中产生，请重选。',
    en: 'The chair is one of the members; choose again.',
  },
  'panel-twice': {
    kind: 'conflict',
    zh: '“{title}”已列入另一场评审会。',
    en: '“{title}” stands on the agenda of another panel.',
  },
  'panel-not-found': {
    kind: 'not-found',
    zh: '没有找到这场评审会或这项议程，可能未邀请您参加。',
    en: 'There is no such panel or item for you.',
  },
  'panel-ended': {
    kind: 'conflict',
    zh: '评审会已经结束或取消，不能再办理。',
    en: 'The panel is over or cancelled.',
  },
  'voted-already': {
    kind: 'conflict',
    zh: '您已对本项表决，每人一次，不能更改，也不能再声明回避。',
    en: 'You have voted on this item; a vote is cast once and stands.',
  },
  'quorum-missing': {
    kind: 'conflict',
    zh: '以下各项的表决人数不足：{titles}。请催请专家表决。',
    en: 'Too few have voted on: {titles}. Ask the members to vote.',
  },
  'findings-wrong': {
    kind: 'invalid',
    zh: '程序认定的内容有 {count} 处需要补充或修改。',
    en: '{count} of the findings are to be completed or corrected.',
  },
})
