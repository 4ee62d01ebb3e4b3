// Recognition of high-tech enterprises, 2016 measures with the working guide 195号 (高新技术企业认定).
import { daysBetween, yearOf } from '#kernel/date-only.ts'
import { dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { files } from '#rules/field.ts'
import { ratio } from '#rules/measure.ts'
import { rulesOver } from '#rules/rule.ts'
import { lasting, stage, workingDays } from '#rules/stage.ts'
import { supportedFields } from '../high-tech-fields.ts'
import {
  researchFields,
  researchTwentieths,
  salesFields,
  salesOfYears,
  scientistShare,
  shareInChina,
} from './2016-figures.ts'
import { form } from './2016-form.ts'
import { score } from './2016-score.ts'

const research = '第十一条(五)'

const parameters = {
  leastDays: dated(['注册成立最短天数', 'Least days since registration'], '天', 365, '第十一条(一)'),
  leastScientists: dated(['科技人员占比下限', 'Least share of scientists'], '%', 0.1, '第十一条(四)'),
  smallSales: dated(
    ['第一档销售收入上限', 'Sales up to which the first ratio applies'],
    '万元',
    5_000_000_000,
    research,
  ),
  middleSales: dated(['第二档销售收入上限', 'Sales up to which the second applies'], '万元', 20_000_000_000, research),
  ratioSmall: dated(['研发费用占比下限（第一档）', 'Least research ratio, first'], '%', 0.05, research),
  ratioMiddle: dated(['研发费用占比下限（第二档）', 'Least research ratio, second'], '%', 0.04, research),
  ratioLarge: dated(['研发费用占比下限（第三档）', 'Least research ratio, third'], '%', 0.03, research),
  leastInChina: dated(['境内研发费用占比下限', 'Least share spent in China'], '%', 0.6, research),
  leastHighTechIncome: dated(['高新技术产品收入占比下限', 'Least high-tech income'], '%', 0.6, '第十一条(六)'),
  passMark: dated(['创新能力评价合格线（须超过）', 'Mark that must be passed'], '分', 70, '第十一条(七)、195号三(七)'),
}

const { rule, asked, scored } = rulesOver(form, parameters)

export const highTechEnterprise2016 = defineProgramme({
  id: 'high-tech-enterprise',
  edition: '2016',
  inForce: ['2016-01-01', null],
  title: ['高新技术企业认定', 'Recognition of high-tech enterprises'],
  basis: ['国科发火〔2016〕32号', '国科发火〔2016〕195号'],
  serves: [18],
  applicant: 'enterprise',
  produces: 'qualification',
  form,
  attachments: {
    licence: files(['营业执照', 'Business licence'], { accepts: ['pdf', 'image'] }),
    rights: files(['知识产权证书', 'Certificates of property'], { accepts: ['pdf'], most: 50 }),
    audit: files(['近三年财务报告和研发费用、高新收入专项审计报告', 'Audit reports'], { accepts: ['pdf'] }),
    returns: files(['近三年企业所得税年度纳税申报表', 'Tax returns of three years'], { accepts: ['pdf', 'xlsx'] }),
  },
  parameters,
  eligibility: [
    rule('registered-a-year', {
      title: ['注册成立天数', 'Days since registration'],
      basis: '第十一条(一)',
      looksAt: ['registeredOn'],
      unit: '天',
      found: ({ facts, on }) => daysBetween(facts.registeredOn, on),
      atLeast: 'leastDays',
    }),
    rule('property-owned', {
      title: ['拥有所有权的知识产权', 'Intellectual property owned'],
      basis: '第十一条(二)',
      looksAt: ['classOne', 'classTwo'],
      unit: '件',
      found: ({ facts }) => facts.classOne + facts.classTwo,
      atLeast: 1,
    }),
    asked('core-support', {
      title: ['知识产权对主要产品（服务）起核心支持作用', 'The property supports the core of the main product'],
      basis: '第十一条(二)',
      field: 'hasCoreSupport',
      is: true,
    }),
    rule('supported-field', {
      title: ['核心技术所属领域', 'Field of the core technology'],
      basis: '第十一条(三)',
      looksAt: ['field'],
      found: ({ facts }) => facts.field,
      isOneOf: supportedFields,
    }),
    rule('scientist-share', {
      title: ['科技人员占职工总数的比例', 'Share of scientists'],
      basis: '第十一条(四)',
      looksAt: ['staffMonths'],
      unit: '%',
      found: ({ facts }) => scientistShare(facts.staffMonths),
      atLeast: 'leastScientists',
    }),
    rule('years-covered', {
      title: ['填报的会计年度数', 'Accounting years filled in'],
      basis: research,
      looksAt: ['operatingSince', 'yearsCovered'],
      unit: '年',
      found: ({ facts }) => facts.yearsCovered,
      atLeast: ({ facts, on }) => Math.min(3, Math.max(1, yearOf(on) - yearOf(facts.operatingSince))),
    }),
    rule('research-ratio', {
      title: ['近三年研发费用占销售收入的比例', 'Research spending of sales over three years'],
      basis: research,
      looksAt: [...researchFields, ...salesFields],
      unit: '%',
      found: ({ facts }) => ratio(researchTwentieths(facts), 20 * salesOfYears(facts)),
      atLeast: ({ facts: { salesY3 }, values }) =>
        salesY3 <= values.smallSales
          ? values.ratioSmall
          : salesY3 <= values.middleSales
            ? values.ratioMiddle
            : values.ratioLarge,
    }),
    rule('research-in-china', {
      title: ['境内研发费用占全部研发费用的比例', 'Research spending in China'],
      basis: research,
      looksAt: researchFields,
      unit: '%',
      found: ({ facts }) => shareInChina(facts),
      atLeast: 'leastInChina',
    }),
    rule('high-tech-income', {
      title: ['最近一年高新技术产品（服务）收入占比', 'High-tech income of the latest year'],
      basis: '第十一条(六)',
      looksAt: ['highTechIncome', 'totalIncome', 'untaxedIncome'],
      unit: '%',
      found: ({ facts }) => ratio(facts.highTechIncome, facts.totalIncome - facts.untaxedIncome),
      atLeast: 'leastHighTechIncome',
    }),
    asked('no-accident', {
      title: [
        '申请认定前一年内发生重大安全、质量事故或严重环境违法',
        'Serious accident or environmental breach in the year before',
      ],
      basis: '第十一条(八)',
      field: 'hadAccident',
      is: false,
    }),
  ],
  score,
  passes: scored('innovation-score', {
    title: ['企业创新能力评价', 'Score of the ability to innovate'],
    basis: '第十一条(七)',
    above: 'passMark',
  }),
  stages: [
    stage('call', 'division', { yields: [['年度申报通知', 'Call of the year']] }),
    stage('apply', 'applicant', { yields: [['高新技术企业认定申请书', 'Application']] }),
    stage('endorse', 'endorsing-unit', { says: ['市（州）科技局推荐', 'Endorsed by the bureau'] }),
    stage('formal-check', 'division'),
    stage('review', 'experts', { basis: '第十二条', yields: [['专家组评价表', 'Evaluation by the experts']] }),
    stage('decide', 'leadership', { says: ['认定管理机构审查认定', 'Decided by the provincial leading group'] }),
    stage('public-notice', 'division', { clock: lasting(workingDays(10, '第十二条')), basis: '第十二条' }),
    stage('certify', 'ministry', {
      says: ['备案后颁发证书', 'Certificate after filing'],
      yields: [['高新技术企业证书', 'Certificate']],
    }),
    stage('perform', 'applicant', {
      yearlyBy: '05-31',
      basis: '第十三条',
      yields: [['年度发展情况报表', 'Yearly report']],
      says: ['更名或重大变化三个月内报告（第十七条）', 'Changes are reported within three months'],
    }),
  ],
  sideways: {
    revocation: {
      basis: '第十九条',
      grounds: [
        ['申请认定过程中严重弄虚作假', 'Serious fraud in the application'],
        ['发生重大安全、质量事故或严重环境违法', 'Serious accident or environmental breach'],
        ['未按期报告重大变化，或累计两年未填报年度报表', 'Changes not reported, or two yearly reports missed'],
      ],
      mark: 'official',
    },
  },
  checklist: [
    { id: 'licence', question: ['营业执照在有效期内且名称一致', 'Licence valid, same name'] },
    { id: 'rights', question: ['知识产权证书齐全且权属人为申报企业', 'Certificates complete, owner is the applicant'] },
    {
      id: 'reused-class-two',
      question: ['Ⅱ类知识产权此前未使用过', 'Rights of class II not used before'],
      basis: '195号',
    },
    { id: 'audit', question: ['专项审计报告由符合条件的中介机构出具', 'Audit by a qualified firm'], basis: '195号' },
    { id: 'returns', question: ['纳税申报表与审计报告数据一致', 'Returns agree with the audit'] },
    { id: 'no-secrets', question: ['材料不涉及国家秘密', 'Nothing secret in the papers'] },
  ],
  review: {
    ways: [
      {
        way: 'panel',
        least: 5,
        basis: '国科发火〔2016〕195号',
        mark: 'official',
        drawn: true,
        blind: 'reviewers-hidden',
        shares: [
          { field: 'technical', title: ['技术专家', 'Technical experts'], share: 0.6 },
          { field: 'finance', title: ['财务专家', 'Finance experts'], least: 1 },
        ],
      },
    ],
    rubric: null,
  },
  validFor: { years: 3, basis: '第九条', mark: 'official' },
  writes: {
    register: 'qualification',
    sets: { kind: 'high-tech' },
    takes: { holder: 'name', uscc: 'uscc', region: 'region', field: 'field' },
  },
  moves: { indicator: 'high-tech-enterprises', by: 'count' },
  caveats: [
    [
      '证书编号 GR+年份+省码+6 位流水号的规则凭记忆，须核对。',
      'The rule of the certificate number is recalled, to be checked.',
    ],
    ['“其他费用不超过 20%”按每个年度分别计算。', 'The limit on other costs is applied year by year.'],
    ['截至 2026 年 11 月未查到替代办法。', 'No replacement was found up to November 2026.'],
  ],
})
