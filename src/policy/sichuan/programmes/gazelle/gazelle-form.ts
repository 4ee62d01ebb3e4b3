// What both Sichuan rules ask of a would-be gazelle: three years of figures, its industry, its record.
import { enterpriseFields, integritySection, secrecySection } from '#policy/national/programmes/applicant-sections.ts'
import { choice, money, number } from '#rules/field.ts'
import { section, threeYearsMoney } from '#rules/form.ts'

const mayBeLoss = { hint: ['亏损填负数', 'A loss is negative'] } as const

/** Industries the rule excludes; `open` is everything else. */
export const industries = {
  open: ['不属于下列行业', 'None of the following'],
  tobacco: ['烟草', 'Tobacco'],
  railway: ['铁路', 'Railways'],
  mining: ['矿产资源垄断', 'Mining monopolies'],
  property: ['房地产', 'Property'],
  infrastructure: ['基础设施建设', 'Infrastructure'],
  banking: ['银行', 'Banking'],
  branch: ['分支机构', 'Branches'],
  trading: ['贸易公司', 'Trading firms'],
} as const

const company = section(['企业基本信息', 'The enterprise'], {
  ...enterpriseFields,
  industry: choice(['所属行业', 'Industry'], industries),
})

export const form2019 = {
  company,
  years: section(['近三年经营数据', 'The last three years'], {
    ...threeYearsMoney('sales', ['营业收入', 'Revenue']),
    ...threeYearsMoney('netProfit', ['净利润', 'Net profit'], mayBeLoss),
    ...threeYearsMoney('research', ['研发投入', 'Research spending']),
  }),
  integrity: integritySection,
  secrecy: secrecySection,
}

export const form2023 = {
  company,
  years: section(['近三年经营数据', 'The last three years'], {
    ...threeYearsMoney('sales', ['营业收入', 'Revenue']),
    ...threeYearsMoney('operatingProfit', ['营业利润', 'Operating profit'], mayBeLoss),
    ...threeYearsMoney('research', ['研发投入', 'Research spending']),
    assets: money(['资产总额', 'Assets'], { unit: '万元', least: 0 }),
    debts: money(['负债总额', 'Debts'], { unit: '万元', least: 0 }),
    meanStaff: number(['从业人员平均数', 'Mean staff'], { unit: '人', least: 0, decimals: 1 }),
  }),
  integrity: integritySection,
  secrecy: secrecySection,
}
