import { describe, expect, test } from 'vitest'
import { read } from '#reading/read.ts'
import { readBody } from '#reading/test-kit.ts'

const outlineOf = (...lines: string[]) => readBody(...lines).items.map(({ path, title }) => [path, title])

describe('numbers nest by their style', () => {
  test('chapters, sections and items', () => {
    expect(
      outlineOf(
        '一、总体要求',
        '坚持创新驱动，推进科技强省建设。',
        '二、重点任务',
        '（一）建设平台',
        '1.建设实验室。支持企业建设重点实验室。',
        '2.建设中试基地。布局建设中试基地。',
        '（二）引育人才',
        '1.引进人才。引进领军人才。',
      ),
    ).toEqual([
      ['一', '总体要求'],
      ['二/（一）/1', '建设实验室'],
      ['二/（一）/2', '建设中试基地'],
      ['二/（二）/1', '引进人才'],
    ])
  })

  test('articles that open with a short sentence have it for a title, those of regulations none', () => {
    expect(outlineOf('第一条　支持平台建设。支持企业建设平台。', '第二条　支持人才引进。引进领军人才。')).toEqual([
      ['第一条', '支持平台建设'],
      ['第二条', '支持人才引进'],
    ])
    expect(outlineOf('第一条　申请应当属实。不实的予以撤销。', '第二条　经费应当专用。挪用的予以追回。')).toEqual([
      ['第一条', null],
      ['第二条', null],
    ])
  })

  test('articles under chapters, with and without titles', () => {
    expect(
      outlineOf(
        '第一章 总则',
        '第一条 为规范项目管理，制定本办法。',
        '第二条【适用范围】本办法适用于省级科技计划。',
        '第二章 附则',
        '第三条 本办法自发布之日起施行。',
      ),
    ).toEqual([
      ['第一章/第一条', null],
      ['第一章/第二条', '适用范围'],
      ['第二章/第三条', null],
    ])
  })

  test('decimals go deeper than digits', () => {
    expect(outlineOf('1.平台建设', '1.1加强布局。布局建设实验室。', '1.2加强管理。完善评价机制。')).toEqual([
      ['1/1.1', '加强布局'],
      ['1/1.2', '加强管理'],
    ])
  })
})

test('headings without numbers hold the paragraphs below them', () => {
  expect(
    outlineOf(
      '强化平台支撑',
      '支持龙头企业牵头组建创新联合体，布局建设一批中试基地，完善仪器设备开放共享机制。',
      '壮大创新主体',
      '实施高新技术企业倍增行动，支持科技型中小企业加大研发投入，新认定高新技术企业500家。',
    ),
  ).toEqual([
    ['强化平台支撑', '强化平台支撑'],
    ['壮大创新主体', '壮大创新主体'],
  ])
})

test('paragraphs that open with a short sentence are items under their heading', () => {
  expect(
    outlineOf(
      '一、切实抓好落实',
      '加强组织领导。各地要建立工作专班，明确责任分工，定期调度进展情况。',
      '强化督促检查。省科技厅要会同有关部门开展督促检查，及时通报进展。',
    ),
  ).toEqual([
    ['一/1', '加强组织领导'],
    ['一/2', '强化督促检查'],
  ])
})

test('items that are single sentences have no titles', () => {
  expect(
    outlineOf(
      '一、优化环境',
      '（一）将高新技术企业认定的初审权限下放至设区的市。（负责部门：科技厅）',
      '（二）取消科研项目经费预算调剂的审批要求。（负责部门：财政厅）',
    ),
  ).toEqual([
    ['一/（一）', null],
    ['一/（二）', null],
  ])
})

test('enumerated clauses stay with the sentence above them', () => {
  const [item] = readBody(
    '第一条 申请单位应当符合以下条件：',
    '（一）依法注册；',
    '（二）设有研发机构；',
    '（三）信用良好。',
  ).items
  expect(item?.sentences).toHaveLength(4)
})

test('an annex starts anew', () => {
  expect(outlineOf('一、总体安排。按清单推进。逐项落实。', '附件1', '1.办实事。建设平台。推进共享。')).toEqual([
    ['一', '总体安排'],
    ['附件1/1', '办实事'],
  ])
})

