// Major project by horse race (赛马): several teams in parallel on one need, the weaker ones leave at mid-term.
import { dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { number } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { stage } from '#rules/stage.ts'
import { answerForm, answerRules, majorProcedure, mostGrant, notice, stagesOf } from './major-parts.ts'

const form = {
  ...answerForm,
  race: section(
    ['赛马', 'The race'],
    {
      teams: number(['同一榜单并行支持的团队数', 'Teams in the race'], { unit: '支', least: 0 }),
      midterm: number(['中期考核的里程碑序号', 'Milestone of the mid-term'], { least: 1 }),
    },
    'procedure',
  ),
}

const parameters = {
  leastTeams: dated(['并行团队下限', 'Least teams in parallel'], '支', 2, { basis: notice, mark: 'reported' }),
  mostGrant,
}

const { rule } = rulesOver(form, parameters)

export const majorProjectHorseRace2022 = defineProgramme({
  ...majorProcedure,
  id: 'major-project-horse-race',
  edition: '2022',
  inForce: ['2022-01-01', null],
  title: ['重大科技专项（赛马）', 'Major project by horse race'],
  basis: [notice, '国办发〔2021〕32号', '川科政〔2022〕4号'],
  form,
  parameters,
  eligibility: [
    rule('teams', {
      title: ['并行支持的团队数', 'Teams in parallel'],
      basis: notice,
      looksAt: ['teams'],
      unit: '支',
      found: ({ facts }) => facts.teams,
      atLeast: 'leastTeams',
    }),
    rule('milestones-beyond-midterm', {
      title: ['里程碑节点数（中期淘汰之后至少还有一个）', 'Milestones, at least one after the mid-term'],
      basis: notice,
      looksAt: ['milestones', 'midterm'],
      unit: '个',
      found: ({ facts }) => facts.milestones?.length ?? 0,
      above: ({ facts }) => facts.midterm,
    }),
    ...answerRules,
  ],
  stages: stagesOf({
    before: stage('call', 'division', { with: ['need-owner'], yields: [['赛马榜单', 'The race']] }),
    review: stage('review', 'experts', { says: ['择优并行支持不少于两支团队', 'At least two teams are chosen'] }),
    perform: stage('perform', 'applicant', {
      with: ['division', 'experts'],
      says: ['中期考核，落后者退出，不再拨付', 'At mid-term the weaker teams leave and are paid no more'],
      yields: [['中期考核意见', 'Mid-term opinion']],
    }),
  }),
  caveats: [
    [
      '未查到四川的金额、团队数和淘汰比例，由通知公布；“不少于两支”来自报道。',
      'No figures of Sichuan were found; at least two teams is reported.',
    ],
  ],
})
