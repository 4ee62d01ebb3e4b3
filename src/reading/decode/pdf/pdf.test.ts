import { describe, expect, test } from 'vitest'
import { decode } from '../decode.ts'
import { pdfFile } from '../test-kit.ts'

const full = '加强基础研究和关键核心技术攻关，支持企业牵头组建创新联合'

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => error.code,
  )

describe('a PDF with a text layer', () => {
  test('gives the paragraphs its lines were set from', async () => {
    const page = [
      { text: '2022年全省科技创新工作要点', left: 190, base: 700, size: 22 },
      { text: '一、加强基础研究', left: 111, base: 640 },
      { text: full.slice(0, 26), left: 111, base: 611 },
      { text: '体，建设省实验室。', left: 79, base: 582 },
      { text: '二、培育创新主体', left: 111, base: 553 },
    ]

    const { text, format } = await decode(pdfFile([page]))

    expect(format).toBe('pdf')
    expect(text.split('\n')).toEqual([
      '2022年全省科技创新工作要点',
      '一、加强基础研究',
      `${full.slice(0, 26)}体，建设省实验室。`,
      '二、培育创新主体',
    ])
  })

  test('knows a line that ends early for want of room from one that ends a paragraph', async () => {
    const page = [
      { text: full.slice(0, 28), left: 79, base: 700 },
      { text: '建设省实验室，完善落实《四川省科技成果评价实施意', left: 111, base: 671 },
      { text: '见》。', left: 79, base: 642 },
      { text: '新增高新技术企业1500家。', left: 79, base: 613 },
    ]

    const { text } = await decode(pdfFile([page]))

    expect(text.split('\n').slice(1)).toEqual([
      '建设省实验室，完善落实《四川省科技成果评价实施意见》。',
      '新增高新技术企业1500家。',
    ])
  })

  test('takes no hanging punctuation for the margin', async () => {
    const page = [
      { text: `${full.slice(0, 26)}，`, left: 111, base: 700 },
      { text: `支持${full.slice(0, 25)}`, left: 79, base: 671 },
      { text: '体，建设省实验室。', left: 79, base: 642 },
    ]

    const { text } = await decode(pdfFile([page]))

    expect(text.split('\n')).toHaveLength(1)
  })

  test('joins a sentence across pages and leaves out page numbers', async () => {
    const first = [
      { text: full.slice(0, 26), left: 111, base: 120 },
      { text: '— 1 —', left: 290, base: 60, size: 14 },
    ]
    const second = [
      { text: '体，新增高新技术企业1500家。', left: 79, base: 740 },
      { text: '— 2 —', left: 290, base: 60, size: 14 },
    ]

    const { text } = await decode(pdfFile([first, second]))

    expect(text).toBe(`${full.slice(0, 26)}体，新增高新技术企业1500家。`)
  })

  test('separates the columns of a table by TAB', async () => {
    const row = [
      { text: '序号', left: 79, base: 700, size: 12 },
      { text: '任务', left: 160, base: 700, size: 12 },
      { text: '牵头单位及配合单位', left: 400, base: 700, size: 12 },
    ]

    const { text } = await decode(pdfFile([row]))

    expect(text).toBe('序号\t任务\t牵头单位及配合单位')
  })

  test('puts characters back where radicals stand for them, and touches nothing else', async () => {
    const page = [{ text: '重⼤项⽬、⺠营企业①，１００％', left: 79, base: 700 }]

    const { text } = await decode(pdfFile([page]))

    expect(text).toBe('重大项目、民营企业①，１００％')
  })
})

describe('a PDF that cannot be read', () => {
  const page = [{ text: '加强基础研究和关键核心技术攻关', left: 79, base: 700 }]

  test('says so when it is a scan, locked, cut off or damaged', async () => {
    const key = `<${'ab'.repeat(32)}>`
    const locked = pdfFile(
      [page],
      `/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    )
    const whole = pdfFile([page])
    const scrambled = whole.slice().fill(0x20, 9, whole.length - 7)

    const stamp = [{ text: 'Scanned with CamScanner 2024-02-06 10:21', left: 79, base: 40 }]

    expect(await codeOf(decode(pdfFile([[], []])))).toBe('pdf-scanned')
    expect(await codeOf(decode(pdfFile([stamp, stamp])))).toBe('pdf-scanned')
    expect(await codeOf(decode(locked))).toBe('file-encrypted')
    expect(await codeOf(decode(whole.subarray(0, whole.length - 100)))).toBe('pdf-damaged')
    expect(await codeOf(decode(scrambled))).toBe('pdf-damaged')
  })
})
