import { describe, expect, test } from 'vitest'
import { viewText } from '#reading/lines/view.ts'
import { readBody } from '#reading/test-kit.ts'
import { splitNames } from './addressees.ts'
import { findDocumentNumber } from './document-number.ts'
import { readHeader } from './header.ts'
import { partRunOnHeader } from './run-on.ts'

const headerOf = (...lines: string[]) => readHeader(viewText(lines.join('\n'))).header

const plain = [
  '云岭省科学技术厅文件',
  '云科发〔2024〕7号',
  '云岭省科学技术厅关于印发《2024年全省科技工作要点》的通知',
  '各市（州）科技局，各有关单位：',
  '现将《2024年全省科技工作要点》印发给你们，请认真贯彻落实。',
  '附件：1.重点任务清单',
  '2.重要会议清单',
  '云岭省科学技术厅',
  '2024年2月6日',
  '1.建设平台。支持企业建设研发机构。',
]

test('a plain notice gives up its whole header', () => {
  expect(headerOf(...plain)).toEqual({
    issuer: '云岭省科学技术厅',
    docNumber: '云科发〔2024〕7号',
    title: '云岭省科学技术厅关于印发《2024年全省科技工作要点》的通知',
    printedDocument: '2024年全省科技工作要点',
    planYear: 2024,
    addressees: ['各市（州）科技局', '各有关单位'],
    signer: '云岭省科学技术厅',
    date: { raw: '2024年2月6日', iso: '2024-02-06' },
    annexes: ['重点任务清单', '重要会议清单'],
  })
})

test('what is header is no part of the plan', () => {
  const view = viewText(plain.join('\n'))
  const { consumed } = readHeader(view)
  const left = view.paragraphs
    .filter((_, index) => !consumed.has(index))
    .map(({ start, end }) => view.text.slice(start, end))
  expect(left).toEqual([
    '现将《2024年全省科技工作要点》印发给你们，请认真贯彻落实。',
    '1.建设平台。支持企业建设研发机构。',
  ])
})

describe('titles', () => {
  test('run over several lines and name several issuers', () => {
    const header = headerOf(
      '云岭省科学技术厅 云岭省财政',
      '厅关于印发《云岭省科技金融三年行动',
      '方案（2024—2026年）》的通知',
      '各市财政局、科技局：',
      '现将方案印发给你们。',
    )
    expect(header.title).toBe(
      '云岭省科学技术厅 云岭省财政厅关于印发《云岭省科技金融三年行动方案（2024—2026年）》的通知',
    )
    expect(header.jointIssuers).toEqual(['云岭省科学技术厅', '云岭省财政厅'])
    expect(header.printedDocument).toBe('云岭省科技金融三年行动方案（2024—2026年）')
    expect(header.planYear).toBeNull()
  })

  test('are taken from the label of a web page where the text has none', () => {
    const header = headerOf(
      '标题：市科技局关于公布2024年孵化器名单的通知',
      '正文',
      '各区县科技局：',
      '一、公布名单。现予公布。',
      '青江市科技局',
      '2024年3月1日',
    )
    expect(header.title).toBe('市科技局关于公布2024年孵化器名单的通知')
    expect(header.issuer).toBe('青江市科技局')
  })

  test('name the printed document without title marks too', () => {
    const header = headerOf(
      '青江市人民政府关于印发青江市支持算力发展若干措施的通知',
      '各区县人民政府：',
      '请贯彻落实。',
    )
    expect(header.printedDocument).toBe('青江市支持算力发展若干措施')
  })
})

test('a date in Chinese numerals and a signer in the same line are read', () => {
  const header = headerOf('关于加强科研诚信的意见', '各单位：', '请遵照执行。', '青江市科技局　二〇二三年十一月九日')
  expect(header.date?.iso).toBe('2023-11-09')
  expect(header.signer).toBe('青江市科技局')
})

test.each([
  ['国发〔2018〕38号', 2018],
  ['青政办发［2021］6 号', 2021],
  ['文号: 青科发规(2023)12号', 2023],
])('%s is a document number', (line, year) => {
  expect(
    findDocumentNumber(line.replace('［', '〔').replace('］', '〕').replace('(', '（').replace(')', '）'))?.year,
  ).toBe(year)
})

test('a number inside a sentence is none of the document', () => {
  expect(findDocumentNumber('根据国发〔2018〕38号文件精神，结合实际制定本方案')).toBeUndefined()
})

test.each([
  ['各市、县（市、区）人民政府，省政府直属各单位', ['各市、县（市、区）人民政府', '省政府直属各单位']],
  ['国务院各部委、各直属机构', ['国务院各部委、各直属机构']],
  [
    '东岭（青江）科学城管委会、北岭科技城管委会，各有关单位',
    ['东岭（青江）科学城管委会', '北岭科技城管委会', '各有关单位'],
  ],
  ['各市委、市政府，各县（区）党工委、管委会', ['各市委、市政府', '各县（区）党工委、管委会']],
  ['保护区、开发区、风景区管委会，县政府各部门', ['保护区、开发区、风景区管委会', '县政府各部门']],
  ['部机关各司局、派出机构，各直属单位', ['部机关各司局、派出机构', '各直属单位']],
  ['各县（市）区、开发区', ['各县（市）区', '开发区']],
  ['各省、自治区、直辖市人民政府', ['各省、自治区、直辖市人民政府']],
])('%s falls into whole names', (names, expected) => {
  expect(splitNames(names)).toEqual(expected)
})

