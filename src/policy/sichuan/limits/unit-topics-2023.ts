// How many guide topics one unit may propose, and how many applications it may endorse, by kind of unit.
import { announced, dated } from '#rules/dated.ts'
import { defineLimits } from '#rules/define-programme.ts'
import { choice, number } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'

const solicitation = '四川省自然科学基金指南建议征集通知（2023年度）'
const reported = { basis: solicitation, mark: 'reported' } as const

const form = {
  unit: section(
    ['推荐（依托）单位', 'The unit'],
    {
      kind: choice(['单位类别', 'Kind'], {
        central: ['部属高校、中央在川院所', 'Ministry university or central institute'],
        'national-platform': ['国家实验室、国家野外站等', 'National laboratory or station'],
        'provincial-laboratory': ['省重点实验室', 'Provincial key laboratory'],
        chengdu: ['成都市科技局', 'Bureau of Chengdu'],
        city: ['其他市（州）科技局', 'Bureau of another city'],
        other: ['其他单位', 'Other'],
      }),
      topics: number(['已提出的指南建议数（含本条）', 'Topics proposed, with this one'], { unit: '条', least: 0 }),
      endorsed: number(['本次已推荐申报数（含本项）', 'Applications endorsed, with this one'], {
        unit: '项',
        least: 0,
      }),
    },
    'register',
  ),
}

const parameters = {
  central: dated(['部属高校、中央院所', 'Central'], '条', 5, reported),
  'national-platform': dated(['国家实验室、野外站', 'National platform'], '条', 3, reported),
  'provincial-laboratory': dated(['省重点实验室', 'Provincial laboratory'], '条', 2, reported),
  chengdu: dated(['成都市', 'Chengdu'], '条', 20, reported),
  city: dated(['其他市（州）', 'Other cities'], '条', 10, reported),
  other: dated(['其他单位', 'Others'], '条', 3, reported),
  quota: announced(['本单位推荐限额', 'Quota of this unit'], '项', 'number', '推荐限额由每次通知按单位下达'),
}

const { rule } = rulesOver(form, parameters)

export const unitLimits2023 = defineLimits({
  id: 'unit-limits',
  edition: '2023',
  of: 'unit',
  inForce: ['2022-07-20', null],
  title: ['单位限额', 'Limits of a unit'],
  basis: [solicitation],
  form,
  parameters,
  eligibility: [
    rule('topics', {
      title: ['指南建议数', 'Topics proposed'],
      basis: solicitation,
      looksAt: ['kind', 'topics'],
      unit: '条',
      found: ({ facts }) => facts.topics,
      atMost: ({ facts, values }) => values[facts.kind],
    }),
    rule('endorsed', {
      title: ['推荐申报数', 'Applications endorsed'],
      basis: '通知',
      looksAt: ['endorsed'],
      unit: '项',
      found: ({ facts }) => facts.endorsed,
      atMost: 'quota',
    }),
  ],
  caveats: [
    [
      '依据 2023 年度通知的报道；重点实验室另有增加的名额，由通知给出。',
      'Reported for 2023; laboratories get extra quota by the call.',
    ],
  ],
})
