import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import type { TableRow } from '#platform/xlsx/table-row.ts'
import { writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { readTable } from './read-table.ts'

async function rowsOf(bytes: Uint8Array): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const part of readTable(bytes)) rows.push(...part.rows)
  return rows
}

/** Changes the text of a part of a workbook, as another program might write it. */
function changed(workbook: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(workbook)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] as Uint8Array))) })
}

const workbook = await writeWorkbook([
  {
    name: '合同',
    title: '技术合同',
    columns: [
      { header: '名称' },
      { header: '金额', type: 'number' },
      { header: '日期', type: 'day' },
      { header: '类别', choices: ['技术开发', '技术服务'] },
    ],
    rows: [
      ['甲', 1.5, '2022-05-06', '技术开发'],
      ['乙', null, null, null],
    ],
  },
])

describe('a table', () => {
  test('is read from a workbook with its numbers, days and line numbers', async () => {
    expect(await rowsOf(workbook)).toEqual([
      { number: 1, cells: ['技术合同'] },
      { number: 2, cells: ['名称', '金额', '日期', '类别'] },
      { number: 3, cells: ['甲', 1.5, '2022-05-06', '技术开发'] },
      { number: 4, cells: ['乙'] },
    ])
  })

  test('says the same as the reader of small workbooks, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('甲', '<', '&', '"', '\n', ' ', '_', 'x') }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
        const content = await writeWorkbook([
          { name: '表', columns: [{ header: 'a' }, { header: 'b' }, { header: 'c' }], rows },
        ])
        const [sheet] = await readWorkbook(content)
        const expected = sheet?.rows.map((row) => row.cells.map(({ column, value }) => [column - 1, value])) ?? []

        const found = (await rowsOf(content)).map(({ cells }) =>
          cells.flatMap((value, column) => (value === null ? [] : [[column, value]])),
        )

        expect(found.filter((row) => row.length > 0)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('is read from CSV in the encodings of Excel and WPS', async () => {
    const gb18030 = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x31, 0x0a, 0xbc, 0xd7, 0x2c, 0x32])

    expect(await rowsOf(gb18030)).toEqual([
      { number: 1, cells: ['名称', '1'] },
      { number: 2, cells: ['甲', '2'] },
    ])
    expect((await rowsOf(new TextEncoder().encode('\ufeff名称,金额\n甲,')))[1]).toEqual({
      number: 2,
      cells: ['甲', null],
    })
  })

  test('says which values were computed, and for which there is no result', async () => {
    const computed = changed(workbook, 'xl/worksheets/sheet1.xml', (text) =>
      text
        .replace(/<c r="B3"[^>]*><v>1\.5<\/v><\/c>/, '<c r="B3"><f>1+0.5</f><v>1.5</v></c>')
        .replace(/<row r="4"[^>]*>/, (row) => `${row}<c r="A4"><f t="shared" si="0"/></c>`),
    )

    const rows = await rowsOf(computed)

    expect(rows[2]).toMatchObject({ cells: ['甲', 1.5, '2022-05-06', '技术开发'], formulas: [1] })
    expect(rows[3]).toMatchObject({ uncomputed: [0] })
  })

  test('that is hidden is passed over', async () => {
    const two = await writeWorkbook([
      { name: '隐藏', columns: [{ header: 'a' }], rows: [] },
      { name: '可见', columns: [{ header: 'b' }], rows: [] },
    ])
    const hidden = changed(two, 'xl/workbook.xml', (text) =>
      text.replace('<sheet name="隐藏"', '<sheet state="hidden" name="隐藏"'),
    )

    expect((await rowsOf(hidden))[0]?.cells).toEqual(['b'])
  })

  test('that is none is refused', async () => {
    const refusal = (bytes: Uint8Array) =>
      rowsOf(bytes).then(
        () => null,
        ({ code }) => code,
      )

    expect(await refusal(changed(workbook, 'xl/workbook.xml', () => '<workbook/>'))).toBe('workbook-damaged')
    expect(await refusal(new TextEncoder().encode('MZ\0\0\0\0'))).toBe('format-unknown')
  })
})
