// Dated qualifications of enterprises: the steps of the ladder from technology SME to leading enterprise.
import { highTechFields } from '#policy/national/programmes/high-tech-fields.ts'
import { is } from '#rules/condition.ts'
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, number, region, text, uscc } from '#rules/field.ts'

/** From the first step up. */
export const qualificationKinds = {
  'tech-sme': ['科技型中小企业', 'Technology SME'],
  'high-tech': ['高新技术企业', 'High-tech enterprise'],
  gazelle: ['瞪羚企业', 'Gazelle'],
  leading: ['创新型领军企业', 'Leading innovative enterprise'],
} as const

export const qualification = defineRegister({
  id: 'qualification',
  title: ['企业资质', 'Qualifications'],
  entry: ['企业资质', 'Qualification'],
  about: [
    '科技型中小企业入库编号、高新技术企业证书、瞪羚和领军企业认定及其有效期；一家企业一次认定记一条。',
    'Numbers of technology SMEs, certificates of high-tech enterprises, recognitions of gazelles and leaders with their terms; one entry for each recognition.',
  ],
  basis: '国科发政〔2017〕115号；国科发火〔2016〕32号；四川省瞪羚企业培育行动实施方案',
  key: { kind: 'code', field: 'certificateNo', prefix: 'ZZ' },
  fields: {
    kind: choice(['资质', 'Kind'], qualificationKinds, { privacy: 'public' }),
    certificateNo: text(['证书或入库编号', 'Certificate'], { privacy: 'public', longest: 40, optional: true }),
    holder: text(['企业名称', 'Enterprise'], { privacy: 'public', longest: 120 }),
    uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { privacy: 'public' }),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    year: number(['认定年度', 'Year'], { privacy: 'public', least: 2000, most: 2100 }),
    batch: text(['批次', 'Batch'], { privacy: 'public', longest: 40, optional: true }),
    field: choice(['高新技术领域', 'High-tech field'], highTechFields, {
      privacy: 'public',
      shownWhen: is('kind', 'high-tech'),
      optional: true,
    }),
    grantedOn: day(['认定日期', 'Recognised on'], { privacy: 'public' }),
    validFrom: day(['有效期起', 'Valid from'], { privacy: 'public' }),
    validTo: day(['有效期至', 'Valid until'], { privacy: 'public', optional: true }),
    document: text(['认定文件', 'Document'], { privacy: 'public', longest: 80, optional: true }),
  },
  common: { name: 'holder', region: 'region', happenedOn: 'grantedOn', validFrom: 'validFrom', validTo: 'validTo' },
  statuses: {
    valid: { label: ['有效', 'Valid'] },
    expired: { label: ['期满', 'Expired'], ends: true },
    cancelled: { label: ['取消资格', 'Cancelled'], ends: true },
  },
  parties: ['uscc'],
  search: ['holder'],
  sameWhen: ['uscc', 'kind', 'validFrom'],
  ascending: [['validFrom', 'validTo']],
  columns: ['holder', 'kind', 'certificateNo', 'uscc', 'region', 'field', 'grantedOn', 'validTo', 'status'],
  headings: {
    holder: ['企业', '单位名称', '名称'],
    certificateNo: ['证书编号', '入库登记编号', '入库编号', '高企证书编号'],
    grantedOn: ['发证日期', '发证时间', '入库日期'],
    uscc: ['信用代码', '社会信用代码'],
  },
  keepers: ['policy', 'high-technology'],
  isOpen: true,
})
