// Why reviewers cannot be assigned or drawn as asked.
import { defineErrors } from '#kernel/refusal.ts'

export const assignmentErrors = defineErrors({
  'assignment-file-wrong': {
    kind: 'invalid',
    zh: '{file} 不是可用的分配数据：{problem}。写法见 docs/assignment.md。',
    en: '{file} is no usable input: {problemEn}. See docs/assignment.md for the format.',
  },
  'name-unknown': {
    kind: 'invalid',
    zh: '“{name}”不在{list}名单中，请核对编号。',
    en: '“{name}” is not in the list of {listEn}; check its name.',
  },
  'name-twice': {
    kind: 'invalid',
    zh: '“{name}”在名单中出现了两次，请保留一个。',
    en: '“{name}” is in the list twice; keep one.',
  },
  'pair-twice': {
    kind: 'invalid',
    zh: '项目 {proposal} 与专家 {reviewer} 出现了两次，请保留一行。',
    en: 'Proposal {proposal} and reviewer {reviewer} occur twice; keep one line.',
  },
  'score-out-of-range': {
    kind: 'invalid',
    zh: '项目 {proposal} 与专家 {reviewer} 的匹配分 {score} 超出 ±{limit}，请换算后再试。',
    en: 'The score {score} of proposal {proposal} and reviewer {reviewer} is beyond ±{limit}; scale the scores.',
  },
  'quantity-wrong': {
    kind: 'invalid',
    zh: '{what}“{value}”应当是 0 到 {limit} 的整数。',
    en: 'The {whatEn} “{value}” must be a whole number from 0 to {limit}.',
  },
  'loads-crossed': {
    kind: 'invalid',
    zh: '专家 {reviewer} 的最少评审量 {least} 大于最多评审量 {most}，请调整。',
    en: 'Reviewer {reviewer} must take at least {least} and at most {most} reviews; change one of the two.',
  },
  'locked-in-conflict': {
    kind: 'conflict',
    zh: '专家 {reviewer} 应当回避项目 {proposal}，却被锁定在该项目，请先解除一项。',
    en: 'Reviewer {reviewer} is locked to proposal {proposal} and in conflict with it; lift one of the two.',
  },
  'locked-too-many': {
    kind: 'conflict',
    zh: '锁定的组合使“{name}”达到 {count}，上限为 {limit}，请减少锁定。',
    en: 'Locked pairs bring “{name}” to {count}, over its limit of {limit}; unlock some.',
  },
  'assignment-impossible': {
    kind: 'conflict',
    zh: '无法分配：{problem}。请增加专家、提高评审量上限或加 --relax 放宽。',
    en: 'No assignment is possible: {problemEn}. Add reviewers, raise the loads, or relax with --relax.',
  },
  'floor-out-of-reach': {
    kind: 'conflict',
    zh: '保底分 {floor} 达不到，最高不超过 {highest}，请降低保底分。',
    en: 'The floor {floor} is out of reach, no floor is above {highest}; lower it.',
  },
  'cap-wrong': {
    kind: 'invalid',
    zh: '概率上限“{cap}”应当大于 0 且不超过 1，最多六位小数。',
    en: 'The cap “{cap}” must be above 0 and at most 1, with up to six decimals.',
  },
  'seed-wrong': {
    kind: 'invalid',
    zh: '种子应当是 32 至 128 位十六进制数字（例如 openssl rand -hex 32 的输出）。',
    en: 'The seed must be 32 to 128 hexadecimal digits, such as openssl rand -hex 32 prints.',
  },
  'draw-impossible': {
    kind: 'conflict',
    zh: '在概率上限 {cap} 之下无法抽取：{problem}。请提高上限、增加专家或提高评审量上限。',
    en: 'No draw is possible under the cap {cap}: {problemEn}. Raise the cap, add reviewers or raise the loads.',
  },
  'draw-differs': {
    kind: 'conflict',
    zh: '重新抽取的结果与 {file} 不符：{problem}。请核对种子、名单和参数。',
    en: 'The draw repeated from the seed differs from {file}: {problemEn}. Check the seed, the pool and the settings.',
  },
})
