import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

const rowsOf = (text: string) => [...readCsv(text)].map(({ values }) => values)

describe('a CSV file', () => {
  test('is taken apart with its quotes, line breaks and empty cells', () => {
    expect(rowsOf('名称,金额\r\n"甲,乙","1"\r\n"一行\n两行",\r\n\r\n"他说""好""",3')).toEqual([
      ['名称', '金额'],
      ['甲,乙', '1'],
      ['一行\n两行', ''],
      ['他说"好"', '3'],
    ])
  })

  test('says on which line a row begins', () => {
    expect([...readCsv('a\n"b\nc"\n\nd')].map(({ number }) => number)).toEqual([1, 2, 5])
  })

  test('may be cut by tabs or semicolons', () => {
    expect(rowsOf('a\tb\n1,5\t2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(rowsOf('a;b\n1;2')[1]).toEqual(['1', '2'])
  })

  test('keeps what a spreadsheet would compute as text', () => {
    const text = new TextDecoder().decode(writeCsv([['=cmd|calc', '-3', -3, '+1', '@a', 'a=b']]))

    expect(rowsOf(text)).toEqual([["'=cmd|calc", "'-3", '-3', "'+1", "'@a", 'a=b']])
  })

  test('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '\n', ' ', '1') })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('甲'), cell, cell), { minLength: 1 }), (rows) => {
        expect(rowsOf(new TextDecoder().decode(writeCsv(rows)))).toEqual(rows)
      }),
    )
  })
})
