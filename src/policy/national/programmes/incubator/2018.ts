// Recognition of national technology business incubators, measures of 2018 (国家级科技企业孵化器).
import { defineProgramme } from '#rules/define-programme.ts'
import { files } from '#rules/field.ts'
import { lasting, stage, workingDays } from '#rules/stage.ts'
import { formalChecklist, integrityRules } from '../applicant-sections.ts'
import { eligibility, measures, parameters } from './2018-conditions.ts'
import { form } from './2018-form.ts'

export const incubator2018 = defineProgramme({
  id: 'incubator',
  edition: '2018',
  inForce: ['2019-01-01', null],
  title: ['国家级科技企业孵化器认定', 'National technology business incubator'],
  basis: [measures],
  serves: [7],
  applicant: 'unit',
  produces: 'platform',
  form,
  attachments: {
    place: files(['场地权属或租赁证明', 'Proof of the place'], { accepts: ['pdf'] }),
    lists: files(['在孵企业和毕业企业名单', 'Lists of incubatees and graduates'], { accepts: ['xlsx', 'pdf'] }),
    fund: files(['孵化资金和使用案例证明', 'Proof of the fund'], { accepts: ['pdf'] }),
  },
  parameters,
  eligibility: [...eligibility, ...integrityRules],
  stages: [
    stage('call', 'division'),
    stage('apply', 'applicant'),
    stage('endorse', 'endorsing-unit', { says: ['市（州）科技局推荐', 'Endorsed by the bureau'] }),
    stage('formal-check', 'division'),
    stage('review', 'experts', { says: ['专家评审和实地核查', 'Panel and visit'] }),
    stage('decide', 'ministry'),
    stage('public-notice', 'ministry', { clock: lasting(workingDays(10, '通知', 'unsure')) }),
    stage('certify', 'ministry', { yields: [['认定通知', 'Recognition']] }),
    stage('evaluate', 'division', {
      yields: [['年度分级评价', 'Yearly graded evaluation']],
      says: ['每年评价，不合格的取消', 'Graded every year'],
    }),
  ],
  sideways: {
    revocation: {
      basis: measures,
      grounds: [
        ['评价连续不合格', 'Failed the evaluation repeatedly'],
        ['弄虚作假', 'Fraud'],
      ],
      mark: 'unsure',
    },
  },
  checklist: [
    ...formalChecklist,
    {
      id: 'incubatee-terms',
      question: [
        '在孵企业入驻时成立不超过 24 个月，在孵不超过 48 个月（生物医药、现代农业、集成电路 60 个月）',
        'Incubatees: at most 24 months old on entry, 48 months inside, 60 in three industries',
      ],
      basis: measures,
    },
    {
      id: 'graduates',
      question: [
        '毕业企业符合其一：科技型中小企业或高企；风险投资超过 500 万元；两年营收超过 1000 万元；被并购或上市',
        'Graduates meet one of: tech SME or high-tech; VC above 5 million; two-year revenue above 10 million; acquired or listed',
      ],
      basis: measures,
    },
  ],
  review: {
    ways: [
      { way: 'panel', least: 5, basis: measures, mark: 'unsure', blind: 'reviewers-hidden' },
      { way: 'on-site', least: 3, basis: measures, mark: 'unsure', blind: 'no' },
    ],
    rubric: null,
  },
  writes: {
    register: 'platform',
    sets: { kind: 'incubator', level: 'national' },
    takes: { name: 'incubator', host: 'name', hostUscc: 'uscc', region: 'region' },
  },
  moves: { indicator: 'new-incubation-carriers', by: 'count' },
  caveats: [
    [
      '工信部科〔2025〕131号已发布新办法，施行日期未查到，因此本版未设终止日；四川省级数值未查到。',
      'A successor was issued in 2025; its first day was not found, so this edition has no last day.',
    ],
    [
      '艰苦边远地区降低 20% 适用于面积、资金、在孵和毕业企业数、知识产权比例，不适用于每千平方米密度。',
      'The relief covers area, fund, numbers and property shares, not the density.',
    ],
    ['“每 10 家至少 1 名”按满 10 家计算。', 'One per ten counts full tens.'],
  ],
})