describe('a table of tasks', () => {
  const table = [
    '序号\t重点任务\t工作内容\t牵头单位\t配合单位\t完成时限',
    '1\t建设平台\t布局建设省实验室2家。\t科技厅\t财政厅、教育厅\t2024年12月底前',
    '\t\t出台《实验室管理办法》。\t\t\t',
    '2\t引育人才\t引进领军人才10名。\t组织部\t科技厅\t2024年6月',
  ]

  test('gives an item for each row, and goes on with merged cells', () => {
    const { items } = readBody('附件1', ...table)
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['1', '建设平台'],
      ['2', '引育人才'],
    ])
    expect(items[0]?.sentences).toHaveLength(2)
    expect(items[0]?.responsible).toEqual({ lead: ['科技厅'], support: ['财政厅', '教育厅'] })
    expect(items[0]?.deadline).toEqual({ raw: '2024年12月底前', iso: '2024-12-31' })
  })

  test('with a single column of tasks has no titles', () => {
    const { items } = readBody('序号\t任务\t责任单位', '1\t建设省实验室2家。\t科技厅')
    expect(items.map(({ title, sentences }) => [title, sentences.length])).toEqual([[null, 1]])
  })

  test('with a column of those who lead has the merely responsible support', () => {
    const { items } = readBody('事项\t内容\t牵头部门\t责任部门', '成果转化\t建设中试基地3个\t科技局\t各区政府')
    expect(items[0]?.responsible).toEqual({ lead: ['科技局'], support: ['各区政府'] })
  })

  test('may stand right under its title and name a person to ask', () => {
    const { header, items } = read(
      [
        '2024年科技工作要点任务分解表',
        '序号\t条目\t任务\t类别\t量化目标\t目标值\t牵头单位\t联系人\t任务标识',
        '1\t建设平台\t新建中试基地5个\t量化指标\t5个\t5\t科技厅\t\t12-20',
        '2\t建设平台\t布局建设省实验室\t平台建设\t\t\t科技厅\t李某\t21-30',
      ].join('\n'),
    )
    expect(header.title).toBe('2024年科技工作要点任务分解表')
    expect(items.map(({ title, sentences }) => [title, sentences.length])).toEqual([
      ['建设平台', 1],
      ['建设平台', 1],
    ])
    expect(items[0]?.sentences[0]?.commitments[0]).toMatchObject({ verb: '新建', quantity: { value: 5, unit: '个' } })
  })

  test('of anything else is left alone', () => {
    expect(readBody('1.说明。推进工作。', '年份\t产值', '2023\t100').items).toHaveLength(1)
  })
})

test('numbered pieces that run together in one paragraph are parted', () => {
  const run =
    '（一）实施科技工程。1.林产工程。建设木材加工研发平台，开发新产品20个以上。2.陶瓷工程。引进先进技术，建成研究中心2个。'
  expect(outlineOf(run)).toEqual([
    ['（一）/1', '林产工程'],
    ['（一）/2', '陶瓷工程'],
  ])
})

test('numbers behind brackets of units and behind a heading are parted too', () => {
  const run =
    '一、深化改革（一）研究将资金直达机制中的好做法制度化，落实减税政策，为保就业、保民生、保市场主体提供支撑。（财政厅负责）1.完善直达机制，优化监控系统。（财政厅牵头）2.2024年底前开展专项治理。（市场监管局负责）（二）推动银行创新服务模式。（人民银行负责）'
  const { items } = readBody(run)
  expect(items.map(({ path }) => path)).toEqual(['一/（一）', '一/（一）/1', '一/（一）/2', '一/（二）'])
  expect(items.map(({ responsible }) => responsible?.lead)).toEqual([
    ['财政厅'],
    ['财政厅'],
    ['市场监管局'],
    ['人民银行'],
  ])
})

test('before the signature only numbers make headings', () => {
  const { items, preamble } = readBody('1.建设平台。建设实验室。')
  expect(items).toHaveLength(1)
  expect(preamble).toHaveLength(1)
})

test('a second document printed in the notice begins at the root again', () => {
  const text = [
    '云岭省关于印发若干政策和行动计划的通知',
    '各市科技局：',
    '《工业互联网若干政策》《工业互联网行动计划》印发给你们。',
    '云岭省科学技术厅',
    '2024年2月6日',
    '工业互联网若干政策',
    '一、支持平台。支持企业建设平台。',
    '工业互联网行动计划',
    '为加快发展，制定本计划。',
    '一、推进改造。推进企业改造。',
  ].join('\n')
  const { items, preamble } = read(text)
  expect(items.map(({ title, sentences }) => [title, sentences.length])).toEqual([
    ['支持平台', 1],
    ['推进改造', 1],
  ])
  expect(preamble).toHaveLength(2)
})
