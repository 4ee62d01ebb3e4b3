import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decode } from '#reading/decode/decode.ts'
import { documentNumber, paperDate } from './document-number.ts'
import { officialDocument } from './official-document.ts'
import { heading, type OfficialPaper, paragraph, table } from './paper.ts'
import { titleLines } from './title-lines.ts'

const notice: OfficialPaper = {
  head: '四川省科学技术厅文件',
  docNumber: '川科发[2022]02号',
  title: '四川省科学技术厅关于印发《2022年全省科技创新工作要点》的通知',
  addressees: ['各市（州）科技局', '各有关单位'],
  body: [
    paragraph('现将要点印发你们，请认真落实。'),
    heading(1, '加强基础研究'),
    heading(2, '建设平台。', '组建天府实验室。'),
    heading(2, '组织项目'),
    heading(3, '集成电路'),
    heading(4, '先进封装'),
    heading(1, '培育主体'),
    heading(2, '高新技术企业'),
  ],
  attachments: [
    {
      title: '任务分解表',
      isLandscape: true,
      body: [table([{ header: '序号', weight: 0.5 }, { header: '任务' }], [['1', '研发经费达到1200亿元']])],
    },
    { title: '联系人名单', body: [paragraph('略。')] },
  ],
  signer: '四川省科学技术厅',
  signedOn: '2022-03-02',
  note: '此件公开发布',
  colophon: { copiesTo: ['科技部', '省委办公厅'], printedBy: '四川省科学技术厅办公室', printedOn: '2022-03-03' },
}

const partOf = async (paper: OfficialPaper, name: string) => {
  const part = unzipSync(await officialDocument(paper))[name]
  return part ? strFromU8(part) : ''
}

describe('an official paper', () => {
  test('has its parts in the order of the standard, numbered and punctuated by it', async () => {
    const { text } = await decode(await officialDocument(notice))

    expect(text.split('\n')).toEqual([
      '四川省科学技术厅文件',
      '川科发〔2022〕2号',
      '四川省科学技术厅关于印发',
      '《2022年全省科技创新工作要点》的通知',
      '各市（州）科技局，各有关单位：',
      '现将要点印发你们，请认真落实。',
      '一、加强基础研究',
      '（一）建设平台。组建天府实验室。',
      '（二）组织项目',
      '1. 集成电路',
      '（1）先进封装',
      '二、培育主体',
      '（一）高新技术企业',
      '附件：1. 任务分解表',
      '2. 联系人名单',
      '四川省科学技术厅',
      '2022年3月2日',
      '（此件公开发布）',
      '附件1',
      '任务分解表',
      '序号\t任务',
      '1\t研发经费达到1200亿元',
      '附件2',
      '联系人名单',
      '略。',
      '抄送：科技部，省委办公厅。',
      '四川省科学技术厅办公室\t2022年3月3日印发',
    ])
  })

  test('has the sheet, the margins and the lines of the standard, the wide list lying', async () => {
    const xml = await partOf(notice, 'word/document.xml')

    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(xml).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"')
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(xml).toContain('<w:tblHeader/>')
  })

  test('names its typefaces and a stand-in for each', async () => {
    const styles = await partOf(notice, 'word/styles.xml')

    expect(styles).toContain('w:eastAsia="仿宋_GB2312"')
    expect(styles).toMatch(/styleId="Letterhead".*?w:color w:val="FF0000"/)
    expect(await partOf(notice, 'word/fontTable.xml')).toContain(
      '<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/>',
    )
  })

  test('numbers odd pages at the right and even ones at the left', async () => {
    const parts = unzipSync(await officialDocument(notice))
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) => strFromU8(parts[name] as Uint8Array))

    expect(strFromU8(parts['word/settings.xml'] as Uint8Array)).toContain('<w:evenAndOddHeaders/>')
    expect(footers[0]).toContain('<w:jc w:val="right"/>')
    expect(footers[1]).toContain('<w:jc w:val="left"/>')
    expect(footers[0]).toContain('PAGE')
  })

  test('without a head begins with its title; to a higher authority it names who approved it', async () => {
    const draft = await decode(await officialDocument({ title: '任务分解表', body: [paragraph('征求意见稿')] }))
    const upward = await decode(await officialDocument({ ...notice, approvedBy: '张三', markings: ['000001', '特急'] }))

    expect(draft.text).toBe('任务分解表\n征求意见稿')
    expect(upward.text.split('\n').slice(0, 4)).toEqual([
      '000001',
      '特急',
      '四川省科学技术厅文件',
      '川科发〔2022〕2号\t签发人：张三',
    ])
  })
})

test('control characters do not reach the file, where Word would call them damage', async () => {
  expect(await partOf({ title: '要\u0001点', body: [] }, 'word/document.xml')).toContain('>要点<')
})

test.each([
  ['川科发[2022]02号', '川科发〔2022〕2号'],
  ['川科发（2022）第2号', '川科发〔2022〕2号'],
  ['国科发火〔2016〕32号', '国科发火〔2016〕32号'],
  ['ZJSP00-2025-0010', 'ZJSP00-2025-0010'],
])('the number %s is written %s', (written, expected) => {
  expect(documentNumber(written)).toBe(expected)
})

test('a day is written without leading zeros', () => {
  expect(paperDate('2022-03-02')).toBe('2022年3月2日')
})

test.each([
  ['关于开展检查的通知', ['关于开展检查的通知']],
  [
    '四川省科学技术厅关于印发《四川省科技计划项目管理办法》的通知',
    ['四川省科学技术厅关于印发', '《四川省科技计划项目管理办法》的通知'],
  ],
  ['手工\n分行', ['手工', '分行']],
])('the title %s is broken between words', (title, lines) => {
  expect(titleLines(title)).toEqual(lines)
})
