// Major project by open bounty (揭榜挂帅): a published need, answered by whoever can, paid by result.
import { defineProgramme } from '#rules/define-programme.ts'
import { rulesOver } from '#rules/rule.ts'
import { stage } from '#rules/stage.ts'
import { answerRules, answerForm as form, majorProcedure, mostGrant, notice, stagesOf } from './major-parts.ts'

const parameters = {
  mostGrant,
}

const { rule } = rulesOver(form, parameters)

export const majorProjectOpenBounty2022 = defineProgramme({
  ...majorProcedure,
  id: 'major-project-open-bounty',
  edition: '2022',
  inForce: ['2022-01-01', null],
  title: ['重大科技专项（揭榜挂帅）', 'Major project by open bounty'],
  basis: [notice, '国办发〔2021〕32号', '川科政〔2022〕4号'],
  form,
  parameters,
  eligibility: [
    rule('milestones', {
      title: ['里程碑节点数', 'Milestones'],
      basis: notice,
      looksAt: ['milestones'],
      unit: '个',
      found: ({ facts }) => facts.milestones?.length ?? 0,
      atLeast: 1,
    }),
    ...answerRules,
  ],
  stages: stagesOf({
    before: stage('call', 'division', {
      with: ['need-owner', 'experts'],
      says: ['需求征集、论证，再发榜', 'Needs are collected and argued, then the bounty is published'],
      yields: [['榜单', 'The bounty']],
    }),
    review: stage('review', 'experts', {
      with: ['need-owner'],
      says: ['供需对接评审', 'Both sides meet and are reviewed'],
    }),
    perform: stage('perform', 'applicant', { says: ['按里程碑考核', 'Checked by milestone'] }),
  }),
  caveats: [
    ['未查到四川的金额和比例规定，均由发榜通知公布。', 'No figures of Sichuan were found: the bounty says.'],
    [
      '按规定不设年龄、学历、职称门槛，因此没有这类条件。',
      'There is no gate of age, degree or title, hence no such rule.',
    ],
  ],
})
