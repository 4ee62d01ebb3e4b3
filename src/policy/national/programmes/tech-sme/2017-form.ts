// The information sheet of a technology-based SME, 2017 edition.
import { choice, day, money, number, region, text, uscc, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { highTechFields } from '../high-tech-fields.ts'

export const form = {
  company: section(['企业基本信息', 'The enterprise'], {
    name: text(['企业名称', 'Name'], { privacy: 'public' }),
    uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { privacy: 'public' }),
    region: region(['注册地（行政区划代码）', 'Place of registration'], { privacy: 'public' }),
    registeredOn: day(['注册成立日期', 'Registered on'], { privacy: 'public' }),
    isResident: yesNo(['在中国境内（不含港澳台）注册的居民企业', 'Resident enterprise in mainland China']),
    field: choice(['所属技术领域', 'Field of technology'], highTechFields),
    isProductBarred: yesNo([
      '产品和服务属于国家禁止、限制或淘汰类',
      'Product or service prohibited, restricted or to be eliminated',
    ]),
  }),
  year: section(['上一年度数据', 'Last year'], {
    staff: number(['职工总数', 'Staff'], { unit: '人', least: 1 }),
    scientists: number(['科技人员数', 'Science and technology staff'], {
      unit: '人',
      least: 0,
      hint: [
        '兼职、临时聘用人员全年累计工作满 6 个月的计入',
        'Part-timers count when they worked six months in the year',
      ],
    }),
    sales: money(['销售收入', 'Sales'], { unit: '万元', least: 0 }),
    costs: money(['成本费用支出总额', 'Costs'], { unit: '万元', least: 0 }),
    assets: money(['资产总额', 'Assets'], { unit: '万元', least: 0 }),
    research: money(['研发费用总额', 'Research spending'], { unit: '万元', least: 0 }),
  }),
  property: section(['科技成果', 'Achievements'], {
    classOne: number(['Ⅰ类知识产权件数', 'Intellectual property of class I'], { unit: '项', least: 0 }),
    classTwo: number(['Ⅱ类知识产权件数', 'Intellectual property of class II'], { unit: '项', least: 0 }),
  }),
  confirmation: section(['直接确认条件', 'Direct confirmation'], {
    hasNationalAward: yesNo([
      '近五年内获得国家级科技奖励且单位排名前三',
      'National science award within five years, among the first three units',
    ]),
    ledStandard: yesNo([
      '近五年内主导制定国际标准、国家标准或行业标准',
      'Led an international, national or industry standard within five years',
    ]),
  }),
  registers: section(
    ['名录中已有的情况', 'Known to the registers'],
    {
      highTechValidTo: day(['高新技术企业证书有效期至', 'High-tech certificate valid until'], { optional: true }),
      hasInstitution: yesNo(['拥有经认定的省部级以上研发机构', 'Recognised provincial research institution']),
      hadBreach: yesNo([
        '上一年及当年发生重大安全、质量事故，严重环境违法或科研严重失信',
        'Serious accident, environmental or research breach in this year or the last',
      ]),
      isListed: yesNo(['列入经营异常名录或严重违法失信企业名单', 'On a list of abnormal or dishonest enterprises']),
    },
    'register',
  ),
}
