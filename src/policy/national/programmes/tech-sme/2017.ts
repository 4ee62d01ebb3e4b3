// Technology-based small and medium enterprises by their own assessment, 2017 measures (科技型中小企业评价).
import { dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { files } from '#rules/field.ts'
import { rulesOver } from '#rules/rule.ts'
import { lasting, stage, workingDays } from '#rules/stage.ts'
import { form } from './2017-form.ts'
import { score, staffPart } from './2017-score.ts'

const parameters = {
  mostStaff: dated(['职工总数上限', 'Most staff'], '人', 500, '第六条(二)'),
  mostSales: dated(['年销售收入上限', 'Highest sales'], '万元', 20_000_000_000, '第六条(二)'),
  mostAssets: dated(['资产总额上限', 'Highest assets'], '万元', 20_000_000_000, '第六条(二)'),
  leastScore: dated(['综合评价得分下限', 'Least score'], '分', 60, '第六条(五)'),
}

const { rule, asked, any, all, scored } = rulesOver(form, parameters)

export const techSme2017 = defineProgramme({
  id: 'tech-sme',
  edition: '2017',
  inForce: ['2017-05-03', null],
  title: ['科技型中小企业评价', 'Evaluation of technology-based SMEs'],
  basis: ['国科发政〔2017〕115号', '国科发政〔2017〕211号'],
  serves: [18],
  applicant: 'enterprise',
  produces: 'number',
  form,
  attachments: {
    commitment: files(['信息真实性承诺书', 'Statement that the information is true'], { accepts: ['pdf', 'image'] }),
  },
  parameters,
  eligibility: [
    asked('resident', {
      title: ['在中国境内（不含港澳台）注册的居民企业', 'Resident enterprise registered in mainland China'],
      basis: '第六条(一)',
      field: 'isResident',
      is: true,
    }),
    rule('staff', {
      title: ['职工总数', 'Staff'],
      basis: '第六条(二)',
      looksAt: ['staff'],
      unit: '人',
      found: ({ facts }) => facts.staff,
      atMost: 'mostStaff',
    }),
    rule('sales', {
      title: ['年销售收入', 'Sales of the year'],
      basis: '第六条(二)',
      looksAt: ['sales'],
      unit: '万元',
      found: ({ facts }) => facts.sales,
      atMost: 'mostSales',
    }),
    rule('assets', {
      title: ['资产总额', 'Assets'],
      basis: '第六条(二)',
      looksAt: ['assets'],
      unit: '万元',
      found: ({ facts }) => facts.assets,
      atMost: 'mostAssets',
    }),
    asked('product-allowed', {
      title: ['产品和服务属于国家禁止、限制或淘汰类', 'Product prohibited, restricted or to be eliminated'],
      basis: '第六条(三)',
      field: 'isProductBarred',
      is: false,
    }),
    asked('no-breach', {
      title: [
        '上一年及当年发生重大安全、质量事故，严重环境违法或科研严重失信',
        'Serious accident, environmental or research breach in this year or the last',
      ],
      basis: '第六条(四)',
      field: 'hadBreach',
      is: false,
    }),
    asked('not-listed', {
      title: ['列入经营异常名录或严重违法失信企业名单', 'On a list of abnormal or dishonest enterprises'],
      basis: '第六条(四)',
      field: 'isListed',
      is: false,
    }),
  ],
  score,
  passes: any('recognised', {
    title: ['综合评价或直接确认', 'Score, or direct confirmation'],
    basis: '第六条(五)、第八条',
    rules: [
      all('by-score', {
        title: ['综合评价达标', 'By score'],
        basis: '第六条(五)',
        rules: [
          scored('score', { title: ['综合评价得分', 'Score'], basis: '第六条(五)', atLeast: 'leastScore' }),
          scored('staff-points', {
            title: ['科技人员指标得分', 'Points for staff'],
            basis: '第六条(五)',
            part: staffPart,
            above: 0,
          }),
        ],
      }),
      rule('high-tech-certificate', {
        title: ['有效期内的高新技术企业资格证书', 'Valid certificate of a high-tech enterprise'],
        basis: '第八条(一)',
        looksAt: ['highTechValidTo'],
        found: ({ facts, on }) => facts.highTechValidTo !== undefined && facts.highTechValidTo >= on,
        is: true,
      }),
      asked('national-award', {
        title: [
          '近五年获国家级科技奖励且单位排名前三',
          'National science award within five years, unit among the first three',
        ],
        basis: '第八条(二)',
        field: 'hasNationalAward',
        is: true,
      }),
      asked('research-institution', {
        title: ['经认定的省部级以上研发机构', 'Recognised research institution of provincial level or above'],
        basis: '第八条(三)',
        field: 'hasInstitution',
        is: true,
      }),
      asked('led-standard', {
        title: [
          '近五年主导制定国际、国家或行业标准',
          'Led an international, national or industry standard within five years',
        ],
        basis: '第八条(四)',
        field: 'ledStandard',
        is: true,
      }),
    ],
  }),
  stages: [
    stage('call', 'division', { yields: [['年度工作通知', 'Notice of the year']] }),
    stage('apply', 'applicant', {
      says: ['在线自主评价', 'Self-assessment online'],
      yields: [['科技型中小企业信息表', 'Information sheet']],
    }),
    stage('formal-check', 'endorsing-unit', {
      says: ['评价工作机构对信息完整性形式审查', 'The local body checks completeness'],
    }),
    stage('public-notice', 'division', {
      clock: lasting(workingDays(10, '国科发政〔2017〕115号')),
      yields: [['公示名单', 'List for public notice']],
    }),
    stage('certify', 'division', {
      yields: [
        ['入库登记编号', 'Registration number'],
        ['入库公告', 'Announcement'],
      ],
    }),
    stage('perform', 'applicant', { yearlyBy: '03-31', says: ['每年三月底前更新信息', 'Update by the end of March'] }),
  ],
  sideways: {
    revocation: {
      basis: '国科发政〔2017〕115号',
      grounds: [
        ['填报信息不真实', 'False information'],
        ['不再符合评价条件', 'No longer meets the conditions'],
        ['发生重大事故或严重失信', 'Serious accident or dishonesty'],
      ],
      mark: 'reported',
    },
  },
  checklist: [
    { id: 'complete', question: ['信息表各项填写完整', 'Every line of the sheet is filled in'] },
    { id: 'statement-signed', question: ['承诺书已由法定代表人签字盖章', 'The statement is signed and sealed'] },
    { id: 'same-uscc', question: ['统一社会信用代码与营业执照一致', 'The code agrees with the licence'] },
  ],
  validFor: { years: 1, basis: '国科发政〔2017〕115号', mark: 'reported' },
  writes: {
    register: 'qualification',
    sets: { kind: 'tech-sme' },
    takes: { holder: 'name', uscc: 'uscc', region: 'region' },
  },
  moves: { indicator: 'tech-smes', by: 'count' },
  caveats: [
    [
      '编号有效期按“当年有效、每年三月底前更新”处理。',
      'The number counts for its year and is renewed by the end of March.',
    ],
  ],
})
