// Establishing a provincial key laboratory.
import {
  integrityRules,
  integritySection,
  secrecyRule,
  secrecySection,
} from '#policy/national/programmes/applicant-sections.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { stage } from '#rules/stage.ts'
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

export const provincialKeyLaboratory2022 = defineProgramme({
  ...laboratoryProcedure,
  id: 'provincial-key-laboratory',
  title: ['四川省重点实验室建设', 'Establishing a provincial key laboratory'],
  basis: [measures],
  form: { laboratory, host, conditions, integrity: integritySection, secrecy: secrecySection, findings },
  parameters: conditionParameters,
  eligibility: [...conditionRules, ...integrityRules, secrecyRule],
  stages: laboratoryStages([
    stage('certify', 'division', { yields: [['批准建设文件', 'Approval']] }),
    stage('perform', 'applicant', { yields: [['年度报告', 'Yearly report']] }),
    stage('evaluate', 'experts', { says: ['定期评估，见“重点实验室评估”', 'See the evaluation of key laboratories'] }),
  ]),
  writes: {
    register: 'platform',
    sets: { kind: 'key-laboratory', level: 'provincial' },
    takes: {
      name: 'laboratory',
      host: 'name',
      hostUscc: 'uscc',
      region: 'region',
      field: 'direction',
      director: 'director',
    },
  },
  moves: { indicator: 'provincial-key-laboratories', by: 'count' },
  caveats: [
    [
      '2022 年适用办法的文号未查到；企业类数值来自报道，学科类数值未查到，由通知和专家核查。',
      'The number of the measures of 2022 was not found; figures are reported for enterprise laboratories only.',
    ],
  ],
})
