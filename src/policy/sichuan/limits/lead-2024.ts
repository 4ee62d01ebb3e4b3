// Who may lead a project of the provincial plan, by the call of 2024: age, title or degree, and which firms may host.
import { yearsBetween } from '#kernel/date-only.ts'
import { dated } from '#rules/dated.ts'
import { defineLimits } from '#rules/define-programme.ts'
import { choice, day, money, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'

const call = '四川省科技计划项目申报通知（2024年度）'
const reported = { basis: call, mark: 'reported' } as const

const form = {
  lead: section(['负责人', 'Lead'], {
    birthday: day(['出生日期', 'Birthday'], { privacy: 'personal' }),
    title: choice(['职称', 'Title'], {
      senior: ['正高', 'Senior'],
      associate: ['副高', 'Associate senior'],
      middle: ['中级', 'Middle'],
      none: ['其他或无', 'Other or none'],
    }),
    degree: choice(['学位', 'Degree'], {
      doctor: ['博士', 'Doctor'],
      master: ['硕士', 'Master'],
      bachelor: ['学士', 'Bachelor'],
      none: ['无', 'None'],
    }),
    worksSince: day(['取得学位后开始工作日期', 'At work since the degree'], { optional: true }),
  }),
  project: section(['项目', 'Project'], {
    isKeyResearch: yesNo(['重点研发项目', 'Key R&D']),
    grant: money(['申请财政资金', 'Public money'], { unit: '万元', least: 0 }),
  }),
  host: section(
    ['牵头单位', 'Host'],
    {
      isEnterprise: yesNo(['牵头单位是企业', 'The host is an enterprise']),
      isHighTech: yesNo(['高新技术企业', 'High-tech enterprise']),
      isGazelle: yesNo(['瞪羚企业', 'Gazelle']),
      isTechSme: yesNo(['近两年入库的科技型中小企业', 'Technology SME of the last two years']),
      isNamedInCall: yesNo(['通知所列的其他企业', 'Another kind named in the call']),
    },
    'register',
  ),
}

const parameters = {
  bornAfter: dated(['出生日期须晚于', 'Born after'], '', '1963-12-31', reported),
  largeGrant: dated(
    ['须副高或博士的申请额起点', 'Grant from which a senior title is needed'],
    '万元',
    100_000_000,
    reported,
  ),
  yearsBachelor: dated(['学士须工作年限', 'Years at work, bachelor'], '年', 5, reported),
  yearsMaster: dated(['硕士须工作年限', 'Years at work, master'], '年', 2, reported),
}

const { rule, any } = rulesOver(form, parameters)

export const leadConditions2024 = defineLimits({
  id: 'lead-conditions',
  edition: '2024',
  of: 'person',
  inForce: ['2024-01-01', null],
  title: ['项目负责人和牵头企业条件', 'Who may lead and host'],
  basis: [call],
  form,
  parameters,
  eligibility: [
    rule('born-after', {
      title: ['出生日期', 'Birthday'],
      basis: call,
      looksAt: ['birthday'],
      found: ({ facts }) => facts.birthday,
      above: 'bornAfter',
    }),
    any('qualified', {
      title: ['负责人职称学历', 'Title or degree'],
      basis: call,
      rules: [
        rule('title', {
          title: ['职称', 'Title'],
          basis: call,
          looksAt: ['title'],
          found: ({ facts }) => facts.title,
          isOneOf: ['senior', 'associate', 'middle'],
        }),
        rule('years-at-work', {
          title: ['取得学位后工作年限', 'Years at work after the degree'],
          basis: call,
          looksAt: ['degree', 'worksSince'],
          unit: '年',
          found: ({ facts: { degree, worksSince }, on }) =>
            degree === 'none' ? Number.NaN : worksSince ? yearsBetween(worksSince, on) : 0,
          atLeast: ({ facts: { degree }, values }) =>
            degree === 'doctor' ? 0 : degree === 'master' ? values.yearsMaster : values.yearsBachelor,
        }),
      ],
    }),
    rule('large-grant', {
      title: [
        '无副高以上职称或博士学位的负责人申请重点研发的金额',
        'Key R&D money for a lead without senior title or doctorate',
      ],
      basis: call,
      looksAt: ['isKeyResearch', 'grant', 'title', 'degree'],
      when: ({ facts: { isKeyResearch, title, degree } }) =>
        isKeyResearch && title !== 'senior' && title !== 'associate' && degree !== 'doctor',
      unit: '万元',
      found: ({ facts }) => facts.grant,
      below: 'largeGrant',
    }),
    rule('host-kind', {
      title: ['牵头企业类别', 'Kind of the hosting enterprise'],
      basis: call,
      looksAt: ['isEnterprise', 'isHighTech', 'isGazelle', 'isTechSme', 'isNamedInCall'],
      when: ({ facts }) => facts.isEnterprise,
      found: ({ facts }) => facts.isHighTech || facts.isGazelle || facts.isTechSme || facts.isNamedInCall,
      is: true,
    }),
  ],
  caveats: [
    [
      '报道只写到“高企、瞪羚、近两年科技型中小企业等”，其余类别由通知列出；起始日按 2024 年度处理。',
      'The list of firms is reported with “and others”; the call names the rest.',
    ],
  ],
})
