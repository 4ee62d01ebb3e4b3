import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { decode } from './decode.ts'
import { fileErrors } from './errors.ts'
import { packed, paragraph, pdfFile, wordFile, workbookFile } from './test-kit.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const compound = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(name, 'utf16le'),
    ...Array(500).fill(0),
  ])
const withZeros = (text: string) => Uint8Array.from([...ascii(text), ...Array(200).fill(0)])
const truncated = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 40)

const bad: [string, Uint8Array, string, string][] = [
  ['an empty file', new Uint8Array(), 'file-empty', '没有文字'],
  ['a file of spaces', ascii(' \n\t '), 'file-empty', '没有文字'],
  ['a Word file without text', wordFile({ body: paragraph('') }), 'file-empty', '没有文字'],
  ['a program renamed', withZeros('MZ'), 'format-unknown', '可执行程序'],
  ['a picture', Uint8Array.from([0x89, ...ascii('PNG'), 13, 10, 26, 10, 0, 0]), 'format-unknown', '文字识别'],
  ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'format-unknown', '图片'],
  ['a presentation', packed({ 'ppt/presentation.xml': '<p/>' }), 'format-unknown', '演示文稿'],
  ['an OFD file', packed({ 'OFD.xml': '<o/>' }), 'format-unknown', 'OFD'],
  ['a packed folder', packed({ '通知.txt': '甲' }), 'format-unknown', '解压'],
  ['RTF', ascii('{\\rtf1 abc}'), 'format-unknown', 'RTF'],
  ['a doc of Office 97', compound('WordDocument'), 'format-unknown', '另存为 docx'],
  ['an xls of Office 97', compound('Workbook'), 'format-unknown', '另存为 xlsx'],
  ['a locked docx', compound('EncryptedPackage'), 'file-encrypted', '密码'],
  ['a docx cut off', truncated(wordFile({ body: paragraph('甲') })), 'file-damaged', '没有传完整'],
  ['a docx without its text', packed({ 'word/document.xml': '<x/>' }), 'file-damaged', 'word/document.xml'],
  ['a workbook without a sheet', packed({ 'xl/workbook.xml': '<x/>' }), 'workbook-damaged', '另存为 xlsx'],
  ['a million characters too many', ascii('a'.repeat(1_000_001)), 'text-too-long', '1000000'],
  ['four megabytes of text', ascii('a'.repeat(4_100_000)), 'file-too-large', '3.9 MB'],
  ['more than 50 MB', new Uint8Array(51 * 1024 * 1024), 'file-too-large', '50 MB'],
]

describe('a file that cannot be read', () => {
  test.each(bad)('%s is refused in one sentence that says what to do', async (_, bytes, code, says) => {
    const refusal = await decode(bytes, '通知.docx').catch((error) => error)

    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal.code).toBe(code)
    expect(refusal.text.zh).toContain(says)
    expect(refusal.text.en).not.toMatch(/\{\w+\}/)
  })

  test('a page nested a hundred thousand deep is refused, not fatal', async () => {
    const page = ascii(`<html>${'<div>'.repeat(100_000)}甲`)

    expect((await decode(page).catch((error) => error)).code).toBe('file-damaged')
  })

  test('has its code for good', () => {
    expect(Object.keys(fileErrors.texts).sort()).toMatchInlineSnapshot(`
      [
        "archive-bomb",
        "file-binary",
        "file-damaged",
        "file-empty",
        "file-encrypted",
        "file-too-large",
        "format-unknown",
        "pdf-damaged",
        "pdf-scanned",
        "text-damaged",
        "text-too-long",
      ]
    `)
  })
})

describe('a file', () => {
  test.each([
    ['docx', wordFile({ body: paragraph('要点') })],
    ['pdf', pdfFile([[{ text: '全省科技创新工作要点的通知', left: 79, base: 700 }]])],
    ['html', ascii('<html><p>x</p></html>')],
    ['txt', ascii('x')],
    ['xlsx', workbookFile('<row><c><v>1</v></c></row>')],
  ])('%s may come as any kind of byte array and is left as it was', async (format, bytes) => {
    const buffer = Buffer.from(bytes)

    expect((await decode(buffer)).format).toBe(format)
    expect(buffer.equals(bytes)).toBe(true)
  })
})

describe('a workbook', () => {
  test('becomes lines of cells separated by TAB, sheets headed by their names', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>序号</t></is></c><c r="C1" t="s"><v>0</v></c></row><row r="3"><c r="A3"><v>1</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" s="1"><v>44742</v></c></row>'

    expect(await decode(workbookFile(rows))).toEqual({
      text: '序号\t\t任务\n1\t\t建设实验室\t2022-06-30',
      format: 'xlsx',
    })
  })
})
