// What a provincial key laboratory must have; enterprise laboratories by reported figures, others by the call.
import { addYears } from '#kernel/date-only.ts'
import { unitFields } from '#policy/national/programmes/applicant-sections.ts'
import { is } from '#rules/condition.ts'
import { dated } from '#rules/dated.ts'
import { choice, day, money, number, text, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { ratio } from '#rules/measure.ts'
import { rulesOver } from '#rules/rule.ts'

export const measures = '四川省重点实验室管理办法（2025年11月3日川科政〔2025〕15号之前的办法）'
const reported = { basis: measures, mark: 'reported' } as const

export const laboratory = section(['实验室', 'The laboratory'], {
  laboratory: text(['实验室名称', 'Name'], { privacy: 'public', longest: 120 }),
  kind: choice(['类型', 'Kind'], {
    discipline: ['学科类', 'Of a discipline'],
    enterprise: ['企业类', 'Of an enterprise'],
  }),
  direction: text(['主要研究方向', 'Field'], { longest: 120 }),
  director: text(['实验室主任', 'Director'], { longest: 60 }),
})

export const host = section(['依托单位', 'Host'], unitFields, 'register')

export const conditions = section(['建设条件', 'Conditions'], {
  runningSince: day(['开始运行日期', 'Running since']),
  area: number(['科研用房面积', 'Area'], { unit: '㎡', least: 0 }),
  equipment: money(['科研仪器设备原值', 'Equipment'], { unit: '万元', least: 0 }),
  fixedStaff: number(['固定研究人员', 'Fixed staff'], { unit: '人', least: 0 }),
  seniorStaff: number(['其中硕士以上学位或副高以上职称', 'Of them with a master’s degree or senior title'], {
    unit: '人',
    least: 0,
  }),
  projects: number(['近三年承担省级以上科技计划项目', 'Provincial projects in three years'], { unit: '项', least: 0 }),
})

/** For kinds whose figures no source gives, the experts compare with the call. */
export const findings = section(
  ['核查意见', 'Findings'],
  {
    meetsCall: yesNo(['符合通知所列条件', 'Meets the conditions of the call'], { shownWhen: is('kind', 'discipline') }),
  },
  'procedure',
)

export const conditionParameters = {
  leastYears: dated(['运行年限下限', 'Least years running'], '年', 2, reported),
  leastArea: dated(['科研用房面积下限', 'Least area'], '㎡', 1000, reported),
  leastEquipment: dated(['仪器设备原值下限', 'Least equipment'], '万元', 1_000_000_000, reported),
  leastStaff: dated(['固定研究人员下限', 'Least fixed staff'], '人', 15, reported),
  leastProjects: dated(['近三年省级以上项目下限', 'Least provincial projects'], '项', 3, reported),
}

const { rule } = rulesOver({ laboratory, conditions, findings }, conditionParameters)
const ofEnterprise = ({ facts }: { facts: { kind: string } }) => facts.kind === 'enterprise'

export const conditionRules = [
  rule('running', {
    title: ['开始运行日期', 'Running since'],
    basis: measures,
    looksAt: ['kind', 'runningSince'],
    when: ofEnterprise,
    found: ({ facts }) => facts.runningSince,
    atMost: ({ on, values }) => addYears(on, -values.leastYears),
  }),
  rule('area', {
    title: ['科研用房面积', 'Area'],
    basis: measures,
    looksAt: ['kind', 'area'],
    when: ofEnterprise,
    unit: '㎡',
    found: ({ facts }) => facts.area,
    atLeast: 'leastArea',
  }),
  rule('equipment', {
    title: ['科研仪器设备原值', 'Equipment'],
    basis: measures,
    looksAt: ['kind', 'equipment'],
    when: ofEnterprise,
    unit: '万元',
    found: ({ facts }) => facts.equipment,
    atLeast: 'leastEquipment',
  }),
  rule('fixed-staff', {
    title: ['固定研究人员', 'Fixed staff'],
    basis: measures,
    looksAt: ['kind', 'fixedStaff'],
    when: ofEnterprise,
    unit: '人',
    found: ({ facts }) => facts.fixedStaff,
    atLeast: 'leastStaff',
  }),
  rule('senior-share', {
    title: ['硕士以上学位或副高以上职称占比', 'Share with a master’s degree or senior title'],
    basis: measures,
    looksAt: ['kind', 'fixedStaff', 'seniorStaff'],
    when: ofEnterprise,
    unit: '%',
    found: ({ facts }) => ratio(facts.seniorStaff, facts.fixedStaff),
    atLeast: 1 / 3,
  }),
  rule('projects', {
    title: ['近三年省级以上科技计划项目', 'Provincial projects in three years'],
    basis: measures,
    looksAt: ['kind', 'projects'],
    when: ofEnterprise,
    unit: '项',
    found: ({ facts }) => facts.projects,
    atLeast: 'leastProjects',
  }),
  rule('meets-call', {
    title: ['符合通知所列条件（学科类）', 'Meets the conditions of the call'],
    basis: '通知',
    looksAt: ['kind', 'meetsCall'],
    when: ({ facts }) => facts.kind === 'discipline',
    found: ({ facts }) => facts.meetsCall === true,
    is: true,
  }),
]
