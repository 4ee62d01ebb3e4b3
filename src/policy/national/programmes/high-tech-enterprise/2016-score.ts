// The score of a high-tech enterprise, 2016 edition: property 30, conversion 30, management 20, growth 20 (195号).
import type { Words } from '#rules/field.ts'
import { meanGrowth } from '#rules/growth.ts'
import { block, type DeclaredBand, partsOver, type Score } from '#rules/score.ts'
import { form } from './2016-form.ts'

const { banded, graded, best, marked } = partsOver(form)
const guide = '国科发火〔2016〕195号三(七)'

const quality = { A: [7, 8], B: [5, 6], C: [3, 4], D: [1, 2], E: 0 } as const

const growthBands: readonly DeclaredBand[] = [
  { from: 0.35, points: [9, 10] },
  { from: 0.25, points: [7, 8] },
  { from: 0.15, points: [5, 6] },
  { from: 0.05, points: [3, 4] },
  { above: 0, points: [1, 2] },
]

const property = [
  graded('advance', {
    title: ['技术的先进程度', 'How advanced the technology is'],
    basis: guide,
    most: 8,
    looksAt: ['advanceGrade'],
    grades: quality,
    gradeOf: ({ facts }) => facts.advanceGrade,
    mark: 'advanceMark',
  }),
  graded('support', {
    title: ['对主要产品（服务）的核心支持作用', 'Support of the main product'],
    basis: guide,
    most: 8,
    looksAt: ['supportGrade'],
    grades: quality,
    gradeOf: ({ facts }) => facts.supportGrade,
    mark: 'supportMark',
  }),
  best('quantity', {
    title: ['知识产权数量', 'Number of rights'],
    basis: guide,
    most: 8,
    parts: [
      banded('class-one', {
        title: ['Ⅰ类', 'Class I'],
        basis: guide,
        most: 8,
        looksAt: ['classOne'],
        unit: '件',
        found: ({ facts }) => facts.classOne,
        bands: [{ from: 1, points: [7, 8] }],
      }),
      banded('class-two', {
        title: ['Ⅱ类', 'Class II'],
        basis: guide,
        most: 6,
        looksAt: ['classTwo'],
        unit: '件',
        found: ({ facts }) => facts.classTwo,
        bands: [
          { from: 5, points: [5, 6] },
          { from: 3, points: [3, 4] },
          { from: 1, points: [1, 2] },
        ],
      }),
    ],
    mark: 'quantityMark',
  }),
  graded('acquisition', {
    title: ['知识产权获得方式', 'How the rights were acquired'],
    basis: guide,
    most: 6,
    looksAt: ['classOne', 'classTwo', 'hasOwnResearch'],
    grades: { 自主研发: [1, 6], 受让受赠并购: [1, 3], 无: 0 },
    gradeOf: ({ facts }) =>
      facts.classOne + facts.classTwo === 0 ? '无' : facts.hasOwnResearch ? '自主研发' : '受让受赠并购',
    mark: 'acquisitionMark',
  }),
  graded('standards', {
    title: ['参与编制标准（加分）', 'Takes part in making standards'],
    basis: guide,
    most: 2,
    looksAt: ['joinsStandards'],
    grades: { 参与: [1, 2], 未参与: 0 },
    gradeOf: ({ facts }) => (facts.joinsStandards ? '参与' : '未参与'),
    mark: 'standardsMark',
  }),
]

const conversion = banded('conversion', {
  title: ['年平均科技成果转化数', 'Achievements put to use a year'],
  basis: guide,
  most: 30,
  looksAt: ['conversions'],
  unit: '项',
  // Three years always count; a younger firm has fewer to show (195号).
  found: ({ facts }) => facts.conversions / 3,
  bands: [
    { from: 5, points: [25, 30] },
    { from: 4, points: [19, 24] },
    { from: 3, points: [13, 18] },
    { from: 2, points: [7, 12] },
    { from: 1, points: [1, 6] },
  ],
  mark: 'conversionMark',
})

const management = (
  [
    ['system', ['研发组织管理制度、投入核算体系与辅助账', 'Research rules and cost ledger'], 6, 'systemMark'],
    ['unit', ['研发机构与产学研合作', 'Research unit and cooperation'], 6, 'unitMark'],
    ['incentives', ['成果转化组织实施与激励奖励制度', 'Incentives to put results to use'], 4, 'incentiveMark'],
    ['training', ['进修培训、人才引进与绩效评价奖励', 'Training and talent'], 4, 'trainingMark'],
  ] as const satisfies readonly (readonly [string, Words, number, string])[]
).map(([id, title, most, mark]) => marked(id, { title, basis: guide, most, mark }))

const growthParts = [
  banded('assets-growth', {
    title: ['净资产增长率', 'Growth of net assets'],
    basis: guide,
    most: 10,
    looksAt: ['yearsCovered', 'netAssetsY1', 'netAssetsY2', 'netAssetsY3'],
    unit: '%',
    found: ({ facts }) => meanGrowth(facts.netAssetsY1, facts.netAssetsY2, facts.netAssetsY3, facts.yearsCovered),
    bands: growthBands,
    mark: 'assetsMark',
  }),
  banded('sales-growth', {
    title: ['销售收入增长率', 'Growth of sales'],
    basis: guide,
    most: 10,
    looksAt: ['yearsCovered', 'salesY1', 'salesY2', 'salesY3'],
    unit: '%',
    found: ({ facts }) => meanGrowth(facts.salesY1, facts.salesY2, facts.salesY3, facts.yearsCovered),
    bands: growthBands,
    mark: 'salesMark',
  }),
]

export const score: Score = [
  block('property', ['知识产权', 'Intellectual property'], 30, property),
  block('conversion', ['科技成果转化能力', 'Putting results to use'], 30, [conversion]),
  block('management', ['研究开发组织管理水平', 'Organisation of research'], 20, management),
  block('growth', ['企业成长性', 'Growth'], 20, growthParts),
]
