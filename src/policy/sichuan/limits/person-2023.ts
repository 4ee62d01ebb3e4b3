// How many projects one person may apply for and lead, across all plans of the province (限项).
import { dated } from '#rules/dated.ts'
import { defineLimits } from '#rules/define-programme.ts'
import { choice, number, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'

const rulesOfTheCall = '四川省科技计划项目申报通知（2023年度）限项规定'
const reported = { basis: rulesOfTheCall, mark: 'reported' } as const
const count = (zh: string, en: string) => number([zh, en], { unit: '项', least: 0 })

/** All counted from the records; withdrawn applications count until the call has closed, so that nobody evades the limit. */
const form = {
  person: section(
    ['本人在研与申报情况', 'The person’s record'],
    {
      role: choice(['本次申报中的角色', 'Role in this application'], {
        lead: ['项目负责人', 'Lead'],
        member: ['主要参与人', 'Member'],
      }),
      newApplications: count('当年新申报项目数（含本项）', 'New applications this year, with this one'),
      newAsLead: count('其中作为负责人', 'Of them as lead'),
      runningAsLead: count('在研的负责项目', 'Running projects as lead'),
      leftTeam: yesNo(['在研项目执行中途退出项目组', 'Left the team of a running project']),
    },
    'register',
  ),
}

const parameters = {
  mostNew: dated(['当年新申报上限', 'Most new applications'], '项', 2, reported),
  mostAsLead: dated(['当年作为负责人新申报上限', 'Most as lead'], '项', 1, reported),
  mostRunning: dated(['作为负责人申报时在研负责项目上限', 'Most running as lead'], '项', 0, reported),
}

const { rule, asked } = rulesOver(form, parameters)

export const personLimits2023 = defineLimits({
  id: 'person-limits',
  edition: '2023',
  of: 'person',
  inForce: ['2022-07-20', null],
  title: ['个人限项', 'Limits of a person'],
  basis: [rulesOfTheCall],
  form,
  parameters,
  eligibility: [
    rule('new-applications', {
      title: ['当年新申报项目数', 'New applications of the year'],
      basis: rulesOfTheCall,
      looksAt: ['newApplications'],
      unit: '项',
      found: ({ facts }) => facts.newApplications,
      atMost: 'mostNew',
    }),
    rule('new-as-lead', {
      title: ['当年作为负责人新申报项目数', 'New applications as lead'],
      basis: rulesOfTheCall,
      looksAt: ['newAsLead'],
      unit: '项',
      found: ({ facts }) => facts.newAsLead,
      atMost: 'mostAsLead',
    }),
    rule('running-as-lead', {
      title: ['负责人的在研负责项目数', 'Running projects of the lead'],
      basis: rulesOfTheCall,
      looksAt: ['role', 'runningAsLead'],
      when: ({ facts }) => facts.role === 'lead',
      unit: '项',
      found: ({ facts }) => facts.runningAsLead,
      atMost: 'mostRunning',
    }),
    asked('left-team', {
      title: ['在研项目执行中途退出项目组', 'Left the team of a running project'],
      basis: rulesOfTheCall,
      field: 'leftTeam',
      is: false,
    }),
  ],
  caveats: [
    [
      '依据 2023 年度申报通知的报道，起始日按该年度首批指南（2022-07-20）；2022 年的规定未查到。',
      'Reported for 2023; the first day is that year’s first guide.',
    ],
  ],
})
