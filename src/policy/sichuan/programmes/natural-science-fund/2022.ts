// The provincial natural science fund: general, youth, distinguished youth, group and key projects; peers, then panel.
import { yearOf } from '#kernel/date-only.ts'
import { formalChecklist, integrityRules, secrecyRule } from '#policy/national/programmes/applicant-sections.ts'
import { announced, dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { files } from '#rules/field.ts'
import { rulesOver } from '#rules/rule.ts'
import { days, lasting, months, stage, workingDays } from '#rules/stage.ts'
import { lumpSum } from '../project-money.ts'
import { form } from './2022-form.ts'
import { review } from './2022-review.ts'

const act = '国家自然科学基金条例（国令第487号）'
const reform = '国办发〔2021〕32号'
const national = {
  basis: '国家自然科学基金项目指南',
  mark: 'unsure',
  note: '省级年龄规定未查到，暂按国家基金，通知可以另定',
} as const

const parameters = {
  youthAge: dated(['青年项目男性年龄上限（未满）', 'Youth: below, men'], '岁', 35, national, { adjustable: true }),
  youthAgeWomen: dated(['青年项目女性年龄上限（未满）', 'Youth: below, women'], '岁', 40, national, {
    adjustable: true,
  }),
  distinguishedAge: dated(['杰出青年项目年龄上限（未满）', 'Distinguished: below'], '岁', 45, national, {
    adjustable: true,
  }),
  mostAvoided: dated(
    ['申请回避的专家上限', 'Most experts to be kept away'],
    '人',
    3,
    { basis: act, mark: 'unsure' },
    {
      adjustable: true,
    },
  ),
  mostGrant: announced(['本类项目资助额度', 'Grant of this type'], '万元', 'number', '资助额度未查到，由通知公布'),
}

const { rule, asked } = rulesOver(form, parameters)

export const naturalScienceFund2022 = defineProgramme({
  id: 'natural-science-fund',
  edition: '2022',
  inForce: ['2022-01-01', null],
  title: ['四川省自然科学基金项目', 'Natural Science Fund of Sichuan'],
  basis: [act, '川科发〔2022〕2号', reform],
  serves: [9, 10],
  applicant: 'person',
  endorsedBy: 'host',
  produces: 'project',
  form,
  attachments: {
    proposal: files(['申请书正文', 'Proposal'], { accepts: ['pdf', 'docx'] }),
    works: files(['代表性成果', 'Representative works'], { accepts: ['pdf'], most: 5, optional: true }),
    ethics: files(['伦理审查意见', 'Ethics approval'], { accepts: ['pdf', 'image'], optional: true }),
  },
  parameters,
  eligibility: [
    rule('youth-age', {
      title: ['青年项目负责人出生日期', 'Birthday, youth'],
      basis: national.basis,
      looksAt: ['type', 'birthday', 'gender'],
      when: ({ facts }) => facts.type === 'youth',
      found: ({ facts }) => facts.birthday,
      // 未满 35 周岁：当年 1 月 1 日（含）以后满 35 周岁的仍可申请。
      atLeast: ({ facts: { gender }, on, values }) =>
        `${yearOf(on) - (gender === 'woman' ? values.youthAgeWomen : values.youthAge)}-01-01`,
    }),
    rule('distinguished-age', {
      title: ['杰出青年项目负责人出生日期', 'Birthday, distinguished youth'],
      basis: national.basis,
      looksAt: ['type', 'birthday'],
      when: ({ facts }) => facts.type === 'distinguished',
      found: ({ facts }) => facts.birthday,
      atLeast: ({ on, values }) => `${yearOf(on) - values.distinguishedAge}-01-01`,
    }),
    rule('group-members', {
      title: ['创新研究群体骨干成员', 'Members of the group'],
      basis: '川科发〔2022〕2号第9项',
      looksAt: ['type', 'members'],
      when: ({ facts }) => facts.type === 'group',
      unit: '人',
      found: ({ facts }) => facts.members?.length ?? 0,
      atLeast: 1,
    }),
    rule('grant', {
      title: ['申请经费', 'Grant applied for'],
      basis: '通知',
      looksAt: ['grant'],
      unit: '万元',
      found: ({ facts }) => facts.grant,
      atMost: 'mostGrant',
    }),
    rule('avoided-names', {
      title: ['申请回避的专家', 'Experts to be kept away'],
      basis: act,
      looksAt: ['avoid'],
      unit: '人',
      found: ({ facts }) => facts.avoid?.length ?? 0,
      atMost: 'mostAvoided',
    }),
    asked('lump-sum-statement', {
      title: ['签署经费包干制承诺书', 'Signed the lump-sum statement'],
      basis: reform,
      field: 'hasStatement',
      is: true,
    }),
    asked('ethics', {
      title: ['涉及人、实验动物的研究已通过伦理审查（不涉及的选是）', 'Ethics approved, or not needed'],
      basis: '国科发监〔2022〕221号',
      field: 'isEthical',
      is: true,
    }),
    ...integrityRules,
    secrecyRule,
  ],
  stages: [
    stage('call', 'division', {
      yields: [['年度项目指南', 'Guide of the year']],
      says: ['指南方向公开征集', 'Topics are solicited'],
    }),
    stage('apply', 'applicant', { yields: [['申请书', 'Proposal']] }),
    stage('endorse', 'endorsing-unit', {
      says: ['依托单位审核，按限额推荐', 'The host checks and endorses within its quota'],
    }),
    stage('formal-check', 'division', { clock: days(45, act, 'reported') }),
    stage('duplicate-check', 'division'),
    stage('review', 'experts', { basis: act, says: ['同行评议，再会议评审', 'Peers, then the panel'] }),
    stage('decide', 'leadership'),
    stage('public-notice', 'division', {
      clock: lasting(workingDays(5, '厅公示惯例（2023-05-26 至 06-01）', 'reported')),
    }),
    stage('contract', 'applicant', { with: ['division'], yields: [['计划任务书', 'Contract']] }),
    stage('pay', 'division', { clock: days(30, reform) }),
    stage('perform', 'applicant', { yields: [['年度进展报告', 'Yearly report']] }),
    stage('accept', 'division', {
      clock: months(6, '国科办资〔2018〕107号', 'unsure'),
      says: ['结论：通过、未通过、结题', 'Passed, not passed, concluded'],
    }),
    stage('close', 'division'),
  ],
  sideways: {
    exit: { basis: '国科办资〔2018〕107号', says: ['经批准终止', 'Terminated with approval'] },
    revocation: {
      basis: '国科办资〔2018〕107号、国科发监〔2022〕221号',
      grounds: [
        ['抄袭、伪造、买卖论文或请托', 'Plagiarism, fabrication, bought papers, lobbying'],
        ['未经批准变更负责人、单位、期限或目标', 'Unapproved change of lead, host, term or target'],
      ],
      mark: 'reported',
    },
    appeal: { basis: act, clock: days(15, act) },
  },
  checklist: [
    ...formalChecklist,
    { id: 'limit', question: ['负责人和骨干符合限项规定', 'Lead and members are within the limits'] },
    { id: 'ethics', question: ['需要伦理审查的已附意见', 'Ethics approval attached where needed'] },
  ],
  review,
  money: lumpSum,
  writes: {
    register: 'project',
    sets: { programme: 'natural-science-fund' },
    takes: { title: 'title', host: 'name', hostUscc: 'uscc', region: 'region', lead: 'lead', grant: 'grant' },
  },
  moves: { indicator: 'natural-science-projects', by: 'count' },
  caveats: [
    [
      '省级资助额度、群体人数、评分权重未查到，由通知公布；年龄按国家基金。',
      'Grants, size of groups and weights were not found: the call says; ages are those of the national fund.',
    ],
    [
      '年龄按通知当年 1 月 1 日计算，当日及以后满上限的仍可申请。',
      'Who reaches the limit on 1 January or later may still apply.',
    ],
  ],
})
