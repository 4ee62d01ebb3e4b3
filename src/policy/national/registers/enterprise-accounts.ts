// The yearly figures of an enterprise: its accounts, heads and research, by the names the forms of the programmes ask them under.
import { money, number, table, type Words } from '#rules/field.ts'

const amount = (label: Words, hint?: Words) =>
  money(label, { unit: '万元', least: 0, optional: true, ...(hint && { hint }) })
const mayBeNegative = (label: Words) =>
  money(label, { unit: '万元', optional: true, hint: ['亏损填负数', 'A loss is negative'] })
const heads = (label: Words, hint: Words) => number(label, { unit: '人', least: 0, decimals: 1, optional: true, hint })

/** Research is counted four ways; three stand here, each under its own name, the statistical one in the surveys. */
export const accounts = table(
  ['年度数据', 'Yearly figures'],
  {
    year: number(['年度', 'Year'], { least: 2000, most: 2100 }),
    revenue: amount(['营业收入', 'Revenue']),
    totalIncome: amount(['收入总额', 'Gross income']),
    untaxedIncome: amount(['不征税收入', 'Untaxed income']),
    highTechIncome: amount(['高新技术产品（服务）收入', 'High-tech income']),
    costs: amount(['成本费用支出总额', 'Costs']),
    operatingProfit: mayBeNegative(['营业利润', 'Operating profit']),
    netProfit: mayBeNegative(['净利润', 'Net profit']),
    assets: amount(['资产总额', 'Assets']),
    debts: amount(['负债总额', 'Debts']),
    staff: heads(['职工总数', 'Staff'], ['全年月平均数', 'Mean of the months']),
    researchers: heads(
      ['科技人员', 'R&D personnel'],
      ['全年累计工作 183 天以上的月平均数', 'At work 183 days, mean of the months'],
    ),
    researchSpend: amount(['研发费用', 'R&D spend'], ['会计口径', 'By the accounts']),
    ownResearch: amount(
      ['内部研究开发投入', 'Own research'],
      ['高新技术企业归集口径，不含其他费用', 'As high-tech enterprises count it, without other costs'],
    ),
    otherResearch: amount(['研究开发其他费用', 'Other research costs']),
    outsourcedHome: amount(['委托境内研究开发费用', 'Outsourced in China']),
    outsourcedAbroad: amount(['委托境外研究开发费用', 'Outsourced abroad']),
    claimed: amount(['加计扣除研发费用', 'Research claimed for deduction'], ['税收口径', 'By the tax return']),
    conversions: number(['科技成果转化项数', 'Achievements put to use'], { unit: '项', least: 0, optional: true }),
  },
  {
    by: 'year',
    most: 30,
    optional: true,
    hint: ['企业年报和专项审计报告', 'From yearly reports and special audits'],
  },
)
