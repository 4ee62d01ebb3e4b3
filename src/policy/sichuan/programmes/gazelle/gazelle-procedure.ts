// How a gazelle is recognised in Sichuan, the same under both rules: call, bureau, review, public notice, three years.
import { formalChecklist } from '#policy/national/programmes/applicant-sections.ts'
import type { Edition } from '#rules/define-programme.ts'
import { files } from '#rules/field.ts'
import { lasting, stage, workingDays } from '#rules/stage.ts'

export const gazelleProcedure = {
  id: 'gazelle',
  serves: [18],
  applicant: 'enterprise',
  produces: 'qualification',
  attachments: {
    licence: files(['营业执照', 'Business licence'], { accepts: ['pdf', 'image'] }),
    audit: files(['近三年审计报告', 'Audit reports of three years'], { accepts: ['pdf'] }),
    returns: files(['近三年纳税申报表', 'Tax returns of three years'], { accepts: ['pdf', 'xlsx'] }),
  },
  stages: [
    stage('call', 'division'),
    stage('apply', 'applicant', { yields: [['瞪羚企业申报书', 'Application']] }),
    stage('endorse', 'endorsing-unit', { says: ['市（州）科技局审核推荐', 'Checked and endorsed by the bureau'] }),
    stage('formal-check', 'division'),
    stage('review', 'experts'),
    stage('decide', 'leadership'),
    stage('public-notice', 'division', {
      clock: lasting(workingDays(5, '厅公示惯例（2023-05-26 至 06-01）', 'reported')),
    }),
    stage('certify', 'division', { yields: [['认定文件', 'Recognition']] }),
    stage('evaluate', 'division', { says: ['三年有效期满复核', 'Reviewed after three years'] }),
  ],
  sideways: {
    revocation: {
      basis: '川科发〔2022〕2号第31项',
      grounds: [['申报材料弄虚作假', 'False papers']],
      mark: 'reported',
    },
  },
  checklist: formalChecklist,
  review: {
    ways: [{ way: 'panel', least: 5, basis: '通知', mark: 'unsure', drawn: true, blind: 'reviewers-hidden' }],
    rubric: null,
  },
  validFor: { years: 3, basis: '四川省瞪羚企业培育行动实施方案', mark: 'reported' },
  writes: {
    register: 'qualification',
    sets: { kind: 'gazelle' },
    takes: { holder: 'name', uscc: 'uscc', region: 'region' },
  },
  moves: { indicator: 'gazelles', by: 'count' },
} as const satisfies Partial<Edition>