test('a title said twice, by the page and by the notice, is taken once', () => {
  const header = headerOf(
    '云岭省科技厅关于印发工作方案(2024-2026年)的通知',
    '云岭省科技厅关于印发工作方案（2024—2026年）的通知',
    '云科发〔2024〕7号',
    '各市科技局：',
  )
  expect(header.title).toBe('云岭省科技厅关于印发工作方案（2024—2026年）的通知')
})

test('an issuer may have quotes in its name', () => {
  const header = headerOf('云岭省推进“三区”建设领导小组办公室关于印发工作要点的通知', '各有关单位：')
  expect(header.issuer).toBe('云岭省推进“三区”建设领导小组办公室')
})

test('one annex without a number stands below its word', () => {
  const header = headerOf(
    '云岭市关于印发考评办法的通知',
    '各县区：',
    '一、总则',
    '按年度考评。',
    '附件：',
    '考评指标',
    '附件',
  )
  expect(header.annexes).toEqual(['考评指标'])
})

test('names keep the characters of the original', () => {
  const header = headerOf(
    '各鎮政府、街道辦事處：',
    '現將《雲嶺市政策措施》印發給你們。',
    '雲嶺市人民政府',
    '2025年2月21日',
  )
  expect(header).toMatchObject({
    addressees: ['各鎮政府', '街道辦事處'],
    printedDocument: '雲嶺市政策措施',
    signer: '雲嶺市人民政府',
  })
})

test('a header whose lines were run together is parted', () => {
  const view = partRunOnHeader(
    viewText(
      [
        '云岭省人民政府关于印发《重点任务分工方案》的通知云政发〔2024〕3号',
        '各市人民政府：《重点任务分工方案》已经省政府同意，现印发给你们，请认真贯彻落实。云岭省人民政府2024年3月1日（此件公开发布）',
      ].join('\n'),
    ),
  )
  expect(readHeader(view).header).toMatchObject({
    issuer: '云岭省人民政府',
    docNumber: '云政发〔2024〕3号',
    title: '云岭省人民政府关于印发《重点任务分工方案》的通知',
    printedDocument: '重点任务分工方案',
    addressees: ['各市人民政府'],
    signer: '云岭省人民政府',
    date: { iso: '2024-03-01' },
  })
})

test('a short name in the title stands for whoever signs', () => {
  const header = headerOf(
    '省科技厅关于印发工作要点的通知',
    '各市科技局：',
    '请遵照执行。',
    '云岭省科学技术厅',
    '2024年2月6日',
  )
  expect(header.issuer).toBe('云岭省科学技术厅')
})

test('an annex may open with a year', () => {
  const header = headerOf(
    '云岭省科技厅关于报送材料的通知',
    '各市科技局：',
    '请按时报送。',
    '附件：1．2023年任务清单',
    '2．2024年计划',
  )
  expect(header.annexes).toEqual(['2023年任务清单', '2024年计划'])
})

test('a labelled title may run on in the next line', () => {
  const header = headerOf('标题：云岭省科技厅关于印发《科技', '金融行动方案》的通知', '正文', '各市科技局：')
  expect(header.title).toBe('云岭省科技厅关于印发《科技金融行动方案》的通知')
})

test('a title in traditional characters names the issuer in its own', () => {
  const header = headerOf('雲嶺省科學技術廳關於印發《2024年工作要點》的通知', '各市科技局：')
  expect(header).toMatchObject({ issuer: '雲嶺省科學技術廳', printedDocument: '2024年工作要點', planYear: 2024 })
})

test('what the page says of the notice is no title, but names the issuer in full and the number', () => {
  const header = headerOf(
    '首   页 走进云岭 政务公开',
    '文件编号：  云政发〔2024〕7号 发布机构：  云岭县人民政府',
    '名       称：  县人民政府关于分解落实2024年重点工作任务的通知',
    '【有效】县人民政府关于分解落实2024年重点工作任务的通知',
    '各乡镇人民政府：',
    '现将《政府工作报告》中的任务分解印发。',
  )
  expect(header).toMatchObject({
    issuer: '云岭县人民政府',
    docNumber: '云政发〔2024〕7号',
    title: '县人民政府关于分解落实2024年重点工作任务的通知',
    printedDocument: null,
  })
})

test('a title without 关于 names its issuers before the year', () => {
  const header = headerOf('中共云岭省委教育工委 云岭省教育厅2024年工作要点', '一、加强领导')
  expect(header.jointIssuers).toEqual(['中共云岭省委教育工委', '云岭省教育厅'])
})

test('what is said of the page is left out, a paragraph that speaks of disclosure is not', () => {
  const { items, closing } = readBody(
    '1.推进政务公开。',
    '做好政府信息公开工作，编制主动公开目录。',
    '各单位确定一名联系人。',
    '本文件印发后完善配套细则。',
    '（此件公开发布）',
    '（信息公开形式：依申请公开）',
    '联系人：李某，联系电话：010-0000。',
    '公开属性：主动公开',
  )
  expect(items.flatMap(({ sentences }) => sentences)).toHaveLength(2)
  expect(closing).toHaveLength(1)
})
