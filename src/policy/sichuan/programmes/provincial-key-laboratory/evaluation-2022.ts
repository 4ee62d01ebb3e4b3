// Evaluating provincial key laboratories every few years: the experts' score gives the grade.

import { addYears } from '#kernel/date-only.ts'
import { integrityRules, integritySection } from '#policy/national/programmes/applicant-sections.ts'
import { announced, dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { day, number, type Words, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { stage } from '#rules/stage.ts'
import { host, laboratory, measures } from './laboratory-conditions.ts'
import { laboratoryProcedure, laboratoryStages } from './laboratory-procedure.ts'

export const grades = {
  excellent: ['优秀', 'Excellent'],
  good: ['良好', 'Good'],
  passed: ['合格', 'Passed'],
  failed: ['不合格', 'Failed'],
} as const satisfies Record<string, Words>

const form = {
  laboratory,
  host,
  record: section(
    ['运行记录', 'Record'],
    {
      lastEvaluatedOn: day(['批准建设或最近一次评估日期', 'Established or last evaluated on']),
      reportsComplete: yesNo(['评估期内年度报告齐全', 'Yearly reports complete']),
    },
    'register',
  ),
  integrity: integritySection,
  score: section(
    ['专家评估', 'The experts'],
    {
      panelScore: number(['专家评估得分', 'Score of the experts'], {
        unit: '分',
        decimals: 2,
        least: 0,
        most: 100,
      }),
    },
    'procedure',
  ),
}

const none = '等级分数线未查到，由评估通知公布'

const parameters = {
  cycle: dated(
    ['评估周期', 'Years between evaluations'],
    '年',
    5,
    { basis: measures, mark: 'unsure' },
    { adjustable: true },
  ),
  excellentFrom: announced(['优秀分数线', 'Excellent from'], '分', 'number', none),
  goodFrom: announced(['良好分数线', 'Good from'], '分', 'number', none),
  passedFrom: announced(['合格分数线', 'Passed from'], '分', 'number', none),
}

const { rule, asked } = rulesOver(form, parameters)

export const keyLaboratoryEvaluation2022 = defineProgramme({
  ...laboratoryProcedure,
  id: 'key-laboratory-evaluation',
  produces: 'assessment',
  title: ['四川省重点实验室评估', 'Evaluation of provincial key laboratories'],
  basis: [measures],
  form,
  parameters,
  eligibility: [
    rule('due', {
      title: ['批准建设或最近一次评估日期', 'Established or last evaluated on'],
      basis: measures,
      looksAt: ['lastEvaluatedOn'],
      found: ({ facts }) => facts.lastEvaluatedOn,
      atMost: ({ on, values }) => addYears(on, -values.cycle),
    }),
    asked('reports', {
      title: ['评估期内年度报告齐全', 'Yearly reports complete'],
      basis: measures,
      field: 'reportsComplete',
      is: true,
    }),
    ...integrityRules,
    rule('passed', {
      title: ['专家评估得分达到合格线', 'Score reaches the pass mark'],
      basis: measures,
      looksAt: ['panelScore'],
      unit: '分',
      found: ({ facts }) => facts.panelScore,
      atLeast: 'passedFrom',
    }),
  ],
  stages: laboratoryStages([
    stage('evaluate', 'division', {
      yields: [['评估结果通知', 'Result']],
      says: ['优秀、良好、合格、不合格', 'Excellent, good, passed, failed'],
    }),
    stage('close', 'division'),
  ]),
  caveats: [
    [
      '五年周期和四个等级为通常做法，没有查到文号；分数线由通知公布。',
      'Five years and four grades are common practice without a number; the call gives the marks.',
    ],
  ],
})

/** The grade a score earns by the marks of the call, each belonging to the better grade. */
export function laboratoryGrade(
  score: number,
  { excellentFrom, goodFrom, passedFrom }: { excellentFrom: number; goodFrom: number; passedFrom: number },
): keyof typeof grades {
  if (score >= excellentFrom) return 'excellent'
  if (score >= goodFrom) return 'good'
  return score >= passedFrom ? 'passed' : 'failed'
}
