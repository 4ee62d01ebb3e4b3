// Regrouping provincial key laboratories in batches: each is kept, merged into another, or withdrawn.
import {
  integrityRules,
  integritySection,
  secrecyRule,
  secrecySection,
} from '#policy/national/programmes/applicant-sections.ts'
import { is } from '#rules/condition.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { choice, day, text, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { stage } from '#rules/stage.ts'
import { grades } from './evaluation-2022.ts'
import {
  conditionParameters,
  conditionRules,
  conditions,
  findings,
  host,
  laboratory,
  measures,
} from './laboratory-conditions.ts'
import { laboratoryProcedure, laboratoryStages } from './laboratory-procedure.ts'

const notice = '川科发〔2022〕2号第5项'

const form = {
  laboratory,
  host,
  regrouping: section(['重组方案', 'Regrouping'], {
    batch: text(['重组批次', 'Batch'], { longest: 20 }),
    way: choice(['重组方式', 'Way'], {
      keep: ['保留（充实提升）', 'Keep'],
      merge: ['合并（并入其他实验室）', 'Merge'],
      withdraw: ['撤销（退出序列）', 'Withdraw'],
    }),
    mergesInto: text(['并入的实验室', 'Merges into'], { shownWhen: is('way', 'merge') }),
    hostsAgree: yesNo(['双方依托单位书面同意', 'Both hosts agree in writing'], { shownWhen: is('way', 'merge') }),
    closesOn: day(['停止运行日期', 'Closes on'], { shownWhen: is('way', 'withdraw') }),
    hasClosingPlan: yesNo(['人员、设备、在研项目处置方案', 'Plan for staff, equipment and projects'], {
      shownWhen: is('way', 'withdraw'),
    }),
  }),
  record: section(
    ['既往评估', 'Earlier evaluation'],
    { lastGrade: choice(['最近一次评估等级', 'Last grade'], grades) },
    'register',
  ),
  conditions,
  integrity: integritySection,
  secrecy: secrecySection,
  findings,
}

const { rule } = rulesOver(form, conditionParameters)

/** The conditions of establishing hold again for a laboratory that stays; merging and withdrawing need none of them. */
const forKept = conditionRules.map((one) => ({
  ...one,
  looksAt: [...one.looksAt, 'way'],
  when: (applicant: Parameters<NonNullable<typeof one.when>>[0]) =>
    applicant.facts['way'] === 'keep' && (one.when?.(applicant) ?? true),
}))

export const keyLaboratoryRegrouping2022 = defineProgramme({
  ...laboratoryProcedure,
  id: 'key-laboratory-regrouping',
  produces: 'assessment',
  title: ['四川省重点实验室优化重组', 'Regrouping provincial key laboratories'],
  basis: [measures, notice],
  form,
  parameters: conditionParameters,
  eligibility: [
    rule('not-failed', {
      title: ['拟保留的实验室最近一次评估等级', 'Last grade of a laboratory to be kept'],
      basis: measures,
      looksAt: ['way', 'lastGrade'],
      when: ({ facts }) => facts.way === 'keep',
      found: ({ facts }) => facts.lastGrade,
      isOneOf: ['excellent', 'good', 'passed'],
    }),
    rule('hosts-agree', {
      title: ['合并：双方依托单位书面同意', 'Merging: both hosts agree'],
      basis: notice,
      looksAt: ['way', 'mergesInto', 'hostsAgree'],
      when: ({ facts }) => facts.way === 'merge',
      found: ({ facts }) => facts.hostsAgree === true,
      is: true,
    }),
    rule('closing-plan', {
      title: ['撤销：有处置方案', 'Withdrawing: a plan for what remains'],
      basis: notice,
      looksAt: ['way', 'closesOn', 'hasClosingPlan'],
      when: ({ facts }) => facts.way === 'withdraw',
      found: ({ facts }) => facts.hasClosingPlan === true,
      is: true,
    }),
    ...forKept,
    ...integrityRules,
    secrecyRule,
  ],
  stages: laboratoryStages([
    stage('certify', 'division', {
      yields: [['重组结果通知', 'Result by batch']],
      says: ['分批公布：保留、合并、撤销', 'By batch: kept, merged, withdrawn'],
    }),
    stage('close', 'division'),
  ]),
  moves: { indicator: 'provincial-key-laboratories', by: 'count' },
  caveats: [
    [
      '重组的数量标准未查到；保留的按建设条件复核，不合格等级不能保留为通常做法。',
      'No figures for regrouping were found; a kept laboratory meets the conditions of establishing.',
    ],
    [
      '重组通过后每年不少于 100 万元支持来自报道（2024 年）。',
      'Support of at least 1 million a year after passing is reported for 2024.',
    ],
  ],
})
