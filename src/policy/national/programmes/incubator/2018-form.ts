// The application of a national incubator, 2018 edition: place, fund, team, incubatees, graduates.
import { choice, day, money, number, text, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { integritySection, unitFields } from '../applicant-sections.ts'

const count = (zh: string, en: string, unit = '家') => number([zh, en], { unit, least: 0 })

export const form = {
  incubator: section(['孵化器', 'The incubator'], {
    incubator: text(['孵化器名称', 'Name'], { privacy: 'public', longest: 120 }),
    kind: choice(['类型', 'Kind'], {
      general: ['综合孵化器', 'General'],
      special: ['专业孵化器', 'Of one industry'],
    }),
    operatingSince: day(['开始运营日期', 'Operating since']),
    yearsReported: count('连续上报真实完整统计数据年数', 'Years of complete statistics', '年'),
    isHardship: yesNo(['位于全国艰苦边远地区', 'In a remote area of hardship']),
  }),
  operator: section(['运营单位', 'Operator'], unitFields, 'register'),
  place: section(['场地', 'Place'], {
    area: count('可自主支配的孵化场地面积', 'Area at its disposal', '㎡'),
    incubateeArea: count('其中在孵企业使用面积（含公共服务面积）', 'Of it used by incubatees, with shared space', '㎡'),
  }),
  fund: section(['孵化资金', 'Fund'], {
    fund: money(['自有种子资金或合作孵化资金规模', 'Own or joint fund'], { unit: '万元', least: 0 }),
    financed: count('获得投融资的在孵企业', 'Incubatees with investment'),
    fundCases: count('资金使用案例', 'Cases of use', '个'),
  }),
  team: section(['服务队伍', 'Team'], {
    staff: number(['机构总人数', 'All staff'], { unit: '人', least: 1 }),
    professionals: count('专业孵化服务人员', 'Professional staff', '人'),
    mentors: count('创业导师', 'Mentors', '人'),
  }),
  incubatees: section(['在孵企业', 'Incubatees'], {
    incubatees: count('在孵企业', 'Incubatees'),
    sameField: count('其中同一产业领域企业', 'Of them in one industry'),
    patentApplicants: count('已申请专利的在孵企业', 'Incubatees that applied for patents'),
    rightHolders: count('拥有有效知识产权的在孵企业', 'Incubatees with valid rights'),
    graduates: count('累计毕业企业', 'Graduates'),
  }),
  integrity: integritySection,
}
