// Technology contracts that have been recognised and registered: parties, category, both amounts.
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, money, region, text, uscc, yesNo } from '#rules/field.ts'
import { contractFields, intellectualProperty, partyKinds } from './official-codes.ts'

export const contractCategories = {
  development: ['技术开发', 'Development'],
  transfer: ['技术转让', 'Transfer'],
  licence: ['技术许可', 'Licence'],
  consulting: ['技术咨询', 'Consulting'],
  service: ['技术服务', 'Service'],
} as const

export const paymentModes = {
  once: ['一次总付', 'Lump sum'],
  instalments: ['分期支付', 'Instalments'],
  royalty: ['提成支付', 'Royalty'],
  'lump-sum-royalty': ['一次总付加提成', 'Lump sum and royalty'],
  shares: ['技术入股', 'Shares'],
  other: ['其他方式', 'Other'],
} as const

export const planSources = {
  national: ['国家计划', 'National plan'],
  provincial: ['省（部门）计划', 'Provincial or ministry plan'],
  municipal: ['市（县）计划', 'City or county plan'],
  none: ['计划外', 'Outside of plans'],
} as const

export const technologyContract = defineRegister({
  id: 'technology-contract',
  title: ['技术合同', 'Technology contracts'],
  entry: ['技术合同', 'Technology contract'],
  about: [
    '经认定登记的技术合同。成交额为合同总额，技术交易额为扣除设备、材料等非技术性费用后的金额，均按认定登记日期统计。',
    'Registered technology contracts. The contract amount is the total; the technical amount leaves out equipment, materials and other non-technical costs. Counted by the day of registration.',
  ],
  basis: '国科发政字〔2000〕063号；国科发政字〔2001〕253号',
  key: { kind: 'code', field: 'number' },
  fields: {
    number: text(['合同登记编号', 'Registration number'], { privacy: 'public', longest: 40 }),
    title: text(['合同名称', 'Title'], { privacy: 'public', longest: 200 }),
    category: choice(['合同类别', 'Category'], contractCategories, {
      privacy: 'public',
      basis: '民法典第八百四十三条',
    }),
    signedOn: day(['签订日期', 'Signed on'], { privacy: 'public' }),
    registeredOn: day(['认定登记日期', 'Registered on'], { privacy: 'public' }),
    amount: money(['成交额', 'Contract amount'], { privacy: 'public', unit: '万元', least: 0 }),
    technicalAmount: money(['技术交易额', 'Technical amount'], { privacy: 'public', unit: '万元', least: 0 }),
    paymentMode: choice(['支付方式', 'Payment'], paymentModes, { optional: true }),
    sellerName: text(['卖方名称', 'Seller'], { privacy: 'public', longest: 120 }),
    sellerUscc: uscc(['卖方信用代码', 'Seller’s code'], { privacy: 'public' }),
    sellerKind: choice(['卖方类别', 'Kind of seller'], partyKinds, { privacy: 'public' }),
    sellerRegion: region(['卖方所在地', 'Seller’s place'], { privacy: 'public' }),
    buyerName: text(['买方名称', 'Buyer'], { privacy: 'public', longest: 120 }),
    buyerUscc: uscc(['买方信用代码', 'Buyer’s code'], { privacy: 'public', optional: true }),
    buyerKind: choice(['买方类别', 'Kind of buyer'], partyKinds, { privacy: 'public' }),
    buyerRegion: region(['买方所在地', 'Buyer’s place'], { privacy: 'public', optional: true }),
    field: choice(['技术领域', 'Field'], contractFields, { privacy: 'public' }),
    property: choice(['知识产权', 'Intellectual property'], intellectualProperty, {
      privacy: 'public',
      optional: true,
    }),
    planSource: choice(['计划来源', 'Plan'], planSources, { privacy: 'public', optional: true }),
    isForeign: yesNo(['涉外', 'With a foreign party'], { privacy: 'public', optional: true }),
    isRelated: yesNo(['关联交易', 'Between related parties'], { optional: true }),
  },
  sections: [
    {
      title: ['合同', 'Contract'],
      fields: ['number', 'title', 'category', 'field', 'property', 'planSource', 'signedOn', 'registeredOn'],
    },
    { title: ['金额', 'Amounts'], fields: ['amount', 'technicalAmount', 'paymentMode', 'isForeign', 'isRelated'] },
    { title: ['卖方', 'Seller'], fields: ['sellerName', 'sellerUscc', 'sellerKind', 'sellerRegion'] },
    { title: ['买方', 'Buyer'], fields: ['buyerName', 'buyerUscc', 'buyerKind', 'buyerRegion'] },
  ],
  common: {
    name: 'title',
    region: 'sellerRegion',
    happenedOn: 'registeredOn',
    amount: 'amount',
    validFrom: 'signedOn',
  },
  statuses: {
    registered: { label: ['已登记', 'Registered'] },
    changed: { label: ['已变更', 'Changed'] },
    cancelled: { label: ['已注销', 'Cancelled'], ends: true },
  },
  parties: ['sellerUscc', 'buyerUscc'],
  search: ['title', 'sellerName', 'buyerName'],
  sameWhen: ['sellerUscc', 'buyerName', 'signedOn', 'amount'],
  ascending: [
    ['technicalAmount', 'amount'],
    ['signedOn', 'registeredOn'],
  ],
  columns: [
    'title',
    'number',
    'category',
    'sellerName',
    'buyerName',
    'amount',
    'technicalAmount',
    'field',
    'registeredOn',
    'status',
  ],
  headings: {
    number: ['合同编号', '登记编号', '技术合同编号'],
    title: ['项目名称', '合同项目名称'],
    category: ['合同类型', '技术合同类别'],
    amount: ['合同成交金额', '合同金额', '成交金额', '合同总金额'],
    technicalAmount: ['技术交易金额', '技术交易额'],
    sellerName: ['卖方', '技术卖方', '让与人', '受托人'],
    sellerUscc: ['卖方代码', '卖方统一社会信用代码'],
    buyerName: ['买方', '技术买方', '受让人', '委托人'],
    buyerUscc: ['买方代码', '买方统一社会信用代码'],
    registeredOn: ['登记日期', '认定日期'],
    field: ['所属领域', '技术领域分类'],
  },
  keepers: ['transfer'],
  isOpen: true,
})
