// What the open bounty and the horse race share: no gate of age, title or degree; paid on milestones; the user accepts.
import {
  formalChecklist,
  integrityRules,
  integritySection,
  secrecyRule,
  secrecySection,
  unitFields,
} from '#policy/national/programmes/applicant-sections.ts'
import { announced } from '#rules/dated.ts'
import type { Edition } from '#rules/define-programme.ts'
import { day, files, money, table, text, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { days, lasting, months, type Stage, stage, workingDays } from '#rules/stage.ts'
import { threeSubjects } from '../project-money.ts'

export const notice = '川科发〔2022〕2号第28项'

export const answerForm = {
  answer: section(['应答方案', 'Answer'], {
    title: text(['项目名称', 'Title'], { longest: 100 }),
    need: text(['对应的需求或榜单编号', 'Number of the need'], { longest: 40 }),
    lead: text(['项目负责人', 'Lead'], {
      longest: 60,
      hint: ['不设年龄、学历、职称门槛', 'No gate of age, degree or title'],
    }),
    grant: money(['申请财政资金', 'Public money'], { unit: '万元', least: 0 }),
    milestones: table(
      ['里程碑', 'Milestones'],
      {
        name: text(['考核节点', 'Milestone']),
        dueOn: day(['完成日期', 'Due on']),
        target: text(['可考核的指标', 'Target that can be checked']),
        amount: money(['拨付金额', 'Payment'], { unit: '万元', least: 0 }),
      },
      { optional: true, most: 20 },
    ),
  }),
  team: section(['揭榜单位', 'The unit'], unitFields, 'register'),
  consent: section(['约定', 'Consent'], {
    acceptsUser: yesNo(['同意由需求方（用户）参与验收', 'The owner of the need takes part in acceptance']),
  }),
  integrity: integritySection,
  secrecy: secrecySection,
}

type Facts = { milestones: readonly { amount: number }[] | undefined; grant: number }

export const mostGrant = announced(
  ['财政资金上限（每个揭榜单位或团队）', 'Most public money for one unit or team'],
  '万元',
  'number',
  '金额未查到，由发榜通知公布',
)

const { rule, asked } = rulesOver(answerForm, { mostGrant })

/** Milestone payments less the money applied for; zero when every fen is tied to a result. */
const untied = ({ milestones, grant }: Facts): number =>
  (milestones ?? []).reduce((sum, { amount }) => sum + amount, 0) - grant

export const answerRules = [
  rule('grant', {
    title: ['申请财政资金', 'Public money'],
    basis: notice,
    looksAt: ['grant'],
    unit: '万元',
    found: ({ facts }) => facts.grant,
    atMost: 'mostGrant',
  }),
  rule('paid-by-result', {
    title: ['里程碑拨付合计与申请资金一致', 'Milestones add up to the money'],
    basis: notice,
    looksAt: ['milestones', 'grant'],
    found: ({ facts }) => untied(facts) === 0,
    is: true,
  }),
  asked('user-accepts', {
    title: ['同意需求方（用户）参与验收', 'The user takes part in acceptance'],
    basis: notice,
    field: 'acceptsUser',
    is: true,
  }),
  ...integrityRules,
  secrecyRule,
]

export const stagesOf = ({ before, review, perform }: { before: Stage; review: Stage; perform: Stage }): Stage[] => [
  before,
  stage('apply', 'applicant', { yields: [['应答（揭榜）方案', 'Answer']] }),
  stage('formal-check', 'division'),
  stage('duplicate-check', 'division'),
  review,
  stage('decide', 'leadership'),
  stage('public-notice', 'division', {
    clock: lasting(workingDays(5, '厅公示惯例（2023-05-26 至 06-01）', 'reported')),
  }),
  stage('contract', 'applicant', {
    with: ['division', 'need-owner'],
    yields: [['揭榜任务书（里程碑）', 'Contract with milestones']],
  }),
  stage('pay', 'division', { clock: days(30, '国办发〔2021〕32号'), says: ['按里程碑分段拨付', 'By milestone'] }),
  perform,
  stage('accept', 'division', {
    with: ['need-owner'],
    clock: months(6, '国科办资〔2018〕107号', 'unsure'),
    says: ['用户参与验收，结论：通过、未通过、结题', 'The user takes part; passed, not passed, concluded'],
  }),
  stage('close', 'division'),
]

export const majorProcedure = {
  serves: [11, 28],
  applicant: 'unit',
  produces: 'project',
  attachments: {
    proposal: files(['技术方案', 'Technical proposal'], { accepts: ['pdf', 'docx'] }),
    commitment: files(['里程碑和经费承诺书', 'Statement on milestones and money'], { accepts: ['pdf', 'image'] }),
  },
  sideways: {
    exit: { basis: '国科办资〔2018〕107号', says: ['经批准终止', 'Terminated with approval'] },
    revocation: {
      basis: '国科办资〔2018〕107号',
      grounds: [
        ['弄虚作假骗取项目', 'The project was obtained by fraud'],
        ['未经批准变更负责人、单位、期限或目标', 'Unapproved change of lead, unit, term or target'],
      ],
      mark: 'reported',
    },
  },
  checklist: [
    ...formalChecklist,
    { id: 'answers-need', question: ['方案与榜单需求、指标逐条对应', 'The answer meets the need point by point'] },
  ],
  review: {
    ways: [
      { way: 'panel', least: 5, basis: notice, mark: 'unsure', drawn: true, blind: 'reviewers-hidden' },
      { way: 'on-site', least: 3, basis: notice, mark: 'unsure', blind: 'no' },
    ],
    rubric: null,
  },
  money: threeSubjects,
  writes: {
    register: 'project',
    sets: { programme: 'major-special' },
    takes: { title: 'title', host: 'name', hostUscc: 'uscc', region: 'region', lead: 'lead', grant: 'grant' },
  },
  moves: { indicator: 'major-projects', by: 'count' },
} as const satisfies Partial<Edition>
