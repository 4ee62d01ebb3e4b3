// Bases of science popularisation by the measures of 2020; figures are announced, because only other places' are known.
import {
  formalChecklist,
  integrityRules,
  integritySection,
  secrecyRule,
  secrecySection,
  unitFields,
} from '#policy/national/programmes/applicant-sections.ts'
import { announced } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { files, number, text, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { lasting, stage, workingDays } from '#rules/stage.ts'

const measures = '川科奖〔2020〕5号'

const form = {
  base: section(['科普基地', 'The base'], {
    base: text(['基地名称', 'Name'], { privacy: 'public', longest: 120 }),
    theme: text(['科普主题', 'Theme'], { longest: 60 }),
    area: number(['科普场所面积', 'Area'], { unit: '㎡', least: 0 }),
    fullTimeStaff: number(['专职科普人员', 'Full-time staff'], { unit: '人', least: 0 }),
    openDays: number(['上一年度开放天数', 'Open days of the last year'], { unit: '天', least: 0, most: 366 }),
    isOpen: yesNo(['面向社会公众开放', 'Open to the public']),
  }),
  host: section(['依托单位', 'Host'], unitFields, 'register'),
  integrity: integritySection,
  secrecy: secrecySection,
}

const none = '省级数值未查到，由通知公布'

const parameters = {
  leastArea: announced(['科普场所面积下限', 'Least area'], '㎡', 'number', none, [
    { value: 200, basis: '自贡市规定', mark: 'reported' },
  ]),
  leastStaff: announced(['专职科普人员下限', 'Least full-time staff'], '人', 'number', none, [
    { value: 3, basis: '合川区规定', mark: 'reported' },
  ]),
  leastOpenDays: announced(['年开放天数下限', 'Least open days'], '天', 'number', none, [
    { value: 270, basis: '广元市基地平均值', mark: 'reported' },
  ]),
}

const { rule, asked } = rulesOver(form, parameters)

export const sciencePopularisationBase2020 = defineProgramme({
  id: 'science-popularisation-base',
  edition: '2020',
  inForce: ['2020-01-01', null],
  title: ['四川省科普基地认定', 'Base of science popularisation'],
  basis: [measures],
  serves: [25],
  applicant: 'unit',
  produces: 'platform',
  form,
  attachments: {
    photos: files(['场所和展陈照片', 'Photographs'], { accepts: ['image', 'pdf'], most: 20 }),
    programme: files(['年度科普活动计划', 'Programme of the year'], { accepts: ['pdf', 'docx'] }),
  },
  parameters,
  eligibility: [
    asked('open', {
      title: ['面向社会公众开放', 'Open to the public'],
      basis: measures,
      field: 'isOpen',
      is: true,
    }),
    rule('area', {
      title: ['科普场所面积', 'Area'],
      basis: measures,
      looksAt: ['area'],
      unit: '㎡',
      found: ({ facts }) => facts.area,
      atLeast: 'leastArea',
    }),
    rule('staff', {
      title: ['专职科普人员', 'Full-time staff'],
      basis: measures,
      looksAt: ['fullTimeStaff'],
      unit: '人',
      found: ({ facts }) => facts.fullTimeStaff,
      atLeast: 'leastStaff',
    }),
    rule('open-days', {
      title: ['上一年度开放天数', 'Open days of the last year'],
      basis: measures,
      looksAt: ['openDays'],
      unit: '天',
      found: ({ facts }) => facts.openDays,
      atLeast: 'leastOpenDays',
    }),
    ...integrityRules,
    secrecyRule,
  ],
  stages: [
    stage('call', 'division'),
    stage('apply', 'applicant'),
    stage('endorse', 'endorsing-unit'),
    stage('formal-check', 'division'),
    stage('review', 'experts', { says: ['会议评审，必要时现场考察', 'Panel, with a visit where needed'] }),
    stage('decide', 'leadership'),
    stage('public-notice', 'division', {
      clock: lasting(workingDays(5, '厅公示惯例（2023-05-26 至 06-01）', 'reported')),
    }),
    stage('certify', 'division', { yields: [['命名文件和牌匾', 'Naming and plaque']] }),
    stage('perform', 'applicant', { yields: [['年度工作总结', 'Yearly summary']] }),
    stage('evaluate', 'division', {
      basis: '科普基地后补助细则（2022-04-20）',
      says: ['评价结果作为后补助依据', 'The result decides the post-subsidy'],
    }),
  ],
  sideways: {
    exit: { basis: measures, says: ['停止开放、自愿退出', 'Closes and leaves'] },
    revocation: { basis: measures, grounds: [['不再开放或弄虚作假', 'No longer open, or fraud']], mark: 'unsure' },
  },
  checklist: formalChecklist,
  review: {
    ways: [{ way: 'panel', least: 5, basis: measures, mark: 'unsure', blind: 'reviewers-hidden' }],
    rubric: null,
  },
  validFor: { years: 3, basis: '成都市规定（省级未查到）', mark: 'unsure' },
  writes: {
    register: 'platform',
    sets: { kind: 'popular-science-base', level: 'provincial' },
    takes: { name: 'base', field: 'theme', host: 'name', hostUscc: 'uscc', region: 'region' },
  },
  moves: { indicator: 'science-popularisation-bases', by: 'count' },
  caveats: [
    [
      '面积、人员、开放天数的省级标准未查到，只有其他地方的数值，由通知公布；施行日期按文号年度处理。',
      'No provincial figures were found, only those of other places; the first day is taken from the year of the number.',
    ],
  ],
})
