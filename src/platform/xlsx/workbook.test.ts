import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packed, wordFile, workbookFile } from '#reading/decode/test-kit.ts'
import { readWorkbook } from './read-workbook.ts'
import { type Sheet, writeWorkbook } from './write-workbook.ts'

const breakdown: Sheet = {
  name: '任务分解表',
  title: '2022年全省科技创新工作要点任务分解表',
  columns: [
    { header: '序号', type: 'number' },
    { header: '任务', width: 40 },
    { header: '量化目标', type: 'number', format: '#,##0.0' },
    { header: '完成时限', type: 'day' },
    { header: '牵头单位', choices: ['基础研究处', '高新处'] },
    { header: '编号', isHidden: true },
  ],
  rows: [
    [1, '全省研发经费达到1200亿元', 1200, '2022-12-31', '基础研究处', 'a1'],
    [2, '=1+1', 0.1, null, null, 'a2'],
  ],
}

const valuesOf = async (file: Uint8Array) =>
  (await readWorkbook(file))[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => error.code,
  )

describe('a workbook written and read again', () => {
  test('keeps numbers, days, texts and their places', async () => {
    const [sheet] = await readWorkbook(await writeWorkbook([breakdown]))

    expect(sheet?.name).toBe('任务分解表')
    expect(sheet?.merged).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }])
    expect(sheet?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['2022年全省科技创新工作要点任务分解表'],
      ['序号', '任务', '量化目标', '完成时限', '牵头单位', '编号'],
      [1, '全省研发经费达到1200亿元', 1200, '2022-12-31', '基础研究处', 'a1'],
      [2, '=1+1', 0.1, 'a2'],
    ])
    expect(sheet?.rows[2]?.cells[3]).toEqual({ address: 'D3', column: 4, value: '2022-12-31' })
  })

  test('freezes and filters the header, hides the ids, offers the choices', async () => {
    const xml = new TextDecoder().decode(unzipSync(await writeWorkbook([breakdown]))['xl/worksheets/sheet1.xml'])

    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" state="frozen"')
    expect(xml).toContain('<autoFilter ref="A2:F4"/>')
    expect(xml).toMatch(/<col min="6" max="6"[^>]* hidden="true"/)
    expect(xml).toContain('<formula1>选项!$A$1:$A$2</formula1>')
  })

  test('has sheet names that spreadsheet programs accept', async () => {
    const named = (name: string) => ({ ...breakdown, name })
    const long = '四川省科学技术厅二〇二二年全省科技创新工作要点任务分解总表（征求意见稿）'
    const sheets = await readWorkbook(await writeWorkbook([named('甲/乙'), named('甲/乙'), named(long), named('')]))

    expect(sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual([
      '甲 乙',
      '甲 乙(2)',
      long.slice(0, 31),
      '表',
    ])
  })

  test('survives texts that a cell cannot hold', async () => {
    const rows = [
      [1, `${'长'.repeat(40_000)}`, null, null, null, 'x'],
      [2, '控制\u0001符 <&>"', null, null, null, 'y'],
    ]
    const values = await valuesOf(await writeWorkbook([{ ...breakdown, rows }]))

    expect(String(values?.[2]?.[1])).toHaveLength(32_767)
    expect(values?.[3]?.[1]).toBe('控制\u0001符 <&>"')
  })
})

describe('a workbook from elsewhere', () => {
  test('may leave out the addresses of its cells', async () => {
    const rows = '<row><c t="s"><v>0</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'

    expect(await valuesOf(workbookFile(rows))).toEqual([['任务', 3], [4]])
  })

  test('may end in a million empty rows', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}"/>`)
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}`

    expect(await codeOf(readWorkbook(workbookFile(rows)))).toBe('none')
  })

  test('is refused when millions of its cells are only formatted', async () => {
    const row = '<row><c s="1"/><c s="1"/><c s="1"/><c s="1"/><c s="1"/></row>'

    expect(await codeOf(readWorkbook(workbookFile(row.repeat(400_001))))).toBe('workbook-too-large')
  })

  test('is refused when two cells span an impossible sheet', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

    expect(await codeOf(readWorkbook(workbookFile(rows)))).toBe('workbook-damaged')
  })

  test('gives the stored results of formulas and refuses to compute any', async () => {
    const stored =
      '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;""</f><v></v></c><c r="C1" t="b"><v>1</v></c></row>'
    const missing = '<row r="2"><c r="B2"><f>SUM(A1:A9)</f></c></row>'
    const refusal = await readWorkbook(workbookFile(missing)).catch((error) => error)

    expect(await valuesOf(workbookFile(stored))).toEqual([[3, true]])
    expect(refusal.code).toBe('formula-without-value')
    expect(refusal.text.zh).toContain('B2')
  })

  test('reaches the parser without its macros, links and drawings', async () => {
    const parts = {
      'xl/vbaProject.bin': 'macro',
      'xl/externalLinks/externalLink1.xml': '<not xml',
      'xl/drawings/d.xml': '<',
    }

    expect(await valuesOf(workbookFile('<row><c><v>1</v></c></row>', { parts }))).toEqual([[1]])
  })

  test('of another kind is refused for what it is', async () => {
    expect(await codeOf(readWorkbook(wordFile({ body: '' })))).toBe('format-unknown')
    expect(await codeOf(readWorkbook(strToU8('序号,任务')))).toBe('format-unknown')
    expect(await codeOf(readWorkbook(packed({ 'xl/workbook.xml': '<x' })))).toBe('workbook-damaged')
    expect(await codeOf(readWorkbook(zipSync({})))).toBe('format-unknown')
  })
})
