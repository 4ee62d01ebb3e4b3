// The conditions of a national incubator, 2018 edition; in remote areas of hardship most figures are a fifth lower.
import { addYears } from '#kernel/date-only.ts'
import { dated } from '#rules/dated.ts'
import { ratio } from '#rules/measure.ts'
import { rulesOver } from '#rules/rule.ts'
import { form } from './2018-form.ts'

export const measures = '国科发区〔2018〕300号'
const conditions = `${measures}国家级孵化器认定条件`
const at = (item: string) => `${conditions}(${item})`

export const parameters = {
  leastYears: dated(['运营年限下限', 'Least years'], '年', 3, at('一')),
  leastReported: dated(['上报统计数据年限下限', 'Least years of statistics'], '年', 2, at('一')),
  leastArea: dated(['孵化场地面积下限', 'Least area'], '㎡', 10_000, at('二')),
  leastUse: dated(['在孵企业使用面积占比下限', 'Least share used'], '%', 0.75, at('二')),
  leastFund: dated(['孵化资金下限', 'Least fund'], '万元', 500_000_000, at('三')),
  leastFinanced: dated(['获投融资在孵企业占比下限', 'Least share financed'], '%', 0.1, at('三')),
  leastCases: dated(['资金使用案例下限', 'Least cases'], '个', 3, at('三')),
  leastProfessionals: dated(['专业服务人员占比下限', 'Least share of professionals'], '%', 0.8, at('四')),
  perIncubatees: dated(
    ['每几家在孵企业配一名专员和导师', 'Incubatees per professional and mentor'],
    '家',
    10,
    at('四'),
  ),
  leastPatents: dated(['申请专利企业占比下限', 'Least share of patent applicants'], '%', 0.5, at('五')),
  leastRights: dated(['有效知识产权企业占比下限', 'Least share of right holders'], '%', 0.3, at('五')),
  generalIncubatees: dated(['综合：在孵企业下限', 'General: least incubatees'], '家', 50, at('六')),
  generalDensity: dated(['综合：每千平方米在孵企业下限', 'General: least per 1000 ㎡'], '家', 3, at('六')),
  generalGraduates: dated(['综合：累计毕业企业下限', 'General: least graduates'], '家', 20, at('八')),
  specialShare: dated(['专业：同一领域占比下限', 'Special: least share in one industry'], '%', 0.75, at('七')),
  specialIncubatees: dated(['专业：在孵企业下限', 'Special: least incubatees'], '家', 30, at('七')),
  specialDensity: dated(['专业：每千平方米在孵企业下限', 'Special: least per 1000 ㎡'], '家', 2, at('七')),
  specialGraduates: dated(['专业：累计毕业企业下限', 'Special: least graduates'], '家', 15, at('八')),
  relief: dated(['艰苦边远地区降低比例', 'Lower in areas of hardship by'], '%', 0.2, `${measures}艰苦边远地区条款`),
}

const { rule, any } = rulesOver(form, parameters)

type Place = { isHardship: boolean }
/** A fifth less, without the dust of 0.3 × 0.8. */
const eased = (value: number, { isHardship }: Place, { relief }: { relief: number }) =>
  isHardship ? Number((value * (1 - relief)).toPrecision(12)) : value

const isGeneral = ({ facts }: { facts: { kind: string } }) => facts.kind === 'general'
const isSpecial = ({ facts }: { facts: { kind: string } }) => facts.kind === 'special'

