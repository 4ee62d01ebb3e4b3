// The application of a high-tech enterprise, 2016 edition: three years of figures, staff by month, property, experts' marks.
import { choice, day, type Field, money, number, region, table, text, uscc, type Words, yesNo } from '#rules/field.ts'
import { section, yearlyMoney } from '#rules/form.ts'
import { highTechFields } from '../high-tech-fields.ts'

const mark = (label: Words, most: number) =>
  number(label, { unit: '分', least: 0, most, optional: true }) satisfies Field

const grades = {
  A: ['A（高）', 'A, high'],
  B: ['B（较高）', 'B'],
  C: ['C（一般）', 'C'],
  D: ['D（较低）', 'D'],
  E: ['E（无）', 'E, none'],
} as const satisfies Record<string, Words>

export const form = {
  company: section(['企业基本信息', 'The enterprise'], {
    name: text(['企业名称', 'Name'], { privacy: 'public' }),
    uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { privacy: 'public' }),
    region: region(['注册地（行政区划代码）', 'Place of registration'], { privacy: 'public' }),
    registeredOn: day(['注册成立日期', 'Registered on'], { privacy: 'public' }),
    field: choice(['主要产品（服务）核心技术所属领域', 'Field of the core technology'], highTechFields),
  }),
  property: section(['知识产权', 'Intellectual property'], {
    classOne: number(['拥有所有权的Ⅰ类知识产权件数', 'Owned, class I'], {
      unit: '件',
      least: 0,
      hint: [
        '发明专利（含国防专利）、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计',
        'Invention patents, plant varieties, crop varieties of national level, new drugs, protected Chinese medicines, layout designs',
      ],
    }),
    classTwo: number(['拥有所有权的Ⅱ类知识产权件数', 'Owned, class II'], {
      unit: '件',
      least: 0,
      hint: [
        '实用新型、外观设计、软件著作权，仅限使用一次；独占许可不计',
        'Utility models, designs, software copyrights, each used once; exclusive licences do not count',
      ],
    }),
    hasCoreSupport: yesNo([
      '知识产权对主要产品（服务）起核心支持作用',
      'The property supports the core of the main product',
    ]),
    hasOwnResearch: yesNo(['有自主研发取得的知识产权', 'Some of it comes from own research']),
  }),
  years: section(['近三个会计年度', 'The last three accounting years'], {
    operatingSince: day(['实际经营起始日期', 'At work since']),
    yearsCovered: number(['实际经营的会计年度数（不满三年的按实际）', 'Accounting years at work, three at most'], {
      unit: '年',
      least: 1,
      most: 3,
    }),
    ...yearlyMoney('sales', ['销售收入', 'Sales']),
    ...yearlyMoney('netAssets', ['净资产', 'Net assets'], {
      hint: ['资产总额减负债总额，可以为负', 'Assets less debts; may be negative'],
    }),
    ...yearlyMoney('ownResearch', ['内部研究开发投入（不含其他费用）', 'Own research without other costs']),
    ...yearlyMoney('otherResearch', ['研究开发其他费用', 'Other research costs']),
    ...yearlyMoney('outsourcedHome', ['委托境内研究开发费用（实际发生额）', 'Outsourced in China, as paid']),
    ...yearlyMoney('outsourcedAbroad', ['委托境外研究开发费用（实际发生额）', 'Outsourced abroad, as paid']),
    totalIncome: money(['最近一年收入总额', 'Gross income of the latest year'], { unit: '万元', least: 0 }),
    untaxedIncome: money(['最近一年不征税收入', 'Untaxed income of the latest year'], { unit: '万元', least: 0 }),
    highTechIncome: money(['最近一年高新技术产品（服务）收入', 'High-tech income of the latest year'], {
      unit: '万元',
      least: 0,
    }),
  }),
  staff: section(['人员（按月）', 'Staff by month'], {
    staffMonths: table(
      ['各月人数（不足一年的按实际经营月份）', 'Heads of each month'],
      {
        staffBegin: number(['职工月初数', 'Staff, first of the month'], { unit: '人', least: 0 }),
        staffEnd: number(['职工月末数', 'Staff, last of the month'], { unit: '人', least: 0 }),
        scientistsBegin: number(['科技人员月初数', 'Scientists, first of the month'], { unit: '人', least: 0 }),
        scientistsEnd: number(['科技人员月末数', 'Scientists, last of the month'], { unit: '人', least: 0 }),
      },
      {
        least: 1,
        most: 12,
        hint: ['科技人员须全年累计实际工作 183 天以上', 'Scientists work at least 183 days of the year'],
      },
    ),
  }),
  ability: section(['创新能力', 'Ability to innovate'], {
    conversions: number(['近三年科技成果转化总项数', 'Achievements put to use in three years'], {
      unit: '项',
      least: 0,
    }),
    joinsStandards: yesNo(['参与编制国家、行业标准或检测方法、技术规范', 'Takes part in making standards']),
  }),
  record: section(
    ['合规记录', 'Record'],
    {
      hadAccident: yesNo([
        '申请认定前一年内发生重大安全、重大质量事故或严重环境违法行为',
        'Serious accident or environmental breach in the year before applying',
      ]),
    },
    'register',
  ),
  marks: section(
    ['专家评分', 'Marks of the experts'],
    {
      advanceGrade: choice(['技术的先进程度', 'How advanced the technology is'], grades, { optional: true }),
      advanceMark: mark(['先进程度评分', 'Mark'], 8),
      supportGrade: choice(['对主要产品的核心支持作用', 'Support of the main product'], grades, { optional: true }),
      supportMark: mark(['核心支持作用评分', 'Mark'], 8),
      quantityMark: mark(['知识产权数量评分', 'Mark for the number'], 8),
      acquisitionMark: mark(['获得方式评分', 'Mark for the way of acquisition'], 6),
      standardsMark: mark(['参与标准加分', 'Mark for standards'], 2),
      conversionMark: mark(['成果转化评分', 'Mark for conversion'], 30),
      systemMark: mark(['研发管理制度与费用辅助账', 'Research rules and cost ledger'], 6),
      unitMark: mark(['研发机构与产学研合作', 'Research unit and cooperation'], 6),
      incentiveMark: mark(['成果转化激励奖励制度与双创平台', 'Incentives to put results to use'], 4),
      trainingMark: mark(['人员进修培训、人才引进与绩效评价', 'Training and talent'], 4),
      assetsMark: mark(['净资产增长评分', 'Mark for growth of net assets'], 10),
      salesMark: mark(['销售收入增长评分', 'Mark for growth of sales'], 10),
    },
    'procedure',
  ),
}
