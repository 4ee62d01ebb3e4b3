// Words of assignments and their proof.
import { defineTexts } from '#web/language/define-texts.ts'

export const assignmentTexts = defineTexts('reviews.assignments', {
  assign: ['分配专家', 'Assign experts'],
  way: ['分配方式', 'How'],
  best: ['择优（附证明）', 'The best, proven'],
  lot: ['随机抽取（可复核）', 'By lot, replayable'],
  bestHint: [
    '先使匹配最差的申报最好，再使总体最好，并附上界证明。',
    'The worst-served comes first, then the total, with the bounds that prove it.',
  ],
  lotHint: [
    '每名专家中签概率尽量均等。种子先承诺后公布，任何人可以复核。',
    'Chances are as even as can be. The seed is committed to first and told afterwards: anybody can draw again.',
  ],
  foreseen: ['本类项目规定随机抽取（{basis}）', 'The rules foresee a draw by lot ({basis})'],
  commitment: ['种子承诺值（SM3），{at} 公布', 'Commitment to the seed (SM3), made {at}'],
  kept: [
    '须回避的、已申请回避的不会分配；同一单位至多一名；已有的分配和指定不动。',
    'Who must keep away is left out; one of a unit at most; what is assigned or named stays.',
  ],
  perProposal: ['每项专家数', 'Experts each'],
  maxLoad: ['每名专家最多评审', 'At most per expert'],
  assigned: ['分配 {pairs} 份', '{pairs} assigned', '1 assigned'],
  cancel: ['取消', 'Cancel'],
  history: ['分配记录与证明', 'Assignments and their proof'],
  line: ['{at} {by} {way}，新分配 {pairs} 份', '{at} {by}, {way}: {pairs} new'],
  proven: ['最低匹配 {worst}，合计 {total}；已证明不能更好', 'worst {worst}, total {total}: proven best'],
  bounded: [
    '最低匹配 {worst}（上界 {worstBound}），合计 {total}（上界 {totalBound}）',
    'worst {worst} (bound {worstBound}), total {total} (bound {totalBound})',
  ],
  drawn: [
    '概率上限 {cap}；种子 {seed}；承诺值 {commitment}；名单 SM3 {pool}',
    'cap {cap}; seed {seed}; commitment {commitment}; pool SM3 {pool}',
  ],
  chance: [
    '{proposal}：候选 {candidates} 名，抽中 {reviewers}',
    '{proposal}: {candidates} candidates, drawn {reviewers}',
  ],
  replay: ['复核', 'Do again'],
  same: ['复核一致', 'The same again'],
  different: ['复核不一致，请核查数据是否被改动', 'Not the same: check whether data were changed'],
  appoint: ['指定专家', 'Name an expert'],
  appointHint: [
    '指定后锁定，重新分配时不动。须回避的专家不能指定。',
    'It is locked. Who must keep away cannot be named.',
  ],
  keepAway: ['{name}（须回避：{reason}）', '{name} (must keep away: {reason})'],
  expert: ['专家', 'Expert'],
})
