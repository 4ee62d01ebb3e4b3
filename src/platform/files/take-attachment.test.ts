import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { scannerOf, takeAttachment } from './take-attachment.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const packed = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([60])]))))
const take = (content: Buffer, name = '材料.pdf', scan = scannerOf(undefined)) =>
  takeAttachment({ name, size: content.length, content: async () => content }, ['pdf', 'docx', 'image'], scan).then(
    () => null,
    ({ code, details }: Refusal) => [code, details['found']].filter(Boolean).join(' '),
  )

describe('an attachment', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7 …'), null],
    ['a Word document', packed('word/document.xml'), null],
    ['a picture', bytes('\x89PNG\r\n'), null],
    ['a program with the name of a PDF', bytes('MZ\x90\0'), 'attachment-refused 可执行程序'],
    ['a script', bytes('#!/bin/sh\nrm'), 'attachment-refused 脚本程序'],
    [
      'a document with macros',
      packed('word/document.xml', 'word/vbaProject.bin'),
      'attachment-refused 带宏的 Office 文件',
    ],
    ['an archive of anything', packed('a.exe'), 'attachment-refused 压缩包'],
    ['a workbook where none is taken', packed('xl/workbook.xml'), 'attachment-refused Excel 表格'],
    ['nothing', Buffer.alloc(0), 'attachment-empty'],
  ])('that is %s', async (_name, content, outcome) => {
    expect(await take(content)).toBe(outcome)
  })

  test('passes the scanner, or is not kept', async () => {
    const pdf = bytes('%PDF-1.7')

    expect(await take(pdf, 'a.pdf', scannerOf('grep -q PDF'))).toBeNull()
    expect(await take(pdf, 'a.pdf', scannerOf('grep -q EICAR'))).toBe('attachment-infected')
    expect(await take(pdf, 'a.pdf', scannerOf('no-such-scanner'))).toBe('scanner-failed')
  })
})