export const eligibility = [
  rule('operating', {
    title: ['开始运营日期', 'Operating since'],
    basis: at('一'),
    looksAt: ['operatingSince'],
    found: ({ facts }) => facts.operatingSince,
    atMost: ({ on, values }) => addYears(on, -values.leastYears),
  }),
  rule('statistics', {
    title: ['连续上报统计数据年数', 'Years of statistics'],
    basis: at('一'),
    looksAt: ['yearsReported'],
    unit: '年',
    found: ({ facts }) => facts.yearsReported,
    atLeast: 'leastReported',
  }),
  rule('area', {
    title: ['孵化场地面积', 'Area'],
    basis: at('二'),
    looksAt: ['area', 'isHardship'],
    unit: '㎡',
    found: ({ facts }) => facts.area,
    atLeast: ({ facts, values }) => eased(values.leastArea, facts, values),
  }),
  rule('area-used', {
    title: ['在孵企业使用面积占比', 'Share used by incubatees'],
    basis: at('二'),
    looksAt: ['area', 'incubateeArea'],
    unit: '%',
    found: ({ facts }) => ratio(facts.incubateeArea, facts.area),
    atLeast: 'leastUse',
  }),
  rule('fund', {
    title: ['孵化资金规模', 'Fund'],
    basis: at('三'),
    looksAt: ['fund', 'isHardship'],
    unit: '万元',
    found: ({ facts }) => facts.fund,
    atLeast: ({ facts, values }) => eased(values.leastFund, facts, values),
  }),
  rule('financed', {
    title: ['获得投融资的在孵企业占比', 'Share of financed incubatees'],
    basis: at('三'),
    looksAt: ['financed', 'incubatees'],
    unit: '%',
    found: ({ facts }) => ratio(facts.financed, facts.incubatees),
    atLeast: 'leastFinanced',
  }),
  rule('fund-cases', {
    title: ['资金使用案例', 'Cases of use'],
    basis: at('三'),
    looksAt: ['fundCases'],
    unit: '个',
    found: ({ facts }) => facts.fundCases,
    atLeast: 'leastCases',
  }),
  rule('professionals', {
    title: ['专业孵化服务人员占机构人数', 'Share of professional staff'],
    basis: at('四'),
    looksAt: ['professionals', 'staff'],
    unit: '%',
    found: ({ facts }) => ratio(facts.professionals, facts.staff),
    atLeast: 'leastProfessionals',
  }),
  rule('professionals-per-incubatee', {
    title: ['专业孵化服务人员（按在孵企业配备）', 'Professionals for the incubatees'],
    basis: at('四'),
    looksAt: ['professionals', 'incubatees'],
    unit: '人',
    found: ({ facts }) => facts.professionals,
    atLeast: ({ facts, values }) => Math.floor(facts.incubatees / values.perIncubatees),
  }),
  rule('mentors-per-incubatee', {
    title: ['创业导师（按在孵企业配备）', 'Mentors for the incubatees'],
    basis: at('四'),
    looksAt: ['mentors', 'incubatees'],
    unit: '人',
    found: ({ facts }) => facts.mentors,
    atLeast: ({ facts, values }) => Math.floor(facts.incubatees / values.perIncubatees),
  }),
  any('property', {
    title: ['在孵企业知识产权', 'Intellectual property of incubatees'],
    basis: at('五'),
    rules: [
      rule('patent-applicants', {
        title: ['申请专利的在孵企业占比', 'Share that applied for patents'],
        basis: at('五'),
        looksAt: ['patentApplicants', 'incubatees', 'isHardship'],
        unit: '%',
        found: ({ facts }) => ratio(facts.patentApplicants, facts.incubatees),
        atLeast: ({ facts, values }) => eased(values.leastPatents, facts, values),
      }),
      rule('right-holders', {
        title: ['拥有有效知识产权的在孵企业占比', 'Share with valid rights'],
        basis: at('五'),
        looksAt: ['rightHolders', 'incubatees', 'isHardship'],
        unit: '%',
        found: ({ facts }) => ratio(facts.rightHolders, facts.incubatees),
        atLeast: ({ facts, values }) => eased(values.leastRights, facts, values),
      }),
    ],
  }),
  rule('same-field', {
    title: ['同一产业领域在孵企业占比（专业孵化器）', 'Share in one industry'],
    basis: at('七'),
    looksAt: ['kind', 'sameField', 'incubatees'],
    when: isSpecial,
    unit: '%',
    found: ({ facts }) => ratio(facts.sameField, facts.incubatees),
    atLeast: 'specialShare',
  }),
  rule('incubatees', {
    title: ['在孵企业', 'Incubatees'],
    basis: `${at('六')}、(七)`,
    looksAt: ['kind', 'incubatees', 'isHardship'],
    unit: '家',
    found: ({ facts }) => facts.incubatees,
    atLeast: ({ facts, values }) =>
      eased(isGeneral({ facts }) ? values.generalIncubatees : values.specialIncubatees, facts, values),
  }),
  rule('density', {
    title: ['每千平方米在孵企业', 'Incubatees per 1000 ㎡'],
    basis: `${at('六')}、(七)`,
    looksAt: ['kind', 'incubatees', 'area'],
    unit: '家',
    found: ({ facts }) => ratio(facts.incubatees * 1000, facts.area),
    atLeast: ({ facts, values }) => (isGeneral({ facts }) ? values.generalDensity : values.specialDensity),
  }),
  rule('graduates', {
    title: ['累计毕业企业', 'Graduates'],
    basis: at('八'),
    looksAt: ['kind', 'graduates', 'isHardship'],
    unit: '家',
    found: ({ facts }) => facts.graduates,
    atLeast: ({ facts, values }) =>
      eased(isGeneral({ facts }) ? values.generalGraduates : values.specialGraduates, facts, values),
  }),
]
