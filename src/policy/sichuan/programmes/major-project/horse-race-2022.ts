// Major project by horse race (赛马): several teams in parallel on one need, the weaker ones leave at mid-term.
import { integrityRules, secrecyRule } from '#policy/national/programmes/applicant-sections.ts'
import { announced, dated } from '#rules/dated.ts'
import { defineProgramme } from '#rules/define-programme.ts'
import { number } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'
import { stage } from '#rules/stage.ts'
import { answerForm, majorProcedure, notice, stagesOf, untied } from './major-parts.ts'

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
  mostGrant: announced(
    ['每支团队财政资金上限', 'Most public money for a team'],
    '万元',
    'number',
    '金额未查到，由通知公布',
  ),
}

const { rule, asked } = rulesOver(form, parameters)

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
