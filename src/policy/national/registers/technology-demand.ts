// Technology that firms look for, bottlenecks (卡脖子) among it.
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, money, phone, region, text, uscc, yesNo } from '#rules/field.ts'
import { contractFields } from './official-codes.ts'

export const technologyDemand = defineRegister({
  id: 'technology-demand',
  title: ['技术需求', 'Technology demands'],
  entry: ['技术需求', 'Technology demand'],
  about: [
    '企业提出的技术需求，用于供需对接、揭榜和指南编制。',
    'What firms look for: for matching, open bounties and the topics of guides.',
  ],
  key: { kind: 'number', prefix: 'XQ' },
  fields: {
    title: text(['需求名称', 'Title'], { privacy: 'public', longest: 120 }),
    description: text(['需求说明', 'Description'], { longest: 2_000, lines: 5, optional: true }),
    firm: text(['需求单位', 'Firm'], { privacy: 'public', longest: 120 }),
    firmUscc: uscc(['需求单位信用代码', 'Firm’s code'], { privacy: 'public', optional: true }),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    field: choice(['技术领域', 'Field'], contractFields, { privacy: 'public' }),
    isBottleneck: yesNo(['卡脖子技术', 'Bottleneck'], { optional: true }),
    budget: money(['意向投入', 'Budget'], { unit: '万元', least: 0, optional: true }),
    raisedOn: day(['提出日期', 'Raised on'], { privacy: 'public' }),
    neededBy: day(['期望完成', 'Needed by'], { privacy: 'public', optional: true }),
    contact: text(['联系人', 'Contact'], { privacy: 'personal', longest: 60, optional: true }),
    phone: phone(['联系电话', 'Telephone'], { privacy: 'personal', optional: true }),
  },
  common: { name: 'title', region: 'region', happenedOn: 'raisedOn', amount: 'budget', validTo: 'neededBy' },
  statuses: {
    open: { label: ['待对接', 'Open'] },
    matched: { label: ['对接中', 'Matched'] },
    solved: { label: ['已解决', 'Solved'], ends: true },
    closed: { label: ['已关闭', 'Closed'], ends: true },
  },
  parties: ['firmUscc'],
  search: ['title', 'firm'],
  sameWhen: ['title', 'firm'],
  ascending: [['raisedOn', 'neededBy']],
  columns: ['title', 'firm', 'region', 'field', 'isBottleneck', 'budget', 'raisedOn', 'neededBy', 'status'],
  headings: { firm: ['企业名称', '单位名称'] },
  keepers: ['transfer', 'major-projects'],
  isKeptByRegions: true,
  isOpen: true,
})
