// Enterprises: who they are, how large, in which field; their qualifications stand in a register of their own.
import { highTechFields } from '#policy/national/programmes/high-tech-fields.ts'
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, money, number, phone, region, text, uscc, yesNo } from '#rules/field.ts'
import { accounts } from './enterprise-accounts.ts'
import { propertyFields, recordFields } from './enterprise-record.ts'
import { industries } from './official-codes.ts'

const names = <F extends object>(fields: F) => Object.keys(fields) as (keyof F & string)[]

export const enterprise = defineRegister({
  id: 'enterprise',
  title: ['企业名录', 'Enterprises'],
  entry: ['企业', 'Enterprise'],
  about: [
    '在川科技活动企业，登记事项以市场监管部门为准，经营数据为企业年报。',
    'Enterprises active in science and technology; registration by the market authority, figures from their yearly reports.',
  ],
  basis: 'GB 32100-2015',
  key: { kind: 'uscc', field: 'uscc' },
  fields: {
    uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { privacy: 'public' }),
    name: text(['企业名称', 'Name'], { privacy: 'public', longest: 120 }),
    region: region(['注册地', 'Registered in'], { privacy: 'public' }),
    zone: region(['所在园区', 'Zone'], {
      privacy: 'public',
      optional: true,
      hint: ['高新区、科学城等', 'High-tech zone or science city'],
    }),
    registeredOn: day(['成立日期', 'Registered on'], { privacy: 'public' }),
    capital: money(['注册资本', 'Registered capital'], { privacy: 'public', unit: '万元', least: 0, optional: true }),
    ownership: choice(
      ['登记注册类型', 'Ownership'],
      {
        state: ['国有及国有控股', 'State-owned'],
        private: ['民营', 'Private'],
        'hong-kong-macao-taiwan': ['港澳台资', 'Hong Kong, Macao or Taiwan'],
        foreign: ['外资', 'Foreign'],
        other: ['其他', 'Other'],
      },
      { privacy: 'public', optional: true },
    ),
    size: choice(
      ['企业规模', 'Size'],
      {
        large: ['大型', 'Large'],
        medium: ['中型', 'Medium'],
        small: ['小型', 'Small'],
        micro: ['微型', 'Micro'],
      },
      { privacy: 'public', optional: true },
    ),
    industry: choice(['国民经济行业', 'Industry'], industries, { privacy: 'public', optional: true }),
    field: choice(['高新技术领域', 'High-tech field'], highTechFields, { privacy: 'public', optional: true }),
    isListed: yesNo(['上市企业', 'Listed'], { privacy: 'public', optional: true }),
    year: number(['数据年度', 'Year of the figures'], { least: 2000, most: 2100, optional: true }),
    revenue: money(['营业收入', 'Revenue'], { unit: '万元', least: 0, optional: true }),
    researchSpend: money(['研发费用', 'R&D spend'], { unit: '万元', least: 0, optional: true }),
    assets: money(['资产总额', 'Assets'], { unit: '万元', optional: true }),
    staff: number(['职工总数', 'Staff'], { unit: '人', least: 0, optional: true }),
    researchers: number(['科技人员', 'R&D personnel'], { unit: '人', least: 0, optional: true }),
    accounts,
    ...propertyFields,
    ...recordFields,
    legalPerson: text(['法定代表人', 'Legal representative'], { privacy: 'public', longest: 60, optional: true }),
    contact: text(['联系人', 'Contact'], { privacy: 'personal', longest: 60, optional: true }),
    phone: phone(['联系电话', 'Telephone'], { privacy: 'personal', optional: true }),
  },
  sections: [
    {
      title: ['登记信息', 'Registration'],
      fields: ['uscc', 'name', 'region', 'zone', 'registeredOn', 'capital', 'legalPerson'],
    },
    { title: ['类型与领域', 'Kind and field'], fields: ['ownership', 'size', 'industry', 'field', 'isListed'] },
    {
      title: ['经营与研发', 'Business and R&D'],
      fields: ['year', 'revenue', 'researchSpend', 'assets', 'staff', 'researchers'],
    },
    { title: ['年度数据', 'Yearly figures'], fields: ['accounts'] },
    { title: ['知识产权与成果', 'Property and merits'], fields: names(propertyFields) },
    { title: ['合规情况', 'Record'], fields: names(recordFields) },
    { title: ['联系方式', 'Contact'], fields: ['contact', 'phone'] },
  ],
  common: { name: 'name', region: 'region', happenedOn: 'registeredOn', amount: 'revenue' },
  statuses: {
    active: { label: ['在业', 'Active'] },
    deregistered: { label: ['注销', 'Deregistered'], ends: true },
    revoked: { label: ['吊销', 'Licence revoked'], ends: true },
    'moved-away': { label: ['迁出', 'Moved away'], ends: true },
  },
  search: ['name'],
  sameWhen: ['name', 'region'],
  ascending: [['researchers', 'staff']],
  columns: ['name', 'uscc', 'region', 'field', 'size', 'revenue', 'registeredOn', 'status'],
  headings: {
    uscc: ['信用代码', '社会信用代码', '纳税人识别号'],
    name: ['单位名称', '公司名称', '名称'],
    region: ['所属区县', '所在地', '地区', '区县'],
    registeredOn: ['注册日期', '注册时间', '成立时间'],
    revenue: ['年营业收入', '上年营业收入', '营收'],
  },
  keepers: ['policy'],
  isKeptByRegions: true,
  isLasting: true,
  isOpen: true,
})
