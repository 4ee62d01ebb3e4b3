// The comprehensive score of a technology-based SME, 2017 edition: staff 20, research 50, achievements 30.
import { ratio } from '#rules/measure.ts'
import { block, partsOver, type Score } from '#rules/score.ts'
import { form } from './2017-form.ts'

const { banded, best } = partsOver(form)

export const staffPart = banded('scientists', {
  title: ['科技人员占职工总数的比例', 'Science and technology staff of all staff'],
  basis: '第七条(一)',
  most: 20,
  looksAt: ['scientists', 'staff'],
  unit: '%',
  found: ({ facts }) => ratio(facts.scientists, facts.staff),
  bands: [
    { from: 0.3, points: 20 },
    { from: 0.25, points: 16 },
    { from: 0.2, points: 12 },
    { from: 0.15, points: 8 },
    { from: 0.1, points: 4 },
  ],
})

const researchPart = best('research', {
  title: ['研发投入（两项取其高）', 'Research spending, the better of two'],
  basis: '第七条(二)',
  most: 50,
  parts: [
    banded('research-of-sales', {
      title: ['研发费用占销售收入', 'Research spending of sales'],
      basis: '第七条(二)',
      most: 50,
      looksAt: ['research', 'sales'],
      unit: '%',
      found: ({ facts }) => ratio(facts.research, facts.sales),
      bands: [
        { from: 0.06, points: 50 },
        { from: 0.05, points: 40 },
        { from: 0.04, points: 30 },
        { from: 0.03, points: 20 },
        { from: 0.02, points: 10 },
      ],
    }),
    banded('research-of-costs', {
      title: ['研发费用占成本费用支出', 'Research spending of costs'],
      basis: '第七条(二)',
      most: 50,
      looksAt: ['research', 'costs'],
      unit: '%',
      found: ({ facts }) => ratio(facts.research, facts.costs),
      bands: [
        { from: 0.3, points: 50 },
        { from: 0.25, points: 40 },
        { from: 0.2, points: 30 },
        { from: 0.15, points: 20 },
        { from: 0.1, points: 10 },
      ],
    }),
  ],
})

const achievementPart = best('achievements', {
  title: ['科技成果（知识产权）', 'Achievements: intellectual property'],
  basis: '第七条(三)',
  most: 30,
  parts: [
    banded('class-one', {
      title: ['Ⅰ类知识产权', 'Class I'],
      basis: '第七条(三)',
      most: 30,
      looksAt: ['classOne'],
      unit: '项',
      found: ({ facts }) => facts.classOne,
      bands: [{ from: 1, points: 30 }],
    }),
    banded('class-two', {
      title: ['Ⅱ类知识产权', 'Class II'],
      basis: '第七条(三)',
      most: 24,
      looksAt: ['classTwo'],
      unit: '项',
      found: ({ facts }) => facts.classTwo,
      bands: [
        { from: 4, points: 24 },
        { from: 3, points: 18 },
        { from: 2, points: 12 },
        { from: 1, points: 6 },
      ],
    }),
  ],
})

export const score: Score = [
  block('staff', ['科技人员', 'Staff'], 20, [staffPart]),
  block('research', ['研发投入', 'Research'], 50, [researchPart]),
  block('achievements', ['科技成果', 'Achievements'], 30, [achievementPart]),
]
