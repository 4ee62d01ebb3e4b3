// Findings of misconduct and what they bar, as every programme must obey them.
import { is } from '#rules/condition.ts'
import { defineRegister } from '#rules/define-register.ts'
import { choice, choices, day, money, personId, text, uscc } from '#rules/field.ts'

export const integrityFinding = defineRegister({
  id: 'integrity-finding',
  title: ['科研诚信记录', 'Integrity findings'],
  entry: ['诚信记录', 'Finding'],
  about: [
    '已作出处理决定的科研失信和违规行为；仅供审核使用，不公开个人信息。',
    'Decided cases of misconduct; for checks only, personal data are never published.',
  ],
  basis: '国科发监〔2019〕323号；科技部令第19号',
  key: { kind: 'number', prefix: 'CX' },
  fields: {
    subjectKind: choice(
      ['对象', 'Subject'],
      { unit: ['单位', 'Organisation'], person: ['个人', 'Person'] },
      { privacy: 'internal' },
    ),
    subject: text(['名称或姓名', 'Name'], { privacy: 'personal', longest: 120 }),
    uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { shownWhen: is('subjectKind', 'unit') }),
    personId: personId(['身份证件号码', 'Identity number'], {
      privacy: 'sensitive',
      shownWhen: is('subjectKind', 'person'),
      optional: true,
    }),
    employer: text(['所在单位', 'Employer'], {
      privacy: 'personal',
      shownWhen: is('subjectKind', 'person'),
      optional: true,
      longest: 120,
    }),
    behaviour: choice(
      ['行为', 'Behaviour'],
      {
        plagiarism: ['抄袭剽窃', 'Plagiarism'],
        fabrication: ['伪造篡改', 'Fabrication or falsification'],
        'ghost-writing': ['买卖、代写代投', 'Bought or written by others'],
        fraud: ['骗取项目、经费或奖励', 'Fraud for projects or awards'],
        ethics: ['违反科技伦理', 'Breach of ethics'],
        authorship: ['不当署名', 'Improper authorship'],
        publishing: ['违规发表', 'Improper publishing'],
        funds: ['违规使用经费', 'Misuse of funds'],
        other: ['其他', 'Other'],
      },
      { privacy: 'internal' },
    ),
    severity: choice(
      ['情节', 'Severity'],
      {
        minor: ['较轻', 'Minor'],
        serious: ['较重', 'Serious'],
        grave: ['严重', 'Grave'],
        'very-grave': ['特别严重', 'Very grave'],
      },
      { privacy: 'internal' },
    ),
    sanctions: choices(
      ['处理措施', 'Sanctions'],
      {
        talk: ['约谈', 'Warning talk'],
        rectify: ['限期整改', 'Rectify'],
        suspend: ['暂停拨款', 'Payments suspended'],
        recover: ['追回经费', 'Funds recovered'],
        revoke: ['撤销奖励、称号', 'Awards revoked'],
        bar: ['限制申报', 'Barred from applying'],
        'serious-list': ['列入严重失信', 'On the list of serious dishonesty'],
      },
      { privacy: 'internal', optional: true },
    ),
    recovered: money(['追回经费', 'Funds recovered'], { unit: '万元', least: 0, optional: true }),
    decidedOn: day(['处理决定日期', 'Decided on'], { privacy: 'internal' }),
    document: text(['决定文号', 'Decision'], { privacy: 'internal', longest: 60, optional: true }),
    barredFrom: day(['限制起始', 'Barred from'], { privacy: 'internal', optional: true }),
    barredTo: day(['限制截止', 'Barred until'], {
      privacy: 'internal',
      optional: true,
      hint: ['永久取消资格的留空', 'Left empty for ever'],
    }),
  },
  common: {
    name: 'subject',
    happenedOn: 'decidedOn',
    validFrom: 'barredFrom',
    validTo: 'barredTo',
    amount: 'recovered',
  },
  statuses: {
    'in-force': { label: ['执行中', 'In force'] },
    ended: { label: ['已期满', 'Ended'], ends: true },
    lifted: { label: ['已解除', 'Lifted'], ends: true },
  },
  parties: ['uscc', 'personId'],
  search: ['subject'],
  ascending: [['barredFrom', 'barredTo']],
  columns: ['subject', 'subjectKind', 'behaviour', 'severity', 'decidedOn', 'barredFrom', 'barredTo', 'status'],
  keepers: ['supervision'],
})
