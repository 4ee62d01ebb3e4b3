// The frame of every procedure on key laboratories: call, host, check, experts on site, decision, public notice.
import { formalChecklist } from '#policy/national/programmes/applicant-sections.ts'
import type { Edition } from '#rules/define-programme.ts'
import { files } from '#rules/field.ts'
import { lasting, type Stage, stage, workingDays } from '#rules/stage.ts'
import { measures } from './laboratory-conditions.ts'

export const laboratoryProcedure = {
  edition: '2022',
  /** 川科政〔2025〕15号 is in force from 2025-11-03. */
  inForce: ['2022-01-01', '2025-11-02'],
  serves: [5],
  applicant: 'institution',
  produces: 'platform',
  attachments: {
    plan: files(['建设（重组、总结）报告', 'Report'], { accepts: ['pdf', 'docx'] }),
    proof: files(['人员、设备、场地、项目证明', 'Proofs'], { accepts: ['pdf'], most: 20 }),
  },
  sideways: {
    exit: { basis: measures, says: ['经批准主动退出', 'Leaves with approval'] },
    revocation: {
      basis: measures,
      grounds: [
        ['评估不合格', 'Failed the evaluation'],
        ['重组未通过', 'Not kept in the regrouping'],
        ['弄虚作假', 'Fraud'],
      ],
      mark: 'unsure',
    },
  },
  checklist: formalChecklist,
  review: {
    ways: [
      { way: 'panel', least: 5, basis: measures, mark: 'unsure', blind: 'reviewers-hidden' },
      { way: 'on-site', least: 3, basis: measures, mark: 'unsure', blind: 'no' },
    ],
    rubric: {
      basis: measures,
      mark: 'unsure',
      scale: { least: 0, most: 100, step: 1 },
      criteria: [
        { id: 'research', title: ['研究水平与贡献', 'Research and contribution'], weight: 1 },
        { id: 'team', title: ['队伍建设与人才培养', 'Team and training'], weight: 1 },
        { id: 'openness', title: ['开放交流与运行管理', 'Openness and management'], weight: 1 },
      ],
      adjustable: true,
      note: ['未查到权重，默认各项相等，通知可以另定', 'No weights were found: equal unless the call says otherwise'],
    },
  },
} as const satisfies Partial<Edition>

export const laboratoryStages = (last: readonly Stage[]): Stage[] => [
  stage('call', 'division'),
  stage('apply', 'applicant'),
  stage('endorse', 'endorsing-unit'),
  stage('formal-check', 'division'),
  stage('review', 'experts', { says: ['会议评审和现场考察', 'Panel and visit'] }),
  stage('decide', 'leadership'),
  stage('public-notice', 'division', {
    clock: lasting(workingDays(5, '厅公示惯例（2023-05-26 至 06-01）', 'reported')),
  }),
  ...last,
]
