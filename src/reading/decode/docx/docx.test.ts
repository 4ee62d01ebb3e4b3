import { describe, expect, test } from 'vitest'
import { decode } from '../decode.ts'
import { numbered, paragraph, wordFile, wordList } from '../test-kit.ts'

const linesOf = async (file: Uint8Array) => (await decode(file)).text.split('\n')

const outline = wordList(1, [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedCircle', '%4'],
])

describe('automatic numbers', () => {
  test('appear in the text at every level and start again below a new heading', async () => {
    const body = [
      numbered('加强基础研究', 1, 0),
      numbered('建设实验室', 1, 1),
      numbered('组建天府实验室', 1, 2),
      numbered('绛溪实验室', 1, 3),
      numbered('组织重大项目', 1, 1),
      numbered('培育创新主体', 1, 0),
      numbered('高新技术企业', 1, 1),
    ]

    expect(await linesOf(wordFile({ body: body.join(''), numbering: outline }))).toEqual([
      '一、加强基础研究',
      '（一）建设实验室',
      '1. 组建天府实验室',
      '① 绛溪实验室',
      '（二）组织重大项目',
      '二、培育创新主体',
      '（一）高新技术企业',
    ])
  })

  test('come from the paragraph style too, at the level tied to it', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Head"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Head"/></w:style>
      <w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const numbering = outline.replace('<w:lvlText w:val="%1、"/>', '<w:pStyle w:val="Head"/><w:lvlText w:val="%1、"/>')
    const body = [
      paragraph('总体要求', '<w:pStyle w:val="Own"/>'),
      paragraph('指导思想', '<w:pStyle w:val="Sub"/>'),
      paragraph('不编号', '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ]

    expect(await linesOf(wordFile({ body: body.join(''), numbering, styles }))).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '不编号',
    ])
  })

  test('count past ten, join higher levels, and restart where a list says so', async () => {
    const restarted =
      '<w:num w:numId="9"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const numbering =
      wordList(2, [
        ['chineseCountingThousand', '第%1章'],
        ['decimal', '%1.%2'],
      ]).replace('%1.%2"/>', '%1.%2"/><w:isLgl/>') + restarted
    const body = [
      ...Array.from({ length: 21 }, (_, index) => numbered(`甲${index}`, 2, 0)),
      numbered('乙', 2, 1),
      numbered('丙', 9, 0),
    ]

    const lines = await linesOf(wordFile({ body: body.join(''), numbering }))

    expect(lines[9]).toBe('第十章 甲9')
    expect(lines.slice(20)).toEqual(['第二十一章 甲20', '21.1 乙', '第一章 丙'])
  })

  test('are counted for empty paragraphs as Word counts them, and bullets become plain', async () => {
    const numbering = outline + wordList(3, [['bullet', '\uf06c']])
    const body = numbered('', 1, 0) + numbered('第二项', 1, 0) + numbered('要点', 3, 0)

    expect(await linesOf(wordFile({ body, numbering }))).toEqual(['二、第二项', '• 要点'])
  })
})

describe('the text of a Word document', () => {
  test('leaves out what is deleted, hidden or computed, and keeps what was inserted', async () => {
    const body = `<w:p>
      <w:r><w:t>全年新增</w:t></w:r>
      <w:del><w:r><w:delText>100</w:delText></w:r></w:del>
      <w:ins><w:r><w:t>150</w:t></w:r></w:ins>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>
      <w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:hyperlink><w:r><w:t>家</w:t></w:r></w:hyperlink>
      <w:r><w:br w:type="page"/></w:r>
    </w:p>`

    expect(await linesOf(wordFile({ body }))).toEqual(['全年新增150家'])
  })

  test('reads a text box once, before the paragraph it hangs on', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('四川省科学技术厅文件')}</mc:Choice><mc:Fallback>${box('四川省科学技术厅文件')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>川科发〔2022〕2号</w:t></w:r></w:p>`

    expect(await linesOf(wordFile({ body }))).toEqual(['四川省科学技术厅文件', '川科发〔2022〕2号'])
  })

  test('writes tables as rows in place, with merged cells keeping the columns in step', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const table = `<w:tbl>${[
      row(cell('序号'), cell('任务'), cell('牵头单位'), cell('时限')),
      row(
        cell('1'),
        `<w:tc>${paragraph('建设')}${paragraph('实验室')}</w:tc>`,
        cell('基础处', '<w:vMerge w:val="restart"/>'),
        cell('6月底'),
      ),
      row(cell('2'), cell('合计', '<w:gridSpan w:val="1"/>'), cell('隐去', '<w:vMerge/>'), cell('12月底')),
      row(cell('备注', '<w:gridSpan w:val="3"/>'), cell('无')),
    ].join('')}</w:tbl>`
    const frame = `<w:tbl>${row(`<w:tc>${paragraph('一段')}${paragraph('又一段')}</w:tc>`)}</w:tbl>`

    expect(await linesOf(wordFile({ body: paragraph('附表') + table + frame }))).toEqual([
      '附表',
      '序号\t任务\t牵头单位\t时限',
      '1\t建设 实验室\t基础处\t6月底',
      '2\t合计\t\t12月底',
      '备注\t\t\t无',
      '一段',
      '又一段',
    ])
  })
})
