// What programmes ask of an enterprise beside its accounts: its intellectual property, its merits, its record.
import { choice, day, money, number, yesNo } from '#rules/field.ts'
import { environmentalCredits, excludedIndustries } from './official-codes.ts'

export const propertyFields = {
  classOne: number(['Ⅰ类知识产权', 'Property of class I'], {
    unit: '件',
    least: 0,
    optional: true,
    hint: [
      '发明专利、植物新品种、集成电路布图设计等，拥有所有权',
      'Invention patents, varieties, layout designs, owned',
    ],
  }),
  classTwo: number(['Ⅱ类知识产权', 'Property of class II'], {
    unit: '件',
    least: 0,
    optional: true,
    hint: ['实用新型、外观设计、软件著作权，拥有所有权', 'Utility models, designs, software copyrights, owned'],
  }),
  hasCoreSupport: yesNo(['知识产权对主要产品起核心支持作用', 'Property supports the main product'], { optional: true }),
  hasOwnResearch: yesNo(['有自主研发取得的知识产权', 'Some of it comes from own research'], { optional: true }),
  joinsStandards: yesNo(['参与编制国家、行业标准', 'Takes part in making standards'], { optional: true }),
  ledStandard: yesNo(['近五年主导制定国际、国家或行业标准', 'Led a standard within five years'], { optional: true }),
  hasNationalAward: yesNo(['近五年获国家级科技奖励且排名前三', 'National science award within five years'], {
    optional: true,
  }),
  valuation: money(['最近一轮融资估值', 'Valuation of the last round'], { unit: '万元', least: 0, optional: true }),
}

export const recordFields = {
  checkedOn: day(['核查日期', 'Checked on'], {
    optional: true,
    hint: ['以下各项以当日主管部门的记录为准', 'What follows is as the authorities had it on that day'],
  }),
  exclusion: choice(['政策排除行业', 'Excluded industry'], excludedIndustries, { optional: true }),
  isProductBarred: yesNo(['产品和服务属于国家禁止、限制或淘汰类', 'Product prohibited or restricted'], {
    optional: true,
  }),
  hadAccident: yesNo(['近一年发生重大安全、质量事故或严重环境违法', 'Serious accident or breach within a year'], {
    optional: true,
  }),
  hadWorkAccident: yesNo(['近三年发生较大及以上生产安全事故', 'Considerable accident within three years'], {
    optional: true,
  }),
  isAbnormal: yesNo(['列入经营异常名录或严重违法失信名单', 'On a list of abnormal or dishonest enterprises'], {
    optional: true,
  }),
  environmentalCredit: choice(['企业环境信用等级', 'Environmental credit'], environmentalCredits, { optional: true }),
}
